import { describe, expect, it } from "vitest";
import type { ContactLine, OccasionsAnswer, SessionOccasion } from "$/ipc/bindings";
import { asked, choices, saidAt, speaker } from "./occasion";

const hour = 3_600_000;
const now = Date.UTC(2026, 3, 14, 8, 30);
function session(id: string, starts: number | null, parties: string[] = []): SessionOccasion {
  return {
    id,
    round: "r",
    round_number: 3,
    number: 4,
    title: id,
    format: "caucus",
    status: "planned",
    starts,
    ends: starts === null ? null : starts + hour,
    zone: "Asia/Muscat",
    parties,
    statements: 0,
  };
}
const call: ContactLine = {
  id: "call",
  revision: 1,
  kind: "call",
  wall: "2026-04-13T21:00",
  zone: "Asia/Muscat",
  minutes: 20,
  with_kind: "delegate",
  with_id: "d",
  with_name: "Rahimi",
  side: "iran",
  round: null,
  subject: null,
  notes: null,
  statements: 2,
};
const occasions: OccasionsAnswer = {
  now: "running",
  sessions: [
    session("tomorrow", now + 24 * hour),
    session("running", now - hour / 2, ["iran"]),
    session("morning", now - 3 * hour, ["iran", "us"]),
    session("march", now - 700 * hour),
  ],
  contacts: [call],
};

describe("the occasions to choose from", () => {
  it("begin with what goes on now and what is near, then all, contacts, older sessions, issues", () => {
    const issue = { id: "i", number: 3, title: "Research", basket: { id: "b", name: "Nuclear" } };
    expect(choices(occasions, [issue], now).map(({ value }) => value)).toEqual([
      "session:running",
      "session:morning",
      "session:tomorrow",
      "all",
      "contact:call",
      "session:march",
      "issue:i",
    ]);
  });
  it.each([
    ["all", null],
    ["session:a", { session: "a" }],
    ["contact:b", { contact: "b" }],
    ["issue:c", { issue: "c" }],
  ])("%s is asked for as the wire names it", (occasion, of) => {
    expect(asked(occasion)).toEqual(of);
  });
});

describe("what is filled in", () => {
  it.each([
    ["all", now],
    ["session:running", now],
    ["session:tomorrow", now],
    ["session:morning", now - 2 * hour],
    ["contact:call", Date.UTC(2026, 3, 13, 17, 0)],
  ])("the time in %s", (occasion, at) => {
    expect(saidAt(occasion, occasions, now)).toBe(at);
  });
  it.each([
    ["all", null],
    ["session:running", "party:iran"],
    ["session:morning", null],
    ["contact:call", "delegate:d"],
  ])("who speaks in %s", (occasion, who) => {
    expect(speaker(occasion, occasions)).toBe(who);
  });
});
