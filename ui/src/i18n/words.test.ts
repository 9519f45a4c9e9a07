import { afterEach, describe, expect, test } from "vitest";
import { date, duration, hijri, moment, persian, span, threeCalendars, wall } from "./dates";
import { digits, dir, isolated, n, plainDigits, speak, t } from "./index.svelte";

afterEach(() => speak("en", "auto"));

describe("words", () => {
  test("follow the language, with its plurals", () => {
    expect(t("unclean-drafts", { count: 1 })).toContain("One half-written");
    expect(t("unclean-drafts", { count: 3 })).toMatch(/^3 half/);
    speak("ar");
    expect(t("unclean-drafts", { count: 2 })).toContain("نصّان");
    expect(dir()).toBe("rtl");
    expect(document.documentElement.lang).toBe("ar");
  });

  test("isolate what runs the other way, and nothing else", () => {
    expect(isolated("Muscat")).toBe("Muscat");
    expect(isolated("مسقط")).toBe("\u2068مسقط\u2069");
    speak("ar");
    expect(isolated("Muscat")).toBe("\u2068Muscat\u2069");
    expect(isolated("مسقط ٣")).toBe("مسقط ٣");
  });

  test("an unknown message shows its name instead of nothing", () => {
    expect(t("there-is-no-such-message")).toBe("there-is-no-such-message");
  });
});

describe("digits", () => {
  test("follow the language or the setting", () => {
    expect(n(1405)).toBe("1405");
    speak("ar");
    expect(n(14)).toBe("١٤");
    expect(digits("10:42")).toBe("١٠:٤٢");
    speak("ar", "latin");
    expect(n(14)).toBe("14");
    speak("en", "persian");
    expect(digits("10:42")).toBe("۱۰:۴۲");
  });

  test("are read in all three scripts", () => {
    expect(plainDigits("١٤/۴/2026")).toBe("14/4/2026");
  });
});

describe("dates", () => {
  test("are put together from parts, day before month", () => {
    expect(date("2026-04-14")).toBe("Tuesday 14 April");
    expect(date("2026-04-14", "short")).toBe("Tue 14 Apr");
    expect(date("2026-04-14", "full")).toBe("Tuesday 14 April 2026");
    expect(date("not a date")).toBe("not a date");
    speak("ar");
    expect(date("2026-04-14")).toBe("الثلاثاء ١٤ أبريل");
  });

  test("are known in three calendars", () => {
    expect(hijri("2026-04-14")).toMatch(/^26 Shawwal 1447/);
    expect(persian("2026-04-14")).toMatch(/^25 Farvardin 1405/);
    expect(threeCalendars("2026-04-14").split(" · ")).toHaveLength(3);
  });

  test("instants are read in the place's zone, over midnight and the hour that is there twice", () => {
    const instant = Date.UTC(2026, 3, 13, 21, 30);
    expect(wall(instant, "Asia/Muscat")).toEqual({ date: "2026-04-14", time: "01:30" });
    expect(wall(instant, "America/New_York")).toEqual({ date: "2026-04-13", time: "17:30" });
    expect(wall(Date.UTC(2026, 9, 25, 0, 30), "Europe/Zurich").time).toBe("02:30");
    expect(wall(Date.UTC(2026, 9, 25, 1, 30), "Europe/Zurich").time).toBe("02:30");
    expect(moment(instant, "Asia/Muscat")).toBe("Tue 14 Apr, 01:30");
  });

  test("lengths and spans", () => {
    expect([duration(45), duration(60), duration(95)]).toEqual(["45 min", "1 h", "1 h 35 min"]);
    expect(span("09:00", "10:30")).toBe("09:00–10:30");
  });
});
