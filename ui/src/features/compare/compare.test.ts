import { describe, expect, it } from "vitest";
import type { CompareAnswer, CompareRow, Convergence } from "$/ipc/bindings";
import { beside, columnsOf, neighbour, subjectOf, sums, swapped, swing, toggled } from "./compare";

const level = (value: Convergence | null) => (value ? { level: value, reason: "", round: null } : null);
const side = (party: string, moved: boolean, there = true): CompareRow["sides"][number] => ({
  party,
  importance: null,
  before: null,
  after: there
    ? {
        position: "p",
        text: "t",
        cut: false,
        confided: false,
        firmness: null,
        round: null,
        session: null,
        movement: null,
        revisions: 1,
        illustrative: false,
      }
    : null,
  diff: [],
  moved,
});
const row = (
  before: Convergence | null,
  after: Convergence | null,
  sides: CompareRow["sides"] = [],
): CompareRow => ({
  issue: {
    id: "i",
    revision: 1,
    basket: { id: "b", name: "B" },
    number: 1,
    title: "T",
    aspect: null,
    mandate: "mediation",
  },
  sides,
  before: level(before),
  after: level(after),
  proposal: null,
  outcomes: [],
});

describe("columns", () => {
  it("are those chosen that exist, else all", () => {
    expect(columnsOf(["b", "gone", "b"], ["a", "b"])).toEqual(["b"]);
    expect(columnsOf(["gone"], ["a", "b"])).toEqual(["a", "b"]);
  });
  it("change places, come and go, but one stays", () => {
    expect(swapped(["a", "b"])).toEqual(["b", "a"]);
    expect(swapped(["a", "b", "c"])).toEqual(["b", "c", "a"]);
    expect(toggled(["a"], "a")).toEqual(["a"]);
    expect(toggled(["a"], "b")).toEqual(["a", "b"]);
    expect(toggled(["a", "b"], "a")).toEqual(["b"]);
  });
});

describe("subject", () => {
  it("is read from its value", () => {
    expect(subjectOf("issue:1")).toEqual({ issue: "1" });
    expect(subjectOf("basket:2")).toEqual({ basket: "2" });
    expect(subjectOf("all")).toEqual({});
  });
});

describe("neighbour", () => {
  const rows = ["1", "2", "3"].map((id) => ({ id, basket: { id: id === "3" ? "y" : "x", name: "" } }));
  it("is the next issue of the matrix, over the edge of a basket", () => {
    expect(neighbour(rows, "2", 1)).toBe("3");
    expect(neighbour(rows, "1", -1)).toBeUndefined();
    expect(neighbour(rows, undefined, 1, "y")).toBe("3");
    expect(neighbour(rows, undefined, -1)).toBe("3");
  });
});

describe("swing", () => {
  it("says which way convergence went", () => {
    expect(swing(row("apart", "agreed"))).toBe("nearer");
    expect(swing(row("agreed", "blocked"))).toBe("further");
    expect(swing(row("apart", "apart"))).toBe("same");
    expect(swing(row(null, "apart"))).toBeUndefined();
  });
});

describe("sums", () => {
  it("count moves, silences and swings", () => {
    const parties = ["a", "b"].map((id) => ({
      id,
      name: id,
      short: id,
      capital: null,
      zone: null,
      away: false,
    }));
    const answer: CompareAnswer = {
      parties,
      rounds: [],
      baskets: [],
      rows: [
        row("apart", "agreed", [side("a", true), side("b", false)]),
        row("apart", "blocked", [side("a", true), side("b", false, false)]),
      ],
    };
    expect(sums(answer)).toEqual({
      issues: 2,
      moved: [2, 0],
      silent: [0, 1],
      nearer: 1,
      further: 1,
      same: 0,
    });
  });
});

describe("columns beside each other", () => {
  // Rem of room at 1280 and at 2560 px, in 14 px type.
  const [laptop, wide] = [64, 145];
  it("keep a measure that can be read", () => {
    expect([1, 2, 3, 4].map((parties) => beside(parties, laptop, "fit"))).toEqual([1, 2, 3, 2]);
    expect([1, 2, 3, 4].map((parties) => beside(parties, wide, "fit"))).toEqual([1, 2, 3, 4]);
    expect(beside(2, 40, "fit")).toBe(1);
  });
  it("are as a person wishes", () => {
    expect(beside(4, laptop, "row")).toBe(4);
    expect(beside(1, laptop, "pairs")).toBe(1);
    expect(beside(4, laptop, "stack")).toBe(1);
  });
});
