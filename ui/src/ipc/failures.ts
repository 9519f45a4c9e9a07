import { date, duration, moment, time } from "../i18n/dates";
import { firstOf, list, t } from "../i18n/index.svelte";
import { sizeText } from "../i18n/sizes";
import type { Failure } from "./client";

/** Something that a refused removal or undo leaves standing, because it refers to the thing. */
export interface Referrer {
  entity: string;
  id: string;
  title: string;
}

type Values = Record<string, string | number>;
type Data = Record<string, unknown>;

/** The most referrers named in one sentence; a screen shows them all. */
const named = 3;

/** A code of the wire as a part of a message's name. */
export function dashed(code: string): string {
  return code.replaceAll(/[_.]/g, "-");
}

function wallText(value: unknown): string {
  const [day, hour] = String(value).split("T");
  if (!day || !hour) return String(value);
  return t("moment", { date: date(day, "short"), time: time(hour.slice(0, 5)) });
}

/** What a refusal says refers to the thing; empty where it is another refusal. */
export function referrers(failure: Failure): readonly Referrer[] {
  const { rejection } = failure as { rejection?: { rule?: string; by?: Referrer[] } };
  return rejection?.rule === "referred_to" ? (rejection.by ?? []) : [];
}

function referrersNamed({ by, total }: Data): string {
  const all = (by ?? []) as Referrer[];
  const first = all.slice(0, named).map((one) => one.title || t(`noun-${dashed(one.entity)}`));
  const rest = Number(total) - first.length;
  return list(rest > 0 ? [...first, t("failure-and-more", { count: rest })] : first);
}

/** Data that a message needs in another form than the wire gives them. */
const shaped: Record<string, (data: Data) => Values> = {
  stale: ({ revision }) => ({ gone: revision === null || revision === undefined ? 1 : 0 }),
  malformed: ({ field }) => ({ field: typeof field === "string" && field ? field : 0 }),
  internal: ({ incident }) => ({ incident: typeof incident === "string" && incident ? incident : 0 }),
  keys_missing: ({ previous }) => ({ previous: previous ? 1 : 0 }),
  keys_damaged: ({ previous }) => ({ previous: previous ? 1 : 0 }),
  dossier_newer: ({ version, known }) => ({ version: String(version), known: String(known) }),
  store_failed: ({ sqlite }) => ({ sqlite: String(sqlite) }),
  dossier_held: ({ holder }) => {
    const who = holder as { machine: string; since: number } | null;
    return who
      ? { known: 1, machine: who.machine, since: moment(who.since) }
      : { known: 0, machine: "", since: "" };
  },
  control_character: ({ code_point, at }) => ({
    code: `U+${Number(code_point).toString(16).toUpperCase().padStart(4, "0")}`,
    at: Number(at) + 1,
  }),
  nonexistent_hour: ({ wall, resumes }) => ({
    date: date(String(wall).slice(0, 10)),
    time: time(String(wall).slice(11, 16)),
    resumes: time(String(resumes).slice(11, 16)),
  }),
  ends_before_start: ({ starts, ends }) => ({ starts: wallText(starts), ends: wallText(ends) }),
  session_too_long: ({ minutes, limit }) => ({
    minutes: duration(Number(minutes)),
    limit: duration(Number(limit)),
  }),
  session_has_no_time: ({ status }) => ({ status: t(`value-status-${dashed(String(status))}`) }),
  round_ends_before_it_starts: ({ first, last }) => ({
    first: date(String(first), "full"),
    last: date(String(last), "full"),
  }),
  number_taken: ({ number }) => ({ number: Number(number) }),
  mandate_forbids_proposal: ({ mandate }) => ({ mandate: t(`value-mandate-${dashed(String(mandate))}`) }),
  file_too_large: ({ limit, size }) => ({ limit: sizeText(Number(limit)), size: sizeText(Number(size)) }),
  referred_to: (data) => ({ total: Number(data.total), named: referrersNamed(data) }),
  not_undoable: ({ kind }) => ({ operation: firstOf([`op-${dashed(String(kind))}`, "op-other"]) }),
};

/** The longest value quoted in a sentence. */
const quoted = 60;

function plain(data: Data): Values {
  const values: Values = {};
  for (const [name, value] of Object.entries(data)) {
    if (typeof value === "number") values[name] = value;
    if (typeof value === "string")
      values[name] = value.length > quoted ? `${value.slice(0, quoted)}…` : value;
  }
  return values;
}

/** A failure as sentences for people: by its rule where a rule was broken, else by its code. */
export function failureText(failure: Failure): string {
  const rejection = failure.rejection as ({ rule: string } & Data) | undefined;
  const code = rejection?.rule ?? failure.code;
  const data: Data = rejection ?? failure;
  const values = { ...plain(data), ...shaped[code]?.(data) };
  return firstOf([`failure-${dashed(code)}`, rejection ? "failure-rejected" : "failure-internal"], {
    incident: 0,
    ...values,
  });
}
