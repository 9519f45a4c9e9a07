import { t } from "$/i18n/index.svelte";
import { type Acted, act, failureText } from "$/ipc/act";
import type { Entity } from "$/ipc/bindings";
import { ask, type Failure, failureOf } from "$/ipc/client";
import { referrers } from "$/ipc/failures";
import type { BodyOf, CommandName } from "$/ipc/wire";
import { notify } from "$/widgets";
import { showRefused } from "./refused.svelte";

type Named<C> = C extends `change_${infer N}` ? N : never;
/** The nouns that are changed as a whole. */
export type Noun = Named<CommandName> & Entity;

type Removable = Exclude<Noun, "dossier">;

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

function totalOf(failure: Failure): number {
  const { rejection } = failure as { rejection?: { total?: number } };
  return rejection?.total ?? referrers(failure).length;
}

async function settled(acted: Acted, quiet: boolean, what = ""): Promise<Acted> {
  if (acted.ok) return acted;
  const by = referrers(acted.failure);
  if (by.length > 0) showRefused({ what, by, total: totalOf(acted.failure) });
  else if (!quiet) notify({ kind: "refusal", text: acted.text });
  return acted;
}

/** Performs a command after those before it; a refusal is told in words. */
export async function deed<C extends CommandName>(
  name: C,
  body: BodyOf<C>,
  manner: Manner = {},
): Promise<Acted> {
  const acted = await inTurn(() => act(name, body, { says: manner.says, quiet: true }));
  return settled(acted, manner.quiet ?? false);
}

/** Removes a record; what refers to it is shown where that forbids it, and undo is offered where it went. */
export async function removed(
  entity: Removable,
  id: string,
  revision: number,
  what: string,
): Promise<boolean> {
  const acted = await inTurn(() => act(`remove_${entity}`, { id, revision }, { says: null, quiet: true }));
  await settled(acted, false, what);
  if (acted.ok) offerUndo(acted.outcome.seq, what);
  return acted.ok;
}

/** Says that something was removed by an operation, and offers to undo that one, whatever was done since. */
export function offerUndo(seq: number, what: string): void {
  const run = () => void act("undo_operation", { seq }, { says: t("said-undone") });
  notify({
    kind: "done",
    text: t("inline-removed", { what }),
    action: { label: t("undo"), run },
    while: { seq, undone: false },
  });
}

function plain(value: unknown): string {
  return value === null || value === undefined ? "" : String(value);
}

/**
 * Changes some fields of a record. `was` holds those fields as they stood when the person began: where one has
 * changed since, nothing is written and the failure is `stale`.
 */
export async function changed(
  entity: Noun,
  id: string,
  patch: Record<string, unknown>,
  was: Record<string, unknown> = {},
  manner: Manner = {},
): Promise<Acted> {
  const acted = await inTurn(async (): Promise<Acted> => {
    try {
      const held = await ask("record", { entity, id });
      const value = held.value as Record<string, unknown>;
      const moved = Object.keys(was).some(
        (field) => plain(value[field]) !== plain(was[field]) && plain(value[field]) !== plain(patch[field]),
      );
      if (moved) throw { code: "stale", entity, id, revision: held.revision };
      // The record as it is, with some fields changed: of its own command's form by nature.
      const body = { ...value, ...patch, id, revision: held.revision } as BodyOf<`change_${Noun}`>;
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
