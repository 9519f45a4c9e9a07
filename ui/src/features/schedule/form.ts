import type { Failure, Format, Participant, Rejection, RoleKind, Session, Status } from "$/ipc/bindings";
import { between, dayAfter, dayOf, face, later, timeOf, type Wall } from "./clock";

/** Who takes part, as the form keeps it. */
export interface Guest {
  kind: "party" | "actor" | "delegate";
  id: string;
  role: RoleKind | "";
}

/** A session as it is typed: everything may be empty or half. */
export interface Form {
  title: string;
  format: Format;
  status: Status;
  day: string;
  start: string;
  end: string;
  /** The end is on the day after. */
  overnight: boolean;
  /** Length while it has no time. */
  minutes: string;
  rooms: string[];
  guests: Guest[];
  notes: string;
  illustrative: boolean;
}

/** A field of the form. */
export type FieldName = keyof Form | "";

/** An empty form, with the place it was drawn at. */
export function emptyForm(wanted: { starts?: Wall; ends?: Wall; rooms?: readonly string[] }): Form {
  const { starts, ends, rooms = [] } = wanted;
  return {
    title: "",
    format: "plenary",
    status: "planned",
    day: starts ? dayOf(starts) : "",
    start: starts ? timeOf(starts) : "",
    end: ends ? timeOf(ends) : "",
    overnight: starts !== undefined && ends !== undefined && dayOf(ends) > dayOf(starts),
    minutes: "",
    rooms: [...rooms],
    guests: [],
    notes: "",
    illustrative: false,
  };
}

/** A session as the form shows it. */
export function formOf(session: Session): Form {
  const { slot } = session;
  return {
    ...emptyForm({ starts: slot?.starts, ends: slot?.ends, rooms: session.rooms }),
    title: session.title,
    format: session.format,
    status: session.status,
    minutes: session.minutes === null ? "" : String(session.minutes),
    guests: session.participants.flatMap(({ party, actor, delegate, role }): Guest[] => {
      const part = role ?? "";
      if (party) return [{ kind: "party", id: party, role: part }];
      if (actor) return [{ kind: "actor", id: actor, role: part }];
      return delegate ? [{ kind: "delegate", id: delegate, role: part }] : [];
    }),
    notes: session.notes ?? "",
    illustrative: session.illustrative,
  };
}

/** The slot that is typed: null without a time, undefined while only half of it is there. */
export function slotOf(form: Form): { starts: Wall; ends: Wall } | null | undefined {
  if (!form.start && !form.end) return null;
  if (!form.day || !form.start || !form.end) return undefined;
  const last = form.overnight ? dayAfter(form.day, 1) : form.day;
  return { starts: `${form.day}T${form.start}`, ends: `${last}T${form.end}` };
}

/** Moves the end along with the start, and gives a first end where there is none. */
export function withStart(form: Form, start: string): Form {
  const old = slotOf(form);
  const length = old ? Math.max(5, between(old.starts, old.ends)) : Number(form.minutes) || 60;
  if (!start || !form.day || (old === undefined && form.end !== "")) return { ...form, start };
  const ends = later(`${form.day}T${start}`, length);
  return { ...form, start, end: timeOf(ends), overnight: dayOf(ends) > form.day };
}

/** What the command takes. Whatever is no number goes as 0 and is refused in words. */
export function sessionOf(form: Form, kept: { round: string; number: number; zone: string }): Session {
  const slot = slotOf(form) ?? null;
  const minutes = form.minutes.trim();
  return {
    round: kept.round,
    number: kept.number,
    title: form.title,
    format: form.format,
    status: form.status,
    slot: slot && { ...slot, zone: kept.zone },
    minutes: minutes === "" || slot ? null : Number.isInteger(Number(minutes)) ? Number(minutes) : 0,
    rooms: [...form.rooms],
    participants: form.guests.map(({ kind, id, role }): Participant => {
      const part = role === "" ? {} : { role };
      if (kind === "party") return { party: id, ...part };
      return kind === "actor" ? { actor: id, ...part } : { delegate: id, ...part };
    }),
    notes: form.notes.trim() === "" ? null : form.notes,
    illustrative: form.illustrative,
  };
}

/** The field that a refusal is about, "" for the whole form. */
export function fieldOf(failure: Failure, form: Form): FieldName {
  if (failure.code !== "rejected") return "";
  const named = failure.field.split(/[.[]/)[0] ?? "";
  const rejection: Rejection = failure.rejection;
  switch (rejection.rule) {
    case "ends_before_start":
    case "session_too_long":
      return "end";
    case "half_scheduled":
      return form.start ? "end" : "start";
    case "nonexistent_hour":
      return rejection.wall === `${form.day}T${form.start}` ? "start" : "end";
    case "not_a_day":
      return "day";
    case "not_a_wall_time":
      return "start";
    case "session_has_no_time":
      return "status";
    case "time_box":
      return "minutes";
    case "named_twice":
      return form.rooms.includes(rejection.id) ? "rooms" : "guests";
    default:
      return named === "participants" ? "guests" : named in form ? (named as FieldName) : "";
  }
}

/** Minutes that the typed slot lasts on the clock; undefined while it is none. */
export function lengthOf(form: Form): number | undefined {
  const slot = slotOf(form);
  if (!slot) return undefined;
  const length = face(slot.ends) - face(slot.starts);
  return Number.isFinite(length) ? length : undefined;
}

/** Whether the end asks which day it is on. */
export function asksOvernight(form: Form): boolean {
  return form.overnight || (form.start !== "" && form.end !== "" && form.end <= form.start);
}

/** What was typed over a newer state: fields left as they were take the newer value. */
export function mergedOver<T extends object>(base: T, mine: T, newer: T): T {
  const changed = Object.entries(mine).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(base[name as keyof T]),
  );
  return { ...newer, ...Object.fromEntries(changed) };
}
