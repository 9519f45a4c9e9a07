import { expect, it } from "vitest";
import type { LedgerLine, MessageLine, Stage, Step } from "$/ipc/bindings";
import { courseOf, isUnauthorised, nextOf, sectionsOf, sinceOf, wordsOf } from "./course";

function entry(step: Step, at: number, more: Partial<LedgerLine> = {}): LedgerLine {
  return {
    audience: "party",
    party: "b",
    id: `${step}${at}`,
    step,
    at,
    wording: null,
    through: null,
    means: null,
    reaction: null,
    reason: null,
    corrects: null,
    stands: true,
    recorded_by: null,
    recorded_at: null,
    ...more,
  } as LedgerLine;
}
function message(stage: Stage, entries: LedgerLine[] = [], more: Partial<MessageLine> = {}): MessageLine {
  return {
    id: `${stage}${entries.length}`,
    revision: 1,
    from_party: "a",
    to_party: "b",
    as_said: "as said",
    wording: null,
    issue: null,
    session: null,
    statement: null,
    answers: null,
    answered_by: [],
    wants_answer: true,
    stage,
    held: false,
    recorded_by: null,
    recorded_at: 1,
    expunged_at: null,
    expunged_because: null,
    entries,
    ...more,
  };
}
const cleared = entry("cleared", 10, { wording: "soft" });
const conveyed = entry("conveyed", 20, { wording: "soft" });

it("has one next step", () => {
  expect(nextOf(message("as_said"))).toBe("authorise");
  expect(nextOf(message("as_said", [cleared, entry("withdrawn", 15)], { held: true }))).toBeNull();
  expect(nextOf(message("to_convey", [cleared]))).toBe("convey");
  expect(nextOf(message("waiting_for_answer", [cleared, conveyed]))).toBe("answer");
  expect(nextOf(message("conveyed", [cleared, conveyed]))).toBe("reaction");
  expect(nextOf(message("conveyed", [cleared, { ...conveyed, reaction: "calm" }]))).toBeNull();
  expect(nextOf(message("answered", [cleared, conveyed]))).toBeNull();
  expect(nextOf(message("as_said", [], { expunged_at: 5 }))).toBeNull();
});

it("follows its course through the ledger, corrected entries aside", () => {
  const wrong = entry("conveyed", 12, { wording: "other", stands: false });
  const course = courseOf(message("waiting_for_answer", [cleared, wrong, conveyed]));
  expect([course.cleared?.at, course.conveyed?.at, course.reaction]).toEqual([10, 20, undefined]);
  const elsewhere = entry("conveyed", 5, { audience: "table" } as Partial<LedgerLine>);
  expect(courseOf(message("to_convey", [elsewhere, cleared])).conveyed).toBeUndefined();
  expect(
    courseOf(message("conveyed", [entry("public", 30, { audience: "public" } as Partial<LedgerLine>)]))
      .conveyed?.at,
  ).toBe(30);
});

it("shows the words that count, and marks what is our note", () => {
  expect(wordsOf(message("as_said"))).toEqual({ text: "as said", note: true });
  expect(wordsOf(message("as_said", [], { wording: "to be agreed" }))).toEqual({
    text: "to be agreed",
    note: false,
  });
  expect(wordsOf(message("to_convey", [cleared], { wording: "changed since" })).text).toBe("soft");
});

it("lists what waits longest first", () => {
  const early = message("to_convey", [cleared], { id: "early" });
  const late = message("to_convey", [{ ...cleared, at: 40 }], { id: "late" });
  const sections = sectionsOf([late, message("as_said"), early]);
  expect(sections.map(({ stage, lines }) => [stage, lines.map(({ id }) => id)])).toEqual([
    ["to_convey", ["early", "late"]],
    ["as_said", ["as_said0"]],
  ]);
  expect(sinceOf(early)).toBe(10);
});

it("needs a reason where nothing is cleared", () => {
  expect(isUnauthorised(message("as_said"))).toBe(true);
  expect(isUnauthorised(message("to_convey", [cleared]))).toBe(false);
  expect(isUnauthorised(message("conveyed", [cleared, conveyed, entry("withdrawn", 30)]))).toBe(true);
});
