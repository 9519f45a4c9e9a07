import { describe, expect, it } from "vitest";
import type { Cell, PartyHead, PositionsRow } from "$/ipc/bindings";
import {
  columnsOf,
  directionOf,
  type Entry,
  entries,
  everything,
  guess,
  patched,
  reused,
  sizesOf,
  standing,
  stepped,
  trailOf,
} from "./matrix";

const party = (id: string): PartyHead => ({
  id,
  name: id,
  short: id,
  capital: null,
  zone: null,
  away: false,
});
const parties = [party("a"), party("b")];
const cell = (position: string, more: Partial<Cell> = {}): Cell => ({
  position,
  text: `text of ${position}`,
  cut: false,
  confided: false,
  firmness: "firm",
  round: 1,
  session: 1,
  movement: null,
  revisions: 1,
  illustrative: false,
  ...more,
});
const row = (
  number: number,
  basket: string,
  cells: (Cell | null)[],
  more: Partial<PositionsRow> = {},
): PositionsRow => ({
  issue: {
    id: `i${number}`,
    revision: 1,
    basket: { id: basket, name: basket.toUpperCase() },
    number,
    title: `Issue ${number}`,
    aspect: null,
    mandate: "mediation",
  },
  cells,
  proposal: null,
  convergence: null,
  trail: [],
  ...more,
});
const baskets = [
  { id: "x", name: "X" },
  { id: "y", name: "Y" },
  { id: "z", name: "Z" },
];
const near = { level: "apart", reason: "نظر مختلف", round: 1 } as const;
const rows = [
  row(1, "x", [cell("p1"), null]),
  row(2, "x", [cell("p2", { text: "مراحل الرفع" }), cell("p3", { firmness: "red_line" })], {
    convergence: near,
  }),
  row(3, "y", [null, null]),
];
const keys = (all: readonly Entry[]) => all.map(({ key }) => key).join(" ");

describe("entries", () => {
  it("are the baskets with their issues, empty baskets too", () => {
    expect(keys(entries(baskets, rows, everything, parties))).toBe("x i1 i2 y i3 z");
  });
  it("hide empty baskets under a filter", () => {
    const shown = (filter: Partial<typeof everything>) =>
      keys(entries(baskets, rows, { ...everything, ...filter }, parties));
    expect(shown({ basket: "y" })).toBe("y i3");
    expect(shown({ level: "apart" })).toBe("x i2");
    expect(shown({ level: "none" })).toBe("x i1 y i3");
    expect(shown({ firmness: "red_line" })).toBe("x i2");
    expect(shown({ silent: "b" })).toBe("x i1 y i3");
    expect(shown({ text: "TEXT p1" })).toBe("x i1");
    expect(shown({ text: "مراحِل" })).toBe("x i2");
    expect(shown({ text: "مختلف" })).toBe("x i2");
    expect(shown({ text: "nothing like it" })).toBe("");
  });
  it("show an order that was just made", () => {
    const orders = new Map([
      ["x", ["i2", "i1"]],
      ["", ["y", "x", "z"]],
    ]);
    expect(keys(entries(baskets, rows, everything, parties, orders))).toBe("y i3 x i2 i1 z");
  });
});

describe("reused", () => {
  it("keeps the objects of rows that did not change", () => {
    const now = structuredClone(rows);
    const second = now[1];
    if (second) second.cells[0] = cell("p9", { revisions: 2 });
    const made = reused(rows, now);
    expect(made[0]).toBe(rows[0]);
    expect(made[1]).not.toBe(rows[1]);
    expect(made[2]).toBe(rows[2]);
  });
  it("sees a change of title, convergence and text", () => {
    for (const change of [
      (one: PositionsRow) => (one.issue.title = "Other"),
      (one: PositionsRow) => (one.convergence = { ...near, reason: "why" }),
      (one: PositionsRow) => (one.trail = ["agreed"]),
    ]) {
      const now = structuredClone(rows);
      if (now[0]) change(now[0]);
      expect(reused(rows, now)[0]).not.toBe(rows[0]);
    }
  });
});

describe("patched", () => {
  it("puts one cell in place and leaves the other rows as they are", () => {
    const made = patched(rows, parties, new Map([["i3 b", cell("new")]]));
    expect(made[0]).toBe(rows[0]);
    expect(made[2]?.cells).toEqual([null, cell("new")]);
    expect(patched(rows, parties, new Map())).toBe(rows);
  });
});

describe("standing", () => {
  const all = entries(baskets, rows, everything, parties);
  const columns = columnsOf(parties);
  it("is where a person was, else the first issue and party", () => {
    expect(standing(all, columns, { row: "i3", column: "text" })).toEqual({ row: "i3", column: "text" });
    expect(standing(all, columns, { row: "gone", column: "party:gone" })).toEqual({
      row: "i1",
      column: "party:a",
    });
    expect(standing([], columns, {})).toBeUndefined();
  });
});

describe("columns", () => {
  it("need no scrolling for two parties beside the pane at 1280 px", () => {
    for (const compact of [true, false]) {
      for (const step of [1.0625, 1.25]) {
        const made = sizesOf({ compact, parties: 2, rounds: 3, step, room: (1280 - 196 - 312) / 16 });
        expect(made.least).toBeLessThanOrEqual(48.25);
      }
    }
  });
  it("give the spare room to the texts", () => {
    const made = sizesOf({ compact: false, parties: 2, rounds: 3, step: 1, room: 120 });
    expect(made.title).toBeLessThanOrEqual(18);
    expect(made.cell).toBeGreaterThan(25);
  });
  it("scroll for many parties", () => {
    expect(sizesOf({ compact: true, parties: 8, rounds: 3, step: 1, room: 48 }).least).toBeGreaterThan(48);
  });
});

describe("guess", () => {
  it("grows with the longest text", () => {
    const height = (text: string) =>
      guess(
        { kind: "issue", key: "i", row: row(1, "x", [cell("p", { text }), null]) },
        { title: 160, cell: 160 },
        16,
      );
    expect(height("x".repeat(300))).toBeGreaterThan(height("x".repeat(30)) + 100);
    expect(height("a\nb\nc\nd")).toBeGreaterThan(height("abcd"));
  });
});

describe("small things", () => {
  it("steps within a list", () => {
    expect(stepped(["a", "b", "c"], "c", -1)).toEqual(["a", "c", "b"]);
    expect(stepped(["a", "b", "c"], "a", -1)).toBeUndefined();
  });
  it("takes the last rounds of the trail", () => {
    const rounds = [1, 2, 3, 4, 5].map((number) => ({ number }));
    expect(trailOf(rounds, null, 3).map(({ at }) => at)).toEqual([2, 3, 4]);
    expect(trailOf(rounds, 2, 3).map(({ at }) => at)).toEqual([0, 1]);
  });
  it("finds a text's direction by its first letter", () => {
    expect(directionOf("12 سلام", "ltr")).toBe("rtl");
    expect(directionOf("🕊 peace سلام", "rtl")).toBe("ltr");
    expect(directionOf("123", "rtl")).toBe("rtl");
  });
});
