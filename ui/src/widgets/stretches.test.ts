import { describe, expect, it } from "vitest";
import { brackets, places, stretches } from "./stretches";

const shown = (text: string, query = "", withBrackets = false) =>
  stretches(text, query, withBrackets)
    .map(({ text, open, found }) => `${open ? "o" : ""}${found ? "f" : ""}:${text}`)
    .join("|");

describe("brackets", () => {
  it("are the outermost, and an unclosed one reaches to the end", () => {
    expect(brackets("a [b [c] d] e [f")).toEqual([
      [2, 11],
      [14, 16],
    ]);
    expect(brackets("] none")).toEqual([]);
  });
});

describe("places", () => {
  it("finds folded words in the original text", () => {
    expect(places("Éscort and éscort", "escort")).toEqual([
      [0, 6],
      [11, 17],
    ]);
    expect(places("الإزالة من", "ازاله")).toEqual([[2, 7]]);
    expect(places("حُكْم", "حكم")).toEqual([[0, 5]]);
    expect(places("۱۲ روز", "12")).toEqual([[0, 2]]);
  });
  it("keeps surrogate pairs whole", () => {
    expect(places("🕊 peace", "peace")).toEqual([[3, 8]]);
  });
  it("joins overlapping hits and ignores an empty query", () => {
    expect(places("banana", "ana nan")).toEqual([[1, 6]]);
    expect(places("banana", "  ")).toEqual([]);
  });
});

describe("stretches", () => {
  it("cuts at brackets and hits", () => {
    expect(shown("on [120 / 90] metres", "90", true)).toBe(":on |o:[120 / |of:90|o:]|: metres");
    expect(shown("on [120]", "", false)).toBe(":on [120]");
    expect(shown("", "x", true)).toBe("");
  });
  it("loses nothing", () => {
    const text = "a [b] سلام [c [d]] 🕊";
    expect(
      stretches(text, "a d", true)
        .map((part) => part.text)
        .join(""),
    ).toBe(text);
  });
});
