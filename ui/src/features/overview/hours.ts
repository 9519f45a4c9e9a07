import { date, duration, span, time, wall } from "$/i18n/dates";
import { t } from "$/i18n/index.svelte";
import type { SessionLine } from "$/ipc/bindings";
import { offsetText } from "../schedule/offset";

/** Milliseconds of a minute. */
export const minute = 60_000;
const soon = 12 * 60;

/** The day of a wall-clock moment. */
export function dayOf(moment: string): string {
  return moment.slice(0, 10);
}

/** The time of day of a wall-clock moment. */
export function timeOf(moment: string): string {
  return moment.slice(11, 16);
}

/** Whole days from one wall-clock date to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00Z`) - Date.parse(`${from}T00:00Z`)) / (24 * 60 * minute));
}

/** How long until an instant: by the hour while it is near, by the zone's own calendar days after that. */
export function untilText(now: number, then: number, zone: string): string {
  const minutes = Math.ceil((then - now) / minute);
  if (minutes <= 0) return t("overview-now");
  const days = daysBetween(wall(now, zone).date, wall(then, zone).date);
  if (minutes < soon || days === 0) return t("overview-in", { time: duration(minutes) });
  return t("overview-in-days", { days });
}

/** How long an instant has yet to come, in minutes; never less than none. */
export function minutesLeft(now: number, then: number): number {
  return Math.max(0, Math.ceil((then - now) / minute));
}

/** The share of a session's time that has passed, from 0 to 1. */
export function passed(now: number, starts: number, ends: number): number {
  return ends <= starts ? 1 : Math.max(0, Math.min(1, (now - starts) / (ends - starts)));
}

/** A session's hours in its own zone: "10:30–12:00", with the last day where it ends on another. */
export function hoursText(line: Pick<SessionLine, "starts_wall" | "ends_wall">): string {
  if (!line.starts_wall || !line.ends_wall) return "";
  const hours = span(timeOf(line.starts_wall), timeOf(line.ends_wall));
  if (dayOf(line.starts_wall) === dayOf(line.ends_wall)) return hours;
  return t("overview-hours-over", { hours, day: date(dayOf(line.ends_wall), "short") });
}

/** A clock beside the next session. */
export interface ClockLine {
  name: string;
  /** The place in full with its zone, for a hover. */
  title: string;
  /** How far it is ahead of UTC now: "UTC+5:30". */
  ahead: string;
  /** The time there now. */
  now: string;
  /** The session's hours there; empty where there is no session. */
  hours: string;
  /** The session's day there where it is not the venue's. */
  day: string | null;
}

/** Clocks of places, now and for a session, the session's own place first. */
export function clocks(
  places: readonly { name: string; zone: string; whole?: string }[],
  now: number,
  session: Pick<SessionLine, "starts" | "ends" | "zone"> | null,
): ClockLine[] {
  const own = session?.starts ? wall(session.starts, session.zone ?? undefined).date : null;
  return places.map(({ name, zone, whole }) => {
    const ahead = offsetText(now, zone);
    const starts = session?.starts ? wall(session.starts, zone) : null;
    const ends = session?.ends ? wall(session.ends, zone) : null;
    return {
      name,
      title: [whole || name, zone, ahead].filter(Boolean).join(" · "),
      ahead,
      now: time(wall(now, zone).time),
      hours: starts && ends ? span(starts.time, ends.time) : "",
      day: starts && starts.date !== own ? date(starts.date, "weekday") : null,
    };
  });
}

/** Before which line of the day's order the mark of now stands; null where now is not on that day. */
export function markAt(
  order: readonly Pick<SessionLine, "starts" | "ends">[],
  now: number,
  day: string | null,
  zone: string,
): number | null {
  if (day === null || wall(now, zone).date !== day) return null;
  const at = order.findIndex((line) => (line.ends ?? line.starts ?? 0) > now);
  return at < 0 ? order.length : at;
}
