import { audienceKey } from "$/audience/names";
import { instantOf } from "$/features/schedule";
import { clockZone } from "$/i18n/clock";
import { wall } from "$/i18n/dates";
import { n, t } from "$/i18n/index.svelte";
import type { Audience, Fact, LedgerLine, Means, Step } from "$/ipc/bindings";
import { newId } from "$/ipc/id";
import type { BodyOf } from "$/ipc/wire";

/** A step about to be recorded: of what, for whom. */
export interface Subject {
  fact: Fact;
  to: Audience;
  step: Step;
  /** The words that this audience may hear now; null where nothing is cleared for it. */
  cleared: string | null;
  /** The words offered where none are cleared. */
  own: string | null;
  /** The entry that was recorded in error. */
  corrects?: LedgerLine;
}

/** What a person says of a step. */
export interface Form {
  day: string;
  time: string;
  wording: string;
  through: string;
  means: Means;
  reaction: string;
  reason: string;
}

/** A part of the form. */
export type Part = keyof Form;

/** What a step asks for, in the form's order. */
export const asks: Readonly<Record<Step, readonly Part[]>> = {
  given: ["wording", "through", "means"],
  reacted: ["reaction"],
  cleared: ["wording", "through"],
  conveyed: ["wording", "through", "means", "reaction"],
  withdrawn: ["through", "reason"],
  public: ["wording", "through", "means"],
  corrected: ["reason"],
};

/** Identity of a fact. */
export function idOf(fact: Fact): string {
  switch (fact.fact) {
    case "statement":
      return fact.statement;
    case "position":
      return fact.position;
    case "message":
      return fact.message;
    case "paper":
      return fact.paper;
    default:
      return fact.proposal;
  }
}

/** The entries to an audience that stand. */
export function standingTo(entries: readonly LedgerLine[], to: Audience): LedgerLine[] {
  const key = audienceKey(to);
  return entries.filter((entry) => entry.stands && audienceKey(entry) === key);
}

/** The words that may be conveyed to an audience now; null once consent was withdrawn, or before it was given. */
export function clearedFor(entries: readonly LedgerLine[], to: Audience): string | null {
  let words: string | null = null;
  for (const { step, wording } of standingTo(entries, to)) {
    if (step === "cleared") words = wording;
    else if (step === "withdrawn") words = null;
  }
  return words;
}

/** A form as it is first shown. */
export function begun({ step, cleared, own }: Subject, now: number, zone?: string): Form {
  const at = wall(now, zone);
  return {
    day: at.date,
    time: at.time,
    wording: step === "cleared" ? (own ?? cleared ?? "") : (cleared ?? own ?? ""),
    through: "",
    means: "orally",
    reaction: "",
    reason: "",
  };
}

/** What is told goes beyond what was authorised: nothing was, or other words. Such a step names its reason. */
export function unauthorised({ step, cleared }: Subject, { wording }: Pick<Form, "wording">): boolean {
  if (step !== "conveyed" && step !== "public") return false;
  return cleared === null || cleared.trim() !== wording.trim();
}

/** The parts that must be said. */
export function needed(subject: Subject, form: Form): Part[] {
  const parts: Part[] = subject.step === "corrected" ? ["reason"] : ["day", "time"];
  if (asks[subject.step].includes("wording")) parts.push("wording");
  if (subject.step === "cleared" || subject.step === "conveyed") parts.push("through");
  if (subject.step === "reacted") parts.push("reaction");
  if (unauthorised(subject, form)) parts.push("reason");
  return parts;
}

/** The first part that must be said and is not. */
export function lacking(subject: Subject, form: Form): Part | undefined {
  return needed(subject, form).find((part) => form[part].trim() === "");
}

/** The entry as the wire takes it. */
export function entryOf(
  subject: Subject,
  form: Form,
  zone: string | undefined,
  now: number,
): BodyOf<"record_disclosure"> {
  const { fact, to, step, corrects } = subject;
  const parts = asks[step];
  const said = (part: "wording" | "through" | "reaction" | "reason") =>
    (parts.includes(part) || (part === "reason" && unauthorised(subject, form))) && form[part].trim() !== ""
      ? form[part].trim()
      : null;
  return {
    id: newId(),
    ...fact,
    ...to,
    step,
    at: step === "corrected" ? now : atOf(form, zone),
    wording: said("wording"),
    through: said("through"),
    means: parts.includes("means") ? form.means : null,
    reaction: said("reaction"),
    reason: said("reason"),
    corrects: corrects?.id ?? null,
  };
}

/** The instant of a form's day and time, read on the wall of a zone; on the desk's clock unless one is given. */
export function atOf({ day, time }: Pick<Form, "day" | "time">, zone: string = clockZone()): number {
  return instantOf(zone, `${day}T${time}`) ?? Date.parse(`${day}T${time}`);
}

/** How it was told, with the number of its copy; empty where that is not written down. */
export function meansText({ means, copy }: Pick<LedgerLine, "means" | "copy">): string {
  if (copy !== null) return t("handovers-on-paper", { number: n(copy) });
  return means ? t(`value-means-${means.replaceAll("_", "-")}`) : "";
}
