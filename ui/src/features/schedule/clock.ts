import { wall as wallAt } from "$/i18n/dates";

/** What the clock on the wall shows, "YYYY-MM-DDTHH:MM". */
export type Wall = string;
/** A calendar day, "YYYY-MM-DD". */
export type Day = string;

/** Minutes of a day on the face of the clock. */
export const dayLength = 24 * 60;
/** Minutes that pointers and single keys step. */
export const step = 5;

function two(value: number): string {
  return String(value).padStart(2, "0");
}

/** Minutes of a wall time on one line of clock faces; only differences mean something. */
export function face(wall: Wall): number {
  return Date.parse(`${wall}:00Z`) / 60_000;
}

function unfaced(minutes: number): Wall {
  return new Date(minutes * 60_000).toISOString().slice(0, 16);
}

/** The day of a wall time. */
export function dayOf(wall: Wall): Day {
  return wall.slice(0, 10);
}

/** Its "HH:MM". */
export function timeOf(wall: Wall): string {
  return wall.slice(11, 16);
}

/** The wall time so many minutes on, on the face of the clock. */
export function later(wall: Wall, minutes: number): Wall {
  return unfaced(face(wall) + minutes);
}

/** Minutes on the face of the clock from one wall time to another. */
export function between(from: Wall, to: Wall): number {
  return face(to) - face(from);
}

/** The wall time at a minute of a day; minutes before 0 and after 1440 are on the days beside. */
export function at(day: Day, minute: number): Wall {
  return later(`${day}T00:00`, minute);
}

/** Minutes from a day's midnight to a wall time, below 0 or above 1440 on the days beside. */
export function minuteIn(day: Day, wall: Wall): number {
  return between(`${day}T00:00`, wall);
}

/** "HH:MM" of a minute of the day; 1440 is 24:00. */
export function clockOf(minute: number): string {
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

/** The nearest minute that is a multiple of `by`. */
export function snapped(minute: number, by = step): number {
  return Math.round(minute / by) * by;
}

/** The day so many days on. */
export function dayAfter(day: Day, days: number): Day {
  return dayOf(at(day, days * dayLength));
}

/** The wall time in a zone at an instant (milliseconds UTC); undefined for a zone the webview does not know. */
export function wallIn(zone: string, instant: number): Wall | undefined {
  try {
    const { date, time } = wallAt(instant, zone);
    return `${date}T${time}`;
  } catch {
    return undefined;
  }
}

/** The instant of a wall time in a zone (the first, where the clocks pass it twice). */
export function instantOf(zone: string, wall: Wall): number | undefined {
  const guess = Date.parse(`${wall}:00Z`);
  const seen = wallIn(zone, guess);
  if (seen === undefined) return undefined;
  const offset = between(wall, seen) * 60_000;
  // The offset a little before and after differs where the clocks are moved in between.
  for (const shift of [3_600_000, 0, -3_600_000]) {
    const found = guess - offset - shift;
    if (wallIn(zone, found) === wall) return found;
  }
  return guess - offset;
}

/** Where on a day the clocks are moved. */
export interface ClockMove {
  /** Minute of the day on the wall at which it happens. */
  at: number;
  /** Minutes forward, or below 0 back. */
  by: number;
}

/** Where the clocks of a zone are moved on a day; undefined on all but two days a year at most. */
export function clockMove(zone: string, day: Day): ClockMove | undefined {
  const start = Date.parse(`${day}T00:00:00Z`);
  const ahead = (instant: number) => {
    const wall = wallIn(zone, instant);
    return wall === undefined ? 0 : Date.parse(`${wall}:00Z`) - instant;
  };
  const [from, to] = [start - 15 * 3_600_000, start + 38 * 3_600_000];
  if (ahead(from) === ahead(to)) return undefined;
  for (let instant = from; instant < to; instant += 900_000) {
    const by = (ahead(instant + 900_000) - ahead(instant)) / 60_000;
    if (by === 0) continue;
    const before = later(wallIn(zone, instant) ?? day, 15);
    if (dayOf(before) === day) return { at: minuteIn(day, before), by };
  }
  return undefined;
}

/** What another place's clock shows at an hour of the venue. */
export interface Elsewhere {
  time: string;
  /** Days before (below 0) or after the venue's. */
  days: number;
}

/** Another zone's clock at an instant, `wall` at the venue; `ahead` minutes serve where the webview does not know a zone. */
export function elsewhere(instant: number | undefined, zone: string, wall: Wall, ahead: number): Elsewhere {
  const there = (instant === undefined ? undefined : wallIn(zone, instant)) ?? later(wall, ahead);
  return {
    time: timeOf(there),
    days: Math.round(between(`${dayOf(wall)}T00:00`, `${dayOf(there)}T00:00`) / dayLength),
  };
}
