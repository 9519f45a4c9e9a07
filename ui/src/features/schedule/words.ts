import { date, duration, span, time } from "$/i18n/dates";
import { isolated, list, n, t } from "$/i18n/index.svelte";
import { roleText } from "$/i18n/roles";
import type { Conflict, Format, SessionLine, Status } from "$/ipc/bindings";
import { at, clockOf, dayLength, dayOf, timeOf, type Wall } from "./clock";
import type { Placed } from "./layout";

/** Formats in the order they are offered. */
export const formats: readonly Format[] = [
  "plenary",
  "direct_talks",
  "proximity_talks",
  "caucus",
  "working_group",
  "drafting_committee",
  "press",
  "protocol",
  "break",
];
/** Statuses in the order of a session's life. */
export const statuses: readonly Status[] = [
  "planned",
  "confirmed",
  "under_way",
  "held",
  "postponed",
  "cancelled",
];

/** A format as a word. */
export function formatText(format: Format): string {
  return t(`value-format-${format.replaceAll("_", "-")}`);
}

/** A status as a word. */
export function statusText(status: Status): string {
  return t(`value-status-${status.replaceAll("_", "-")}`);
}

/** A session by its number and title. */
export function nameOf(line: SessionLine): string {
  return t("schedule-name", { number: n(line.number), title: short(line.title) });
}

/** "Session 4". */
export function numberText(line: SessionLine): string {
  return t("schedule-numbered", { number: n(line.number) });
}

/** A title cut to what a sentence bears. */
export function short(title: string, most = 60): string {
  const signs = [...title];
  return signs.length > most ? `${signs.slice(0, most - 1).join("")}…` : title;
}

/** "10:30–12:00", with the days where they differ. */
export function spanText(starts: Wall, ends: Wall): string {
  if (dayOf(starts) === dayOf(ends)) return span(timeOf(starts), timeOf(ends));
  if (ends === at(dayOf(starts), dayLength)) return span(timeOf(starts), clockOf(dayLength));
  const from = t("moment", { date: date(dayOf(starts), "short"), time: time(timeOf(starts)) });
  const to = t("moment", { date: date(dayOf(ends), "short"), time: time(timeOf(ends)) });
  return `${from} – ${to}`;
}

/** "Tue 14 Apr, 10:30". */
export function momentText(wall: Wall): string {
  return t("moment", { date: date(dayOf(wall), "short"), time: time(timeOf(wall)) });
}

/** Hours alone, "22:30–01:15"; whoever shows them tells the day of the end. */
export function hoursText(starts: Wall, ends: Wall): string {
  return span(timeOf(starts), ends === at(dayOf(starts), dayLength) ? clockOf(dayLength) : timeOf(ends));
}

/** Whether a session ends on a later day than it starts, midnight itself aside. */
export function endsLater(starts: Wall, ends: Wall): boolean {
  return ends > at(dayOf(starts), dayLength);
}

/** Whom a session meets: in a few words, and in full; both empty where it meets nobody. */
export function clashText(others: readonly Placed[]): { clash: string; clashes: string } {
  const [first] = others;
  if (!first) return { clash: "", clashes: "" };
  const clash =
    others.length === 1
      ? t("schedule-overlaps", { others: short(first.line.title) })
      : t("schedule-overlaps-several", { count: others.length });
  const names = others.map(({ line }) => nameOf(line)).join(t("schedule-comma"));
  return { clash, clashes: t("schedule-overlaps", { others: names }) };
}

/** Names of rooms, or that there is none. */
export function roomsText(names: readonly string[]): string {
  return names.length > 0 ? list(names) : t("schedule-no-room");
}

/** Who takes part, in a line. */
export function peopleText(line: SessionLine): string {
  return line.participants
    .map(({ name, role }) =>
      role ? t("schedule-with-role", { name, role: roleText(role) }) : isolated(name),
    )
    .join(t("schedule-comma"));
}

/** What stands below a title in its block. */
export function factsText({ line, starts, ends }: Placed): string {
  return [spanText(starts, ends), sortText(line), ...itemsText(line)].join(" · ");
}

/** Whether its status goes without saying. */
export function usual({ status }: SessionLine): boolean {
  return status === "planned" || status === "confirmed";
}

/** Format, and status where it is not the usual one. */
export function sortText(line: SessionLine): string {
  return usual(line) ? formatText(line.format) : `${formatText(line.format)} · ${statusText(line.status)}`;
}

/** How many agenda items, where there are any. */
export function itemsText(line: SessionLine): string[] {
  return line.items > 0 ? [t("schedule-items", { count: line.items })] : [];
}

/** A length in minutes, or that none is known. */
export function lengthText(line: SessionLine): string {
  return line.minutes === null ? t("schedule-length-unknown") : duration(line.minutes);
}

/** Where sessions, rooms and people of a conflict are looked up. */
export interface Names {
  session(id: string): Placed | undefined;
  room(id: string): string;
  person(id: string): string;
}

/** A conflict in words: its kind, and a sentence. */
export function conflictText(conflict: Conflict, names: Names): { head: string; says: string } {
  const [first, second] = conflict.sessions.map((id) => names.session(id));
  const one = first ? nameOf(first.line) : "";
  const other = second ? nameOf(second.line) : "";
  const head = t(`schedule-clash-${conflict.kind.replaceAll("_", "-")}`);
  const says = (id: string, more: Record<string, string | number> = {}) => t(id, { one, other, ...more });
  switch (conflict.kind) {
    case "room": {
      const room = list(conflict.rooms.map((id) => names.room(id)));
      return { head, says: says("schedule-clash-room-says", { room, count: conflict.rooms.length }) };
    }
    case "delegate":
    case "party": {
      const people = conflict.kind === "party" ? conflict.parties : conflict.delegates;
      const who = list(people.map((id) => names.person(id)));
      return { head, says: says(`schedule-clash-${conflict.kind}-says`, { who, count: people.length }) };
    }
    case "clocks_move": {
      const minutes = duration(conflict.minutes);
      const id =
        conflict.minutes > 0 ? "schedule-clash-clocks-forward-says" : "schedule-clash-clocks-back-says";
      return { head, says: says(id, { minutes }) };
    }
    case "agenda_overruns": {
      const { needed, planned } = conflict;
      const data = {
        needed: duration(needed),
        planned: duration(planned),
        over: duration(needed - planned),
      };
      return { head, says: says("schedule-clash-agenda-overruns-says", data) };
    }
    default:
      return { head, says: says(`schedule-clash-${conflict.kind.replaceAll("_", "-")}-says`) };
  }
}

/** For a hover: title, span and rooms, with the day in three calendars. */
export function hoverText({ line, starts, ends }: Placed, calendars: string): string {
  return [line.title, spanText(starts, ends), roomsText(line.rooms.map(({ name }) => name)), calendars].join(
    "\n",
  );
}
