import { describe, expect, it } from "vitest";
import { clock, daysBetween, readEntry, readMinutes } from "./entry";

describe("typed time boxes", () => {
  it.each([
    ["20", 20],
    [" 20 min", 20],
    ["1:30", 90],
    ["1h30", 90],
    ["2 h", 120],
    ["٢٠", 20],
    ["۱:۱۵", 75],
    ["", null],
    ["–", null],
    ["soon", undefined],
    ["1:75", undefined],
    ["-5", undefined],
  ])("%s", (typed, minutes) => {
    expect(readMinutes(typed)).toBe(minutes);
  });
});

describe("typed lines", () => {
  it.each([
    ["Opening @20", "Opening", 20],
    ["افتتاح @٢٠", "افتتاح", 20],
    ["Opening @1:15", "Opening", 75],
    ["Opening @20 min", "Opening", 20],
    ["Write to a@20", "Write to a@20", null],
    ["Meet @ noon", "Meet @ noon", null],
    ["@30", "", 30],
    ["  plain  ", "plain", null],
  ])("%s", (typed, title, minutes) => {
    expect(readEntry(typed)).toEqual({ title, minutes });
  });
});

it("writes sums and counts days", () => {
  expect([0, 9, 85, 600].map(clock)).toEqual(["0:00", "0:09", "1:25", "10:00"]);
  expect(daysBetween("2026-12-02T20:30", "2026-12-03T01:00")).toBe(1);
  expect(daysBetween("2026-12-02T20:30", "2026-12-02T23:00")).toBe(0);
});
