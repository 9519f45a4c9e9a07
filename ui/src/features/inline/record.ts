import { firstOf, t } from "$/i18n/index.svelte";
import { type Acted, act, failureText, undo } from "$/ipc/act";
import type { Entity, RecordAnswer, Referrer, Rejection } from "$/ipc/bindings";
import { ask, type Failure, failureOf } from "$/ipc/client";
import { notify } from "$/widgets";
import { showRefused } from "./refused.svelte";

/** How a deed is spoken of. */
export interface Manner {
  /** What the live region says on success; null says nothing. */
  says?: string | null;
  /** The caller shows the failure beside its field. */
  quiet?: boolean;
}

let turn: Promise<unknown> = Promise.resolve();

/** Does one thing after the other, so that quick typing keeps its order. */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const next = turn.then(work, work);
  turn = next.catch(() => {});
  return next;
}

function ruleOf(failure: Failure): Rejection | undefined {
  const { rejection } = failure;
  return typeof rejection === "object" && rejection !== null && "rule" in rejection
    ? (rejection as Rejection)
    : undefined;
}

/** What refers to the thing that was to be removed, where that is why it stays. */
export function referrersOf(failure: Failure): { by: Referrer[]; total: number } | undefined {
  const rule = ruleOf(failure);
  return rule?.rule === "referred_to" ? rule : undefined;
}

/** A failure as a sentence, by its rule where a rule was broken. */
export function refusalText(failure: Failure): string {
  const rule = ruleOf(failure);
  if (!rule) return failureText(failure);
  const data = Object.entries(rule).filter(
    ([, value]) => typeof value === "number" || typeof value === "string",
  );
  if (rule.rule === "control_character") {
    const code = rule.code_point.toString(16).toUpperCase().padStart(4, "0");
    data.push(["code", `U+${code}`], ["place", rule.at + 1]);
  }
  const name = rule.rule.replaceAll("_", "-");
  return firstOf([`failure-${name}`, "failure-rejected"], Object.fromEntries(data));
}

async function settled(acted: Acted, quiet: boolean, what?: string): Promise<Acted> {
  if (acted.ok) return acted;
  const by = referrersOf(acted.failure);
  const text = refusalText(acted.failure);
  if (by) showRefused({ what: what ?? "", ...by });
  else if (!quiet) notify({ kind: "refusal", text });
  return { ...acted, text };
}

/** Performs a command after those before it; a refusal is told in words. */
export async function deed(name: string, body: unknown, manner: Manner = {}): Promise<Acted> {
  const acted = await inTurn(() => act(name, body, { says: manner.says, quiet: true }));
  return settled(acted, manner.quiet ?? false);
}

/** Removes a record; what refers to it is shown where that forbids it, and undo is offered where it went. */
export async function removed(entity: Entity, id: string, revision: number, what: string): Promise<boolean> {
  const acted = await inTurn(() => act(`remove_${entity}`, { id, revision }, { says: null, quiet: true }));
  await settled(acted, false, what);
  if (acted.ok) {
    const action = { label: t("undo"), run: () => void undo() };
    notify({ kind: "done", text: t("inline-removed", { what }), action });
  }
  return acted.ok;
}

function plain(value: unknown): string {
  return value === null || value === undefined ? "" : String(value);
}

/**
 * Changes some fields of a record. `was` holds those fields as they stood when the person began: where one has
 * changed since, nothing is written and the failure is `stale`.
 */
export async function changed(
  entity: Entity,
  id: string,
  patch: Record<string, unknown>,
  was: Record<string, unknown> = {},
  manner: Manner = {},
): Promise<Acted> {
  const acted = await inTurn(async (): Promise<Acted> => {
    try {
      const held = await ask<RecordAnswer>("record", { entity, id });
      const value = held.value as Record<string, unknown>;
      const moved = Object.keys(was).some(
        (field) =>
          plain(value[field]) !== plain(was[field]) && plain(value[field]) !== plain(patch[field]),
      );
      if (moved) throw { code: "stale" };
      const body = { ...value, ...patch, id, revision: held.revision };
      return await act(`change_${entity}`, body, { says: manner.says, quiet: true });
    } catch (thrown) {
      const failure = failureOf(thrown);
      return { ok: false, failure, text: failureText(failure) };
    }
  });
  return settled(acted, manner.quiet ?? false);
}

/** The text of a failure, or null where there was none: what an editor wants to know. */
export function wrong(acted: Acted): string | null {
  return acted.ok ? null : acted.text;
}
