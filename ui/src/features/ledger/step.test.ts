import { expect, it } from "vitest";
import type { Audience, LedgerLine, Step } from "$/ipc/bindings";
import { typedIn } from "../inline/filling.svelte";
import { knowersOf, stepsFor } from "./knowers";
import { atOf, begun, clearedFor, entryOf, lacking, type Subject, unauthorised } from "./step";

const iran: Audience = { audience: "party", party: "iran" };
const table: Audience = { audience: "table" };

/** `"cleared=soft conveyed=soft corrected<2"`, all to one audience. */
function ledger(text: string, to: Audience = iran): LedgerLine[] {
  const parts = text.split(" ").filter(Boolean);
  const corrected = parts.map((part) => part.split("<")[1]).filter(Boolean);
  return parts.map((part, at) => {
    const [step = "", wording] = (part.split("<")[0] ?? "").split("=");
    return {
      ...to,
      id: String(at + 1),
      step: step as Step,
      at: at * 1000,
      wording: wording ?? null,
      through: null,
      means: null,
      reaction: null,
      reason: null,
      corrects: part.split("<")[1] ?? null,
      hand_over: null,
      copy: null,
      stands: step !== "corrected" && !corrected.includes(String(at + 1)),
      recorded_by: null,
      recorded_at: null,
    };
  });
}
function subject(step: Step, cleared: string | null = null, own: string | null = null): Subject {
  return { fact: { fact: "message", message: "m" }, to: iran, step, cleared, own };
}

it("knows the words that may be conveyed now", () => {
  const words = (text: string) => clearedFor(ledger(text), iran);
  expect(words("")).toBeNull();
  expect(words("cleared=soft")).toBe("soft");
  expect(words("cleared=soft cleared=new")).toBe("new");
  expect(words("cleared=soft withdrawn")).toBeNull();
  expect(words("cleared=soft conveyed=soft withdrawn")).toBeNull();
  expect(words("cleared=soft withdrawn cleared=again")).toBe("again");
  expect(words("cleared=soft cleared=new corrected<2")).toBe("soft");
  expect(clearedFor(ledger("cleared=soft", table), iran)).toBeNull();
});

it("asks for a reason where nothing was authorised, or other words were used", () => {
  const now = Date.UTC(2026, 3, 14, 9);
  const open = subject("conveyed", null, "our words");
  const form = begun(open, now, "UTC");
  expect([form.day, form.time, form.wording]).toEqual(["2026-04-14", "09:00", "our words"]);
  expect(unauthorised(open, form)).toBe(true);
  expect(lacking(open, { ...form, through: "Salma" })).toBe("reason");
  const free = subject("conveyed", "soft");
  expect(lacking(free, { ...begun(free, now), through: "Salma" })).toBeUndefined();
  expect(lacking(free, { ...begun(free, now), through: "Salma", wording: "softer" })).toBe("reason");
  expect(lacking(subject("cleared"), { ...form, wording: "x", through: "" })).toBe("through");
  expect(lacking(subject("withdrawn", "soft"), form)).toBeUndefined();
  expect(lacking(subject("corrected"), form)).toBe("reason");
});

it("sends what the step asks for, and nothing else", () => {
  const form = {
    ...begun(subject("cleared"), 0, "UTC"),
    wording: " soft ",
    through: "Head",
    reason: "no",
    reaction: "no",
  };
  const entry = entryOf(subject("cleared"), form, "Asia/Muscat", 5);
  expect(entry).toMatchObject({
    message: "m",
    party: "iran",
    step: "cleared",
    wording: "soft",
    through: "Head",
  });
  expect([entry.reason, entry.reaction, entry.means]).toEqual([null, null, null]);
  expect(atOf({ day: "2026-04-14", time: "10:42" }, "Asia/Muscat")).toBe(Date.UTC(2026, 3, 14, 6, 42));
});

it("keeps of a half-typed form only what was typed", () => {
  const start = begun(subject("cleared"), 0, "UTC");
  expect(typedIn({ ...start, through: "Head" }, start)).toEqual({ through: "Head" });
});

it("tells who knows from those for whom it stays confided", () => {
  const entries = ledger("cleared=soft conveyed=soft withdrawn");
  const knower = { knows: false, since: null, wording: null, confidence: "confided" as const, held: false };
  const { rows, confided } = knowersOf({
    expunged_at: null,
    expunged_because: null,
    wording: null,
    entries,
    audiences: [
      { ...knower, ...iran, knows: true, since: "2", wording: "soft", confidence: "conveyed", held: true },
      { ...knower, audience: "head", party: "iran", knows: true, since: "2", wording: "soft" },
      { ...knower, ...table },
    ],
  });
  expect(rows.map(({ bearing, held }) => [bearing, held])).toEqual([
    ["conveyed", true],
    ["through", false],
  ]);
  expect(confided).toEqual([table]);
  expect(stepsFor({ to: iran, bearing: "cleared", held: false })[0]).toBe("conveyed");
  expect(stepsFor({ to: table, bearing: "confided", held: false })).toEqual(["cleared", "conveyed"]);
  expect(stepsFor({ to: { audience: "public" }, bearing: "cleared", held: false })[0]).toBe("public");
});
