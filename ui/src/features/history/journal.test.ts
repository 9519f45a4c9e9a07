import { describe, expect, it } from "vitest";
import type { HistoryEntry } from "$/ipc/bindings";
import { byDay, inTheWay, merged, revertible } from "./journal";

function entry(seq: number, more: Partial<HistoryEntry> = {}): HistoryEntry {
  return {
    seq,
    kind: "add_session",
    direction: "do",
    reverts: null,
    undone: false,
    undoable: true,
    actor: "Desk",
    at: seq * 3_600_000,
    entity: "session",
    id: "s",
    title: "",
    changes: [],
    ...more,
  };
}
const seqs = (entries: readonly HistoryEntry[]) => entries.map(({ seq }) => seq);

describe("pages of the history", () => {
  it("come together without gaps or repetitions, latest first", () => {
    const first = merged([], [entry(9), entry(8), entry(7)], true);
    const both = merged(first, [entry(6), entry(5)], false);
    expect(seqs(both)).toEqual([9, 8, 7, 6, 5]);
    expect(seqs(merged(both, [entry(10), entry(9), entry(8)], true))).toEqual([10, 9, 8, 7, 6, 5]);
  });
  it("begin anew where entries between them are not known", () => {
    expect(seqs(merged([entry(3), entry(2)], [entry(9), entry(8)], true))).toEqual([9, 8]);
  });
  it("learn from later entries what was undone and done again", () => {
    const undo = entry(4, { direction: "undo", reverts: 1 });
    const redo = entry(5, { direction: "redo", reverts: 1 });
    expect(merged([entry(1)], [undo, entry(3)], false).find(({ seq }) => seq === 1)?.undone).toBe(true);
    expect(merged([entry(1)], [redo, undo], false).find(({ seq }) => seq === 1)?.undone).toBe(false);
  });
});

describe("taking back", () => {
  it("is offered for what was done and stands", () => {
    expect(revertible(entry(1))).toBe(true);
    expect(revertible(entry(1, { undone: true }))).toBe(false);
    expect(revertible(entry(1, { undoable: false }))).toBe(false);
    expect(revertible(entry(2, { direction: "undo", reverts: 1 }))).toBe(false);
  });
  it("names the later changes that stand in the way", () => {
    const its = [entry(9), entry(7, { undone: true }), entry(6, { direction: "undo" }), entry(5), entry(2)];
    expect(seqs(inTheWay(its, 5))).toEqual([9]);
  });
});

it("puts entries under the day of the reader's clock", () => {
  const lines = byDay([entry(50), entry(49), entry(20)], "UTC");
  expect(lines.map(({ key }) => key)).toEqual(["day 1970-01-03", 50, 49, "day 1970-01-01", 20]);
});
