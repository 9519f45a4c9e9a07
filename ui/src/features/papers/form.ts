import { instantOf, wallIn } from "$/features/schedule";
import { who } from "$/features/statements";
import type { Paper, PaperFile, PaperForm, PaperKind, PaperLine, Translation } from "$/ipc/bindings";
import type { BodyOf } from "$/ipc/wire";
import { isReference } from "./words";

/** What a person says of a paper; empty strings where nothing is said. */
export interface Form {
  kind: PaperKind;
  title: string;
  /** "party:ID", "delegate:ID" or "actor:ID". */
  source: string;
  by_hand: string;
  day: string;
  time: string;
  dated: string;
  form: PaperForm | "";
  language: string;
  translates: string;
  translation: Translation | "";
  translator: string;
  issue: string;
  /** "session:ID" or "contact:ID". */
  occasion: string;
  notes: string;
  files: PaperFile[];
  /** The party handed it over as its own: it stands in its view. */
  given: boolean;
}

/** A part of the form that can be wrong. */
export type Part = keyof Form;

/** The form of a new paper. */
export function blank(kind: PaperKind, now: number, zone: string): Form {
  const wall = isReference(kind) ? "" : (wallIn(zone, now) ?? "");
  return {
    kind,
    title: "",
    source: "",
    by_hand: "",
    day: wall.slice(0, 10),
    time: wall.slice(11, 16),
    dated: "",
    form: "",
    language: "",
    translates: "",
    translation: "",
    translator: "",
    issue: "",
    occasion: "",
    notes: "",
    files: [],
    given: false,
  };
}

/** The form of a paper that there is. */
export function formOf(line: PaperLine, zone: string): Form {
  const wall = line.received_at === null ? "" : (wallIn(zone, line.received_at) ?? "");
  return {
    kind: line.kind,
    title: line.title ?? "",
    source: line.source ? `${line.source.kind}:${line.source.id}` : "",
    by_hand: line.by_hand ?? "",
    day: wall.slice(0, 10),
    time: wall.slice(11, 16),
    dated: line.dated ?? "",
    form: line.form ?? "",
    language: line.language ?? "",
    translates: line.translates?.id ?? "",
    translation: line.translation ?? "",
    translator: line.translator ?? "",
    issue: line.issue?.id ?? "",
    occasion: line.session ? `session:${line.session}` : line.contact ? `contact:${line.contact}` : "",
    notes: line.notes ?? "",
    files: line.files.map(({ name, ...file }) => (name ? { ...file, name } : file)),
    given: false,
  };
}

/** A translation of a paper, as it is begun: from the same source, about the same. */
export function translationOf(line: PaperLine, now: number, zone: string): Partial<Form> {
  const { source, by_hand, dated, issue, occasion, title } = formOf(line, zone);
  const wall = wallIn(zone, now) ?? "";
  return {
    kind: line.kind,
    title,
    source,
    by_hand,
    dated,
    issue,
    occasion,
    translates: line.id,
    translation: "ours",
    day: wall.slice(0, 10),
    time: wall.slice(11, 16),
  };
}

/** A form with what was kept of it; what does not read as one is left aside. */
export function restored(parts: Partial<Form>, start: Form): Form {
  const kept = Object.entries(parts).filter(
    ([part, value]) =>
      part in start &&
      typeof value === typeof start[part as Part] &&
      Array.isArray(value) === Array.isArray(start[part as Part]),
  );
  return { ...start, ...Object.fromEntries(kept) };
}

/** What must be said and is not. */
export function lacking(form: Form): Part | undefined {
  if (form.title.trim() === "") return "title";
  if (!isReference(form.kind) && form.source === "") return "source";
  if (!isReference(form.kind) && form.day === "") return "day";
  if (form.day === "" ? form.time !== "" : form.time === "") return form.day === "" ? "day" : "time";
  if (form.translates !== "" && form.translation === "") return "translation";
  if (form.translator.trim() !== "" && form.translation === "") return "translation";
  return form.language !== "" && !/^[a-z]{2,3}$/.test(form.language) ? "language" : undefined;
}

function said(text: string): string | null {
  return text.trim() === "" ? null : text.trim();
}

/** When it was received; null where that is not said. */
export function receivedAt({ day, time }: Pick<Form, "day" | "time">, zone: string): number | null {
  return day && time ? (instantOf(zone, `${day}T${time}`) ?? null) : null;
}

/** As the wire takes it. */
export function paperOf(form: Form, zone: string): Paper {
  const [occasion, id = ""] = form.occasion.split(":");
  return {
    kind: form.kind,
    title: said(form.title),
    ...who(form.source),
    by_hand: said(form.by_hand),
    received_at: receivedAt(form, zone),
    dated: form.dated || null,
    form: form.form || null,
    language: form.language || null,
    translates: form.translates || null,
    translation: form.translation || null,
    translator: said(form.translator),
    issue: form.issue || null,
    session: occasion === "session" ? id : null,
    contact: occasion === "contact" ? id : null,
    notes: said(form.notes),
    files: form.files,
  };
}

/** Whether it can be said that a party gave it as its own. */
export function mayBeGiven({ source, day, time }: Pick<Form, "source" | "day" | "time">): boolean {
  return source.startsWith("party:") && day !== "" && time !== "";
}

/** The entry of the ledger by which a paper stands in the view of the party that gave it. */
export function givenEntry(
  id: string,
  paper: string,
  form: Form,
  zone: string,
  now: number,
): BodyOf<"record_disclosure"> {
  return {
    id,
    fact: "paper",
    paper,
    audience: "party",
    party: form.source.split(":")[1] ?? "",
    step: "given",
    at: receivedAt(form, zone) ?? now,
    wording: said(form.title),
    through: said(form.by_hand),
    means: form.form === "shown" ? null : "on_paper",
    reaction: null,
    reason: null,
    corrects: null,
  };
}
