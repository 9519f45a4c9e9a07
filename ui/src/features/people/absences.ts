import { date, time, wall } from "$/i18n/dates";
import { t } from "$/i18n/index.svelte";
import type { Absence } from "$/ipc/bindings";

/** What is asked of a party's absences: that it left, that it came back, or when that really was. */
export type Asked =
  | { what: "leave" }
  | { what: "return"; absence: Absence }
  | { what: "correct"; absence: Absence };

/** Whether it ended. */
export function returned(absence: Absence): absence is Required<Absence> {
  return typeof absence.returned_at === "number";
}

/** The absence that lasts; a party has one at most. */
export function lasting(absences: readonly Absence[]): Absence | undefined {
  return absences.find((absence) => !returned(absence));
}

/** One absence put among the others, in place of one that it corrects. */
export function withAbsence(absences: readonly Absence[], one: Absence, was?: Absence): Absence[] {
  return [...withoutAbsence(absences, was), one].sort((left, right) => left.left_at - right.left_at);
}

/** All but one. */
export function withoutAbsence(absences: readonly Absence[], one?: Absence): Absence[] {
  return absences.filter(({ left_at }) => left_at !== one?.left_at);
}

/** An instant with its year, on the desk's clock: "Tuesday 14 April 2026, 16:10". */
export function instantText(instant: number): string {
  const at = wall(instant);
  return t("moment", { date: date(at.date, "full"), time: time(at.time) });
}

/** When a party left and came back. */
export function absenceText(absence: Absence): string {
  const left = instantText(absence.left_at);
  return returned(absence)
    ? t("people-absence-returned", { left, back: instantText(absence.returned_at) })
    : left;
}

/** What stands in the fields of the dialog. */
export interface Form {
  leftDay: string;
  leftTime: string;
  backDay: string;
  backTime: string;
}

/** The fields as they are first shown, on the wall of a zone. */
export function begun(asked: Asked, now: number, zone: string): Form {
  const absence = asked.what === "leave" ? { left_at: now } : asked.absence;
  const left = wall(absence.left_at, zone);
  const end = asked.what === "return" ? now : absence.returned_at;
  const back = typeof end === "number" ? wall(end, zone) : { date: "", time: "" };
  return { leftDay: left.date, leftTime: left.time, backDay: back.date, backTime: back.time };
}

/** What of it must be said and is not; a return may be left out, but not by half. */
export function lacking(form: Form, asked: Asked): keyof Form | undefined {
  if (!form.leftDay) return "leftDay";
  if (!form.leftTime) return "leftTime";
  if (asked.what !== "return" && !form.backDay && !form.backTime) return undefined;
  if (!form.backDay) return "backDay";
  return form.backTime ? undefined : "backTime";
}

/** The absence as the fields say it; `read` gives the instant of a day and a time. What was not touched keeps its seconds. */
export function absenceOf(
  form: Form,
  start: Form,
  asked: Asked,
  read: (day: string, time: string) => number,
): Absence {
  const was = asked.what === "leave" ? undefined : asked.absence;
  const same = (...fields: (keyof Form)[]) => fields.every((field) => form[field] === start[field]);
  const left = was && same("leftDay", "leftTime") ? was.left_at : read(form.leftDay, form.leftTime);
  if (!form.backDay) return { left_at: left };
  const kept = was && returned(was) && same("backDay", "backTime");
  return { left_at: left, returned_at: kept ? was.returned_at : read(form.backDay, form.backTime) };
}
