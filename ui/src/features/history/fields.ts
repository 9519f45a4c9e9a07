import { date, duration, moment, span, time } from "$/i18n/dates";
import { digits, list, localeTag, t } from "$/i18n/index.svelte";
import { languageText } from "$/i18n/languages";
import type { FieldChange } from "$/ipc/bindings";
import { dashed } from "$/ipc/failures";

/** A list of choices that stands in a column, as part of its messages' names. */
const choices: Record<string, string> = {
  "dossier.mandate": "value-mandate",
  "round.mandate": "value-mandate",
  "issue.mandate": "value-mandate",
  "session.format": "value-format",
  "session.status": "value-status",
  "agenda_item.status": "value-item",
  "agenda_item.desired": "value-desired",
  "agenda_item.visibility": "value-visibility",
  "actor.kind": "value-actor",
  "role.kind": "value-role",
  "session_participant.role": "value-role",
  "delegate.standing": "value-standing",
  "position.firmness": "firmness",
  "position.movement": "value-movement",
  "importance.weight": "value-weight",
  "assessment.level": "convergence",
  "contact.kind": "value-contact",
  "statement.firmness": "firmness",
  "circle.kind": "value-circle",
  "paper.kind": "value-paper",
  "paper.form": "value-paper-form",
  "paper.translation": "value-translation",
  "paper_file.media": "value-media",
  "hand_over.audience": "value-audience",
  "hand_over.means": "value-means",
  "hand_over_item.fact": "noun",
  "disclosure.fact": "noun",
  "disclosure.audience": "value-audience",
  "disclosure.step": "value-step",
  "disclosure.means": "value-means",
};
const flags = new Set(["illustrative", "head", "sample", "wants_answer"]);
const days = new Set(["first_day", "last_day", "effective", "dated"]);
const moments = new Set(["starts_wall", "ends_wall", "wall"]);
const instants = new Set([
  "said_at",
  "at",
  "received_at",
  "handed_at",
  "returned_at",
  "cancelled_at",
  "expunged_at",
  "left_at",
]);
const lengths = new Set(["minutes"]);
/** Start and end as one field, where both changed. */
const together = "when";
const words = new Set([
  "name",
  "title",
  "about",
  "notes",
  "modalities",
  "as_said",
  "wording",
  "interest",
  "reason",
  "text",
  "purpose",
  "aspect",
  "function",
  "extent",
  "facilitator",
  "source",
  "lead",
  "place",
  "level",
  "subject",
  "through",
  "reaction",
  "by_hand",
  "translator",
  "label",
  "holder",
]);

function isWords(entity: string, field: string): boolean {
  return words.has(field) && !(`${entity}.${field}` in choices);
}

function weekday(number: number): string {
  // 5 January 1970 was a Monday.
  const day = new Date(Date.UTC(1970, 0, 4 + number, 12));
  return new Intl.DateTimeFormat(localeTag(), { weekday: "long", timeZone: "UTC" }).format(day);
}

function momentText(wall: string): string {
  return t("moment", { date: date(wall.slice(0, 10), "short"), time: time(wall.slice(11, 16)) });
}

/** From one wall-clock moment to another: the day once where it is the same. */
function spanText(starts: string, ends: string): string {
  if (starts.slice(0, 10) !== ends.slice(0, 10)) return `${momentText(starts)} – ${momentText(ends)}`;
  const hours = span(starts.slice(11, 16), ends.slice(11, 16));
  return t("moment", { date: date(starts.slice(0, 10), "short"), time: hours });
}

/** What a field holds, in words. */
export function valueText(entity: string, field: string, value: string): string {
  const choice = choices[`${entity}.${field}`];
  if (choice) return t(`${choice}-${dashed(value)}`);
  if (flags.has(field)) return t(value === "1" || value === "true" ? "value-yes" : "value-no");
  if (days.has(field)) return date(value, "full");
  if (moments.has(field)) return momentText(value);
  if (instants.has(field)) return moment(Number(value));
  if (field === together) {
    const [starts, ends] = value.split("/");
    return spanText(starts ?? "", ends ?? "");
  }
  if (field === "language") return languageText(value);
  if (lengths.has(field)) return duration(Number(value));
  if (field === "rest_days") return list(value.split(",").filter(Boolean).map(Number).map(weekday));
  return field === "number" || field === "capacity" ? digits(value) : value;
}

/** A field's name. */
export function fieldText(entity: string, field: string): string {
  return t(`field-${dashed(entity)}-${dashed(field)}`);
}

/** What an entry says of one field, or of a list of parts. */
export interface ChangeLine {
  key: string;
  label: string;
  /** The thing, where it is not the one the entry is about. */
  of: { entity: string; title: string } | null;
  was: string | null;
  is: string | null;
  /** People's own words, to be compared word by word. */
  words: boolean;
  expunged: boolean;
  /** Names that joined and left a list. */
  added: string[];
  removed: string[];
}

