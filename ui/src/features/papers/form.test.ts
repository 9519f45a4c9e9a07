import { expect, it } from "vitest";
import type { PaperLine } from "$/ipc/bindings";
import { typedIn } from "../inline/filling.svelte";
import {
  blank,
  type Form,
  formOf,
  givenEntry,
  lacking,
  mayBeGiven,
  paperOf,
  restored,
  translationOf,
} from "./form";

const zone = "Asia/Muscat";
const noon = Date.UTC(2026, 10, 22, 8, 0);
const empty = blank("letter", noon, zone);
const whole: Form = { ...empty, title: " On the gate ", source: "party:a", by_hand: "Huda" };
const line: PaperLine = {
  id: "p",
  revision: 3,
  kind: "non_paper",
  title: "On sequencing",
  source: { kind: "delegate", id: "d", name: "Huda", side: "a" },
  by_hand: null,
  received_at: noon,
  dated: "2026-11-20",
  form: "original",
  language: "pes",
  translates: null,
  translation: null,
  translator: null,
  translations: [],
  issue: { id: "i", number: 1, title: "Water" },
  session: null,
  contact: "c",
  notes: "back on Thursday",
  files: [{ digest: "aa", media: "pdf", size: 3, name: null }],
  clauses: 0,
  recorded_by: "Mira",
  expunged_at: null,
  expunged_because: null,
  standing: [],
};

it("is received now, on the wall of the place; a reference text at no time", () => {
  expect([empty.day, empty.time]).toEqual(["2026-11-22", "12:00"]);
  expect(paperOf(whole, zone)).toMatchObject({
    title: "On the gate",
    party: "a",
    received_at: noon,
    files: [],
  });
  const text = blank("terms", noon, zone);
  expect(lacking({ ...text, title: "Ceasefire" })).toBeUndefined();
  expect(paperOf({ ...text, title: "Ceasefire" }, zone)).toMatchObject({ party: null, received_at: null });
});

it("says the first thing that is missing", () => {
  expect(lacking(empty)).toBe("title");
  expect(lacking({ ...whole, source: "" })).toBe("source");
  expect(lacking({ ...whole, day: "" })).toBe("day");
  expect(lacking({ ...whole, time: "" })).toBe("time");
  expect(lacking({ ...whole, translates: "p" })).toBe("translation");
  expect(lacking({ ...whole, language: "arabic" })).toBe("language");
  expect(lacking(whole)).toBeUndefined();
});

it("loses nothing of a paper that is changed", () => {
  expect(paperOf(formOf(line, zone), zone)).toEqual({
    kind: "non_paper",
    title: "On sequencing",
    party: null,
    delegate: "d",
    actor: null,
    by_hand: null,
    received_at: noon,
    dated: "2026-11-20",
    form: "original",
    language: "pes",
    translates: null,
    translation: null,
    translator: null,
    issue: "i",
    session: null,
    contact: "c",
    notes: "back on Thursday",
    files: [{ digest: "aa", media: "pdf", size: 3 }],
  });
});

it("keeps what was typed, and no old clock", () => {
  const typed: Form = { ...empty, title: "x", files: [{ digest: "aa", media: "pdf", size: 3 }] };
  expect(typedIn(typed, empty)).toEqual({ title: "x", files: typed.files });
  expect(restored(typedIn(typed, empty), empty)).toEqual(typed);
  expect(restored(JSON.parse('{"title":7,"files":"no","nonsense":1}'), empty)).toEqual(empty);
});

it("stands in a party's view only where that party gave it", () => {
  expect(mayBeGiven(whole)).toBe(true);
  expect(mayBeGiven({ ...whole, source: "delegate:d" })).toBe(false);
  expect(givenEntry("e", "p", whole, zone, 0)).toMatchObject({
    fact: "paper",
    paper: "p",
    audience: "party",
    party: "a",
    step: "given",
    at: noon,
    wording: "On the gate",
    through: "Huda",
  });
});

it("begins a translation from the same hands, as our own", () => {
  expect(translationOf(line, noon, zone)).toMatchObject({
    translates: "p",
    translation: "ours",
    source: "delegate:d",
    issue: "i",
  });
});
