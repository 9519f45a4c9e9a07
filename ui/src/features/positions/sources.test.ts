import { beforeEach, expect, it } from "vitest";
import { type Client, connect } from "$/ipc/client";
import { keyOf, keysIn, restsOf, sourcesOf, sourcesOn } from "./sources";

const parties = [
  { id: "a", name: "Wadira", short: "Wadira", capital: null, zone: null, away: false },
  { id: "b", name: "Zarvand", short: "Zarvand", capital: null, zone: null, away: false },
];
const answers: Record<string, (argument: Record<string, unknown>) => unknown> = {
  statements: () => ({
    lines: [
      { id: "s1", wording: null, text: "As said", source: { name: "Hanin" } },
      { id: "s2", wording: null, text: null, source: null },
    ],
    more: false,
  }),
  messages: () => ({ lines: [{ id: "m1", wording: "Words", as_said: "Other", from_party: "b" }] }),
  papers: () => ({
    papers: [
      { id: "p1", title: "On trade", issue: { id: "other" }, source: null },
      { id: "p2", title: "On water", issue: { id: "i" }, source: { name: "Wadira" } },
    ],
  }),
  position_history: ({ party }) => ({
    revisions: party === "a" ? [{ id: "r1", wording: "Firm", as_said: null }] : [],
  }),
  record: () => ({ revision: 1, value: { sources: [{ statement: "s1" }, { paper: "p2" }, {}] } }),
};

beforeEach(() => {
  connect({
    ask: async (name: string, argument: Record<string, unknown>) =>
      JSON.stringify(answers[name]?.(argument) ?? null),
  } as unknown as Client);
});

it("writes a source as a key and back", () => {
  for (const rests of [{ statement: "s" }, { position: "p" }, { message: "m" }, { paper: "q" }])
    expect(restsOf(keyOf(rests))).toEqual(rests);
  expect(keysIn('["statement:s"]')).toEqual(["statement:s"]);
  expect(keysIn("[3]")).toEqual([]);
  for (const junk of ["", "{}", "nothing"]) expect(keysIn(junk)).toBeUndefined();
});

it("offers what was said on the issue and every paper, those about it first; nothing without words", async () => {
  const all = await sourcesOn("i", parties);
  expect(all.map(({ key, title, from }) => [key, title, from])).toEqual([
    ["position:r1", "Firm", "Wadira"],
    ["statement:s1", "As said", "Hanin"],
    ["message:m1", "Words", "Zarvand"],
    ["paper:p2", "On water", "Wadira"],
    ["paper:p1", "On trade", ""],
  ]);
});

it("knows what a draft was recorded to rest on", async () => {
  expect(await sourcesOf("d")).toEqual(["statement:s1", "paper:p2"]);
});
