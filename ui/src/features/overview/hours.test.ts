import { afterEach, describe, expect, it } from "vitest";
import { speak } from "$/i18n/index.svelte";
import { clocks, daysBetween, hoursText, markAt, minutesLeft, passed, untilText } from "./hours";

const at = (text: string) => Date.parse(`${text}Z`);
afterEach(() => speak("en", "auto"));

describe("how long until", () => {
  it("counts minutes and hours while it is near", () => {
    expect(untilText(at("2026-12-01T09:35"), at("2026-12-01T10:00"), "UTC")).toBe("in 25 min");
    expect(untilText(at("2026-12-01T06:40"), at("2026-12-01T10:00"), "UTC")).toBe("in 3 h 20 min");
    expect(untilText(at("2026-12-01T22:00"), at("2026-12-02T08:00"), "UTC")).toBe("in 10 h");
    expect(untilText(at("2026-12-01T10:00"), at("2026-12-01T10:00"), "UTC")).toBe("now");
  });
  it("counts the venue's own days after that", () => {
    expect(untilText(at("2026-11-30T15:00"), at("2026-12-01T10:00"), "UTC")).toBe("tomorrow");
    expect(untilText(at("2026-11-22T22:00"), at("2026-11-30T05:00"), "UTC")).toBe("in 8 days");
    // It is the 23rd in Muscat already.
    expect(untilText(at("2026-11-22T22:00"), at("2026-11-30T05:00"), "Asia/Muscat")).toBe("in 7 days");
  });
  it("counts in Arabic as Arabic counts", () => {
    speak("ar", "auto");
    expect(untilText(at("2026-11-22T08:00"), at("2026-11-24T08:00"), "UTC")).toBe("بعد غد");
    expect(untilText(at("2026-11-22T08:00"), at("2026-11-27T08:00"), "UTC")).toBe("بعد ٥ أيام");
  });
});

it("knows how much of a session is over", () => {
  expect(passed(50, 0, 100)).toBe(0.5);
  expect(passed(500, 0, 100)).toBe(1);
  expect(passed(0, 100, 100)).toBe(1);
  expect(minutesLeft(0, 90_000)).toBe(2);
  expect(minutesLeft(90_000, 0)).toBe(0);
});

it("counts days across a change of clocks", () => {
  expect(daysBetween("2026-03-28", "2026-03-30")).toBe(2);
  expect(daysBetween("2026-03-30", "2026-03-28")).toBe(-2);
});

it("says on which day a session past midnight ends", () => {
  expect(hoursText({ starts_wall: "2026-12-01T10:30", ends_wall: "2026-12-01T12:00" })).toBe("10:30–12:00");
  expect(hoursText({ starts_wall: "2026-12-01T22:30", ends_wall: "2026-12-02T01:00" })).toContain("2 Dec");
  expect(hoursText({ starts_wall: null, ends_wall: null })).toBe("");
});

it("shows the same hours on each place's clock, with the day where it differs", () => {
  const session = { starts: at("2026-12-01T20:00"), ends: at("2026-12-01T21:30"), zone: "Asia/Muscat" };
  const [own, far] = clocks(
    [
      { name: "Muscat", zone: "Asia/Muscat" },
      { name: "Washington", zone: "America/New_York" },
    ],
    at("2026-12-01T06:00"),
    session,
  );
  expect(own).toMatchObject({ now: "10:00", hours: "00:00–01:30", day: null });
  expect(far).toMatchObject({ now: "01:00", hours: "15:00–16:30", day: "Tuesday" });
});

describe("the mark of now", () => {
  const order = [
    { starts: at("2026-12-01T08:00"), ends: at("2026-12-01T09:00") },
    { starts: at("2026-12-01T10:00"), ends: at("2026-12-01T11:00") },
  ];
  it("stands before what is not over", () => {
    expect(markAt(order, at("2026-12-01T07:00"), "2026-12-01", "UTC")).toBe(0);
    expect(markAt(order, at("2026-12-01T09:30"), "2026-12-01", "UTC")).toBe(1);
    expect(markAt(order, at("2026-12-01T12:00"), "2026-12-01", "UTC")).toBe(2);
  });
  it("stands on no other day", () => {
    expect(markAt(order, at("2026-12-02T07:00"), "2026-12-01", "UTC")).toBeNull();
    expect(markAt(order, at("2026-12-02T07:00"), null, "UTC")).toBeNull();
  });
});
