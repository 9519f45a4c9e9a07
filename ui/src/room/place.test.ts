import { expect, it } from "vitest";
import { digest, isSamePaper, ofIssue, ofSession, type Place, placeOf, placeText } from "./place";

const places: Place[] = [
  { shows: "day", round: 7, day: "2026-04-14" },
  { shows: "round", round: 7 },
  { shows: "agenda", round: 7, session: 9 },
  { shows: "positions" },
  { shows: "positions", basket: 3 },
  { shows: "positions", issue: 3 },
  { shows: "paper", paper: 5, file: 6, page: 2 },
  { shows: "paper", paper: 5, clause: 8 },
];

it.each(places)("reads what was written: %j", (place) => {
  expect(placeOf(placeText(place))).toEqual(place);
});

it.each([
  "",
  "schedule",
  "null",
  "[]",
  "12",
  '{"shows":"overview"}',
  '{"shows":"day","round":7,"day":"2026-14-41"}',
  '{"shows":"day","round":7,"day":"14 April"}',
  '{"shows":"day","round":"7","day":"2026-04-14"}',
  '{"shows":"agenda","round":7}',
  '{"shows":"agenda","round":7,"session":-1}',
  '{"shows":"positions","issue":"<b>"}',
  '{"shows":"positions"',
  '{"shows":"paper","paper":5}',
  '{"shows":"paper","paper":5,"file":6,"page":0}',
  '{"shows":"paper","paper":"Annex","file":6,"page":1}',
])("reads nonsense as nothing: %s", (text) => {
  expect(placeOf(text)).toBeNull();
});

it("keeps nothing of an unknown record or its words", () => {
  expect(placeOf('{"shows":"round","round":7,"session":"secret"}')).toEqual({ shows: "round", round: 7 });
  const place: Place = {
    shows: "positions",
    issue: ofIssue({ title: "Red line", basket: { name: "Water" } }),
  };
  expect(placeText(place)).not.toContain("Red");
});

it("knows a paper on another page", () => {
  const page = (paper: number, page: number) => placeText({ shows: "paper", paper, file: 6, page });
  expect(isSamePaper(page(5, 1), page(5, 2))).toBe(true);
  expect(isSamePaper(page(5, 1), page(4, 1))).toBe(false);
  expect(isSamePaper("{}", "{}")).toBe(false);
});

it("tells things apart", () => {
  expect(digest("ab", "c")).not.toBe(digest("a", "bc"));
  expect(digest("نص")).not.toBe(digest("نصّ"));
  const session = { title: "Opening", starts_wall: "2026-04-14T10:30" };
  expect(ofSession(session)).not.toBe(ofSession({ ...session, starts_wall: null }));
});
