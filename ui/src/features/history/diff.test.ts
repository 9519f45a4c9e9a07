import { describe, expect, it } from "vitest";
import { diffWords } from "./diff";

function sides(before: string, after: string) {
  const segments = diffWords(before, after);
  const of = (kinds: string[]) =>
    segments
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ text }) => text)
      .join("");
  return { was: of(["same", "removed"]), is: of(["same", "added"]), segments };
}

describe("what changed between two texts", () => {
  it("is told word by word", () => {
    expect(sides("Keep full research capability", "Keep some research capability").segments).toEqual([
      { kind: "same", text: "Keep " },
      { kind: "removed", text: "full " },
      { kind: "added", text: "some " },
      { kind: "same", text: "research capability" },
    ]);
  });
  it("gives both texts back whole", () => {
    const texts = [
      "",
      "one",
      "one two  three\n\nfour",
      "موقف الطرفين من المياه",
      "گفت‌وگوی جداگانه با نماینده",
      "a b a b a",
      "b a b",
      "  lead and trail  ",
    ];
    for (const before of texts) {
      for (const after of texts) {
        const { was, is } = sides(before, after);
        expect([was, is]).toEqual([before, after]);
      }
    }
  });
  it("keeps a word with a joiner whole", () => {
    const { segments } = sides("می‌خواهد برود", "نمی‌خواهد برود");
    expect(segments[0]).toEqual({ kind: "removed", text: "می‌خواهد " });
  });
  it("bears fifty pages", () => {
    const page = (word: string) => `${word} `.repeat(20_000);
    const { was, is } = sides(page("old"), page("new"));
    expect([was.length, is.length]).toEqual([80_000, 80_000]);
  });
});