/** Columns that say which thing a part belongs to. */
const owners: Record<string, string> = {
  session_room: "session",
  session_participant: "session",
  agenda_item_party: "agenda_item",
  circle_member: "circle",
  party_absence: "party",
  paper_file: "paper",
  hand_over_item: "hand_over",
};
/** Numbers given to a thing as it becomes known: nobody's own change. */
const kept = "audience_number";
/** Columns that repeat what others say. */
const silent = new Set([
  "session.starts",
  "session.ends",
  "dossier.sample",
  "paper_file.digest",
  "paper_file.media",
  "paper_file.size",
  "hand_over_item.fact",
]);

/** A session's start and end as one change, and its zone only where it changed from one to another. */
function timesTogether(changes: readonly FieldChange[]): FieldChange[] {
  const of = (field: string, as: FieldChange) =>
    changes.find(
      (change) => change.field === field && change.entity === as.entity && change.title === as.title,
    );
  const both = (one: string | null, other: string | null) => (one && other ? `${one}/${other}` : null);
  return changes.flatMap((change) => {
    const { entity, field, before, after } = change;
    if (entity !== "session") return [change];
    if (field === "zone" && (before === null || after === null)) return [];
    const [starts, ends] = [of("starts_wall", change), of("ends_wall", change)];
    if (!starts || !ends || (field !== "starts_wall" && field !== "ends_wall")) return [change];
    if (field === "ends_wall") return [];
    const [was, is] = [both(starts.before, ends.before), both(starts.after, ends.after)];
    return [{ ...change, field: together, before: was, after: is }];
  });
}

interface Part {
  entity: string;
  field: string;
  was: string | null;
  is: string | null;
}

/** Parts that joined or left, each row as one name with its role, or as its times. */
function partsOf(changes: readonly FieldChange[]): Part[] {
  const parts: Part[] = [];
  for (const { entity, field, before, after } of changes) {
    if (!(entity in owners) || owners[entity] === field || silent.has(`${entity}.${field}`)) continue;
    const last = parts.at(-1);
    if (field === "role" && last) {
      const role = (value: string | null) => (value === null ? null : valueText(entity, field, value));
      const [was, is] = [role(before), role(after)];
      if (last.was !== null && was) last.was = t("overview-with-role", { name: last.was, role: was });
      if (last.is !== null && is) last.is = t("overview-with-role", { name: last.is, role: is });
    } else {
      const said = (value: string | null) =>
        value !== null && instants.has(field) ? valueText(entity, field, value) : value;
      parts.push({ entity, field, was: said(before), is: said(after) });
    }
  }
  return parts;
}

function partLines(changes: readonly FieldChange[]): ChangeLine[] {
  const lines = new Map<string, ChangeLine>();
  for (const { entity, field, was, is } of partsOf(changes)) {
    const label = fieldText(entity, field);
    const line = lines.get(label) ?? {
      key: `${entity}.${label}`,
      label,
      of: null,
      was: null,
      is: null,
      words: false,
      expunged: false,
      added: [],
      removed: [],
    };
    if (was !== null && was !== is) line.removed.push(was);
    if (is !== null && was !== is) line.added.push(is);
    lines.set(label, line);
  }
  for (const line of lines.values()) {
    const both = line.added.filter((name) => line.removed.includes(name));
    line.added = line.added.filter((name) => !both.includes(name));
    line.removed = line.removed.filter((name) => !both.includes(name));
  }
  return [...lines.values()].filter(({ added, removed }) => added.length + removed.length > 0);
}

function worthSaying(change: FieldChange, about: { entity: string; title: string }): boolean {
  const { entity, field, before, after } = change;
  if (entity in owners || entity === kept || silent.has(`${entity}.${field}`)) return false;
  const only = before ?? after;
  if (before !== null && after !== null) return true;
  // What a new or removed thing has by default, or is called, is said already.
  if (flags.has(field)) return only === "1" || only === "true";
  return entity !== about.entity || only !== about.title;
}

/** The changes of an entry as lines for people: lists of parts as names, enums in words, without what repeats. */
export function changeLines(
  changes: readonly FieldChange[],
  about: { entity: string; title: string },
): ChangeLine[] {
  const own = timesTogether(changes)
    .filter((change) => worthSaying(change, about))
    .map((change, index): ChangeLine => {
      const { entity, field, title } = change;
      const said = (value: string | null) => (value === null ? null : valueText(entity, field, value));
      return {
        key: `${index}.${entity}.${field}`,
        label: fieldText(entity, field),
        of: entity === about.entity && title === about.title ? null : { entity, title },
        was: said(change.before),
        is: said(change.after),
        words: isWords(entity, field),
        expunged: change.expunged,
        added: [],
        removed: [],
      };
    });
  return [...own, ...partLines(changes)];
}
