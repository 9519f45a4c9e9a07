import { clockZone } from "./clock";
import { digits, hijriDays, localeTag, n, t } from "./index.svelte";

/** A wall-clock date, "2026-04-14". */
export type DateText = string;
/** A wall-clock time, "09:30". */
export type TimeText = string;

type Part = "weekday" | "day" | "month" | "year";

function utc(date: DateText): Date {
  return new Date(`${date}T12:00:00Z`);
}

// Whole strings of Intl come out in a wrong order in some webviews; its single parts do not.
function parts(
  date: Date,
  calendar: string,
  options: Intl.DateTimeFormatOptions,
): Partial<Record<Part, string>> {
  const made: Partial<Record<Part, string>> = {};
  const format = new Intl.DateTimeFormat(`${localeTag()}-ca-${calendar}`, { timeZone: "UTC", ...options });
  for (const { type, value } of format.formatToParts(date)) {
    if (type === "weekday" || type === "day" || type === "month" || type === "year") made[type] = value;
  }
  return made;
}

function joined(made: Partial<Record<Part, string>>, order: Part[]): string {
  return order
    .map((part) => made[part])
    .filter((word) => word !== undefined)
    .join(" ");
}

/** How much of a date is written. */
export type DateStyle = "long" | "full" | "short" | "weekday" | "month";

/** A wall-clock date: long "Tuesday 14 April", full with the year, short "Tue 14 Apr", weekday "Tuesday". */
export function date(value: DateText, style: DateStyle = "long"): string {
  const day = utc(value);
  if (Number.isNaN(day.getTime())) return value;
  switch (style) {
    case "short":
      return joined(parts(day, "gregory", { weekday: "short", day: "numeric", month: "short" }), [
        "weekday",
        "day",
        "month",
      ]);
    case "weekday":
      return joined(parts(day, "gregory", { weekday: "long" }), ["weekday"]);
    case "month":
      return joined(parts(day, "gregory", { month: "long", year: "numeric" }), ["month", "year"]);
    case "full":
      return joined(
        parts(day, "gregory", { weekday: "long", day: "numeric", month: "long", year: "numeric" }),
        ["weekday", "day", "month", "year"],
      );
    default:
      return joined(parts(day, "gregory", { weekday: "long", day: "numeric", month: "long" }), [
        "weekday",
        "day",
        "month",
      ]);
  }
}

function inCalendar(value: DateText, calendar: string, later = 0): string {
  const options: Intl.DateTimeFormatOptions = { day: "numeric", month: "long", year: "numeric" };
  const day = utc(value);
  day.setUTCDate(day.getUTCDate() + later);
  return joined(parts(day, calendar, options), ["day", "month", "year"]);
}

/** The same day in the Hijri (Umm al-Qura) calendar, "26 Shawwal 1447"; the settings may shift it, as sighting does. */
export function hijri(value: DateText, later: number = hijriDays()): string {
  return inCalendar(value, "islamic-umalqura", later);
}

/** The same day in the Persian calendar, "25 Farvardin 1405". */
export function persian(value: DateText): string {
  return inCalendar(value, "persian");
}

/** For a hover: the full Gregorian date with the Hijri and the Persian one. */
export function threeCalendars(value: DateText): string {
  return `${date(value, "full")} · ${hijri(value)} · ${persian(value)}`;
}

/** A wall-clock time in the digits of the settings. */
export function time(value: TimeText): string {
  return digits(value);
}

/** From and to, as one range. */
export function span(from: TimeText, to: TimeText): string {
  return `${time(from)}–${time(to)}`;
}

/** The wall-clock date and time of an instant (milliseconds UTC) in an IANA zone; on the desk's clock unless one is given. */
export function wall(instant: number, zone: string = clockZone()): { date: DateText; time: TimeText } {
  const format = new Intl.DateTimeFormat("en-u-nu-latn-ca-gregory", {
    timeZone: zone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  const made = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]));
  return {
    date: `${(made.year ?? "").padStart(4, "0")}-${made.month}-${made.day}`,
    time: `${made.hour}:${made.minute}`,
  };
}

/** The day it is now in a zone; on the desk's clock unless one is given. */
export function today(zone: string = clockZone()): DateText {
  return wall(Date.now(), zone).date;
}

/** An instant as "Tue 14 Apr, 10:42" in a zone; on the desk's clock unless one is given. */
export function moment(instant: number, zone: string = clockZone()): string {
  const at = wall(instant, zone);
  return t("moment", { date: date(at.date, "short"), time: time(at.time) });
}

/** A length in minutes: "45 min", "1 h 30 min". */
export function duration(minutes: number): string {
  const hours = Math.floor(Math.abs(minutes) / 60);
  const rest = Math.abs(minutes) % 60;
  if (hours === 0) return t("duration-minutes", { minutes: n(rest) });
  if (rest === 0) return t("duration-hours", { hours: n(hours) });
  return t("duration-hours-minutes", { hours: n(hours), minutes: n(rest) });
}
