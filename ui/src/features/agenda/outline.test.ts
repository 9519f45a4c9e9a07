import { describe, expect, it } from "vitest";
import {
  appended,
  branch,
  deepestLast,
  dropped,
  height,
  nextNumber,
  type Placed,
  shifted,
  spotOf,
  stepped,
} from "./outline";

/** "a b. c.. d": each dot is a level. */
function agenda(text: string): (Placed & { number: string })[] {
  const path: string[] = [];
  const counts: number[] = [];
  return text.split(" ").map((word) => {
    const id = word.replaceAll(".", "");
    const depth = word.length - id.length;
    path.length = depth;
    counts.length = depth + 1;
    counts[depth] = (counts[depth] ?? 0) + 1;
    const parent = path[depth - 1] ?? null;
    path[depth] = id;
    return { id, parent, depth, number: counts.join(".") };
  });
}

describe("an agenda's outline", () => {
  const lines = agenda("a b. c.. d. e f.");

  it("knows branches, heights and places", () => {
    expect(branch(lines, "b").map(({ id }) => id)).toEqual(["b", "c"]);
    expect(["a", "b", "c", "e", "f"].map((id) => height(lines, id))).toEqual([3, 2, 1, 2, 1]);
    expect(spotOf(lines, "d")).toEqual({ parent: "a", after: "b" });
    expect(spotOf(lines, "a")).toEqual({ parent: null, after: null });
  });

  it("steps among the items beside", () => {
    expect(stepped(lines, "e", -1)).toEqual({ parent: null, after: null });
    expect(stepped(lines, "a", 1)).toEqual({ parent: null, after: "e" });
    expect(stepped(lines, "a", -1)).toBe("first");
    expect(stepped(lines, "f", 1)).toBe("last");
    expect(stepped(agenda("a b c"), "c", -1)).toEqual({ parent: null, after: "a" });
  });

  it("nests and unnests within three levels", () => {
    expect(shifted(lines, "d", 1)).toEqual({ parent: "b", after: "c" });
    expect(shifted(lines, "e", 1)).toEqual({ parent: "a", after: "d" });
    expect(shifted(lines, "a", 1)).toBe("nothing-above");
    expect(shifted(agenda("x a b. c.."), "a", 1)).toBe("too-deep");
    expect(shifted(lines, "c", -1)).toEqual({ parent: "a", after: "b" });
    expect(shifted(lines, "a", -1)).toBe("top");
  });

  it("drops into gaps at the level that fits", () => {
    const spot = (id: string, tall: number, gap: number, wanted: number) => {
      const found = dropped(lines, id, tall, gap, wanted);
      return found && `${found.parent}/${found.after}@${found.depth}`;
    };
    expect(spot("", 1, 0, 2)).toBe("null/null@0");
    expect(spot("", 1, 6, 0)).toBe("null/e@0");
    expect(spot("", 1, 6, 1)).toBe("e/f@1");
    expect(spot("", 1, 6, 5)).toBe("f/null@2");
    // Between b and c only c's own level is left.
    expect(spot("", 1, 2, 0)).toBe("b/null@2");
    // Too tall for that gap.
    expect(spot("", 2, 2, 0)).toBeNull();
    // The dragged branch itself does not count.
    expect(spot("e", 2, 6, 0)).toBe("null/a@0");
    expect(spot("a", 3, 6, 1)).toBe("null/e@0");
  });

  it("appends and numbers a new line", () => {
    expect(appended(lines, 0)).toEqual({ parent: null, after: "e" });
    expect(appended(lines, 1)).toEqual({ parent: "e", after: "f" });
    expect(nextNumber(lines, 0)).toBe("3");
    expect(nextNumber(lines, 1)).toBe("2.2");
    expect(nextNumber(lines, 2)).toBe("2.1.1");
    expect(deepestLast(lines)).toBe(2);
    expect(deepestLast([])).toBe(0);
    expect(deepestLast(agenda("a b. c.."))).toBe(2);
  });
});
