import { expect, it } from "vitest";
import type { CopyLine, HandOverCheck, HandOverLine } from "$/ipc/bindings";
import { changesOf, isFree } from "./facts";
import { copiesLike, groups, partsOf } from "./register";

const names = {
  parties: [
    { id: "a", name: "Wadira", short: "Wadira", capital: null, zone: null, away: false },
    { id: "b", name: "زارفند", short: "زارفند", capital: null, zone: null, away: false },
  ],
  circles: [],
};
function handed(
  id: string,
  party: string,
  number: number | null,
  digest: string | null,
  more: Partial<HandOverLine> = {},
): HandOverLine {
  return {
    audience: "party",
    party,
    id,
    revision: 1,
    title: `Paper ${id}`,
    means: "on_paper",
    stage: digest ? "handed_over" : "ready",
    count: 1,
    number,
    digest,
    prepared_at: 1,
    prepared_by: "Mira",
    handed_at: digest ? 2 : null,
    through: null,
    holder: null,
    returned_at: null,
    cancelled_at: null,
    ...more,
  } as HandOverLine;
}
const lines = [
  handed("r", "a", null, null),
  handed("x", "a", 1, `1234abcd${"0".repeat(56)}`),
  handed("y", "a", 2, `beef0000${"1".repeat(56)}`, { stage: "returned" }),
  handed("z", "b", 1, `00001234${"2".repeat(56)}`),
  handed("c", "b", null, null, { stage: "cancelled", cancelled_at: 3 }),
];
const like = (typed: string) => copiesLike(lines, typed, names).map(({ id }) => id);

it("shows what is not handed over first and what was given up last", () => {
  expect(partsOf(lines).map(({ part, lines: own }) => `${part} ${own.map(({ id }) => id).join("")}`)).toEqual(
    ["ready r", "handed xyz", "cancelled c"],
  );
  expect(partsOf([])).toEqual([]);
});

it("matches a returned paper by number and audience, in whichever digits", () => {
  expect(like("Copy 1")).toEqual(["x", "z"]);
  expect(like("copy 1 wadira")).toEqual(["x"]);
  expect(like("النسخة ١ زارفند")).toEqual(["z"]);
  expect(like("۲")).toEqual(["y"]);
  expect(like("7")).toEqual([]);
});

it("matches it by the beginning of its digest, as it stands at the foot", () => {
  expect(like("beef")).toEqual(["y"]);
  expect(like("1234 ABCD 0000")).toEqual(["x"]);
  expect(like("0000 1234")).toEqual(["z"]);
  expect(like("dead beef")).toEqual([]);
  expect(groups("1234abcd5")).toEqual(["1234", "abcd", "5"]);
});

it("never takes nonsense for a copy, nor what did not leave", () => {
  for (const nonsense of ["copy", "???", "🙂", "-", "of the"]) expect(like(nonsense)).toEqual([]);
  expect(like("Paper r")).not.toContain("r");
});

const item = {
  noun: "message",
  kind: null,
  issue_number: 1,
  issue_title: "Water",
  from: "Wadira",
  wording: "Soft",
};
const copy: CopyLine = {
  id: "h",
  title: "On water",
  number: 3,
  means: "on_paper",
  handed_at: null,
  items: [item, { ...item, wording: "Hard" }],
  digest: "00",
};

it("tells what a paper says otherwise than when it was looked at", () => {
  expect(changesOf(copy, { ...copy, digest: "01" })).toEqual([]);
  const now = { ...copy, number: 4, items: [item, { ...item, wording: "Harder", issue_number: 2 }] };
  expect(changesOf(copy, now)).toEqual([
    { what: "number", at: 0, before: "3", now: "4" },
    { what: "item", at: 1, before: "1 · Water · Wadira · Hard", now: "2 · Water · Wadira · Harder" },
  ]);
  expect(changesOf(copy, { ...copy, items: [item] }).map(({ at, now: is }) => [at, is])).toEqual([[1, ""]]);
});

it("lets nothing leave that rests on what its audience may not know, unless that was decided", () => {
  const check = (more: Partial<HandOverCheck>) =>
    ({
      fact: "proposal",
      proposal: "p",
      obstacle: null,
      widened: false,
      rests_on: [],
      ...more,
    }) as HandOverCheck;
  const secret = { fact: "statement", statement: "s", title: "", source: null, shared: false } as const;
  expect(isFree(check({}))).toBe(true);
  expect(isFree(check({ rests_on: [{ ...secret, shared: true }] }))).toBe(true);
  expect(isFree(check({ rests_on: [secret] }))).toBe(false);
  expect(isFree(check({ rests_on: [secret], widened: true }))).toBe(true);
  expect(isFree(check({ obstacle: { rule: "not_cleared" } }))).toBe(false);
});
