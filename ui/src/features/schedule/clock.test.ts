import { describe, expect, it } from "vitest";
import {
  at,
  between,
  clockMove,
  clockOf,
  elsewhere,
  instantOf,
  later,
  minuteIn,
  snapped,
  wallIn,
} from "./clock";

describe("the face of the clock", () => {
  it("adds minutes over midnight, month and year", () => {
    expect(later("2026-12-31T23:50", 20)).toBe("2027-01-01T00:10");
    expect(later("2026-03-01T00:05", -10)).toBe("2026-02-28T23:55");
    expect(at("2026-04-14", 1500)).toBe("2026-04-15T01:00");
    expect(between("2026-04-14T23:00", "2026-04-15T01:30")).toBe(150);
  });
  it("counts minutes within a day, also from the days beside", () => {
    expect(minuteIn("2026-04-14", "2026-04-14T10:30")).toBe(630);
    expect(minuteIn("2026-04-14", "2026-04-13T23:00")).toBe(-60);
    expect(minuteIn("2026-04-14", "2026-04-15T01:00")).toBe(1500);
  });
  it("snaps to five minutes and writes 24:00", () => {
    expect([snapped(2), snapped(3), snapped(-3), snapped(22, 15)]).toEqual([0, 5, -5, 15]);
    expect(clockOf(1440)).toBe("24:00");
  });
});

describe("zones", () => {
  it("finds the instant of a wall time and back", () => {
    const instant = instantOf("Asia/Tehran", "2026-04-14T10:30");
    expect(instant).toBe(Date.UTC(2026, 3, 14, 7, 0));
    expect(wallIn("Asia/Muscat", instant ?? 0)).toBe("2026-04-14T11:00");
  });
  it("takes the first of an hour that passes twice", () => {
    expect(instantOf("America/New_York", "2026-11-01T01:30")).toBe(Date.UTC(2026, 10, 1, 5, 30));
  });
  it("knows no zone that is none", () => {
    expect(wallIn("Asia/Muscatt", 0)).toBeUndefined();
    expect(instantOf("Asia/Muscatt", "2026-04-14T10:30")).toBeUndefined();
  });
  it("finds where clocks are moved, at midnight too", () => {
    expect(clockMove("America/New_York", "2026-03-08")).toEqual({ at: 120, by: 60 });
    expect(clockMove("America/New_York", "2026-11-01")).toEqual({ at: 120, by: -60 });
    expect(clockMove("America/New_York", "2026-03-09")).toBeUndefined();
    expect(clockMove("Atlantic/Azores", "2026-03-29")).toEqual({ at: 0, by: 60 });
    expect(clockMove("Atlantic/Azores", "2026-03-28")).toBeUndefined();
    expect(clockMove("Asia/Muscat", "2026-03-29")).toBeUndefined();
  });
  it("says what another clock shows, and on which day", () => {
    const wall = "2026-04-14T02:00";
    const instant = instantOf("Asia/Muscat", wall);
    expect(elsewhere(instant, "Asia/Tehran", wall, 0)).toEqual({ time: "01:30", days: 0 });
    expect(elsewhere(instant, "America/New_York", wall, 0)).toEqual({ time: "18:00", days: -1 });
    expect(elsewhere(instant, "No/Where", wall, 90)).toEqual({ time: "03:30", days: 0 });
  });
});
