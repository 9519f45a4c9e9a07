import { firstOf, t } from "../i18n/index.svelte";
import { announce, notify } from "../widgets/notices.svelte";
import { client, type Failure, failureOf, type Outcome } from "./client";
import { failureText } from "./failures";
import type { BodyOf, CommandName } from "./wire";
import { writes } from "./writing";

export { failureText } from "./failures";

/** What came of an act: the outcome, or the failure and its text. */
export type Acted = { ok: true; outcome: Outcome } | { ok: false; failure: Failure; text: string };

/** What an operation did, as a short name: "Undo: …" and the history use it. */
export function operationText(kind: string): string {
  return firstOf([`op-${kind.replaceAll("_", "-")}`, "op-other"]);
}

/** How an act is spoken of. */
export interface Manner {
  /** What the live region says on success; the operation's name unless given; null says nothing. */
  says?: string | null;
  /** True where the caller shows the failure itself, beside the field. */
  quiet?: boolean;
}

async function carriedOut(work: () => Promise<Outcome>, name: string, manner: Manner): Promise<Acted> {
  try {
    const outcome = await writes(work());
    if (manner.says !== null) announce(manner.says ?? t("said-done", { what: operationText(name) }));
    return { ok: true, outcome };
  } catch (thrown) {
    const failure = failureOf(thrown);
    const text = failureText(failure);
    if (!manner.quiet) notify({ kind: "refusal", text });
    return { ok: false, failure, text };
  }
}

/** Performs a command, says so in the live region, and turns a failure into text. */
export function act<C extends CommandName>(name: C, body: BodyOf<C>, manner: Manner = {}): Promise<Acted> {
  return carriedOut(() => client().perform(name, body), name, manner);
}

/** Takes the last operation back. */
export function undo(): Promise<Acted> {
  return carriedOut(() => client().undo(), "undo", { says: t("said-undone") });
}

/** Does again what was taken back. */
export function redo(): Promise<Acted> {
  return carriedOut(() => client().redo(), "redo", { says: t("said-redone") });
}
