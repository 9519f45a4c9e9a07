import { n, t } from "$/i18n/index.svelte";
import { type Acted, act } from "$/ipc/act";
import type { HandOverLine } from "$/ipc/bindings";
import type { BodyOf } from "$/ipc/wire";
import { notify } from "$/widgets";
import { deed } from "../inline/record";

/** Makes things ready for an audience. */
export function prepare(body: BodyOf<"prepare_hand_over">): Promise<Acted> {
  return deed("prepare_hand_over", body, {
    says: t("handovers-said-prepared", { title: body.title }),
    quiet: true,
  });
}

/** Records that it was handed over as it was looked at. */
export function handOver(body: BodyOf<"record_hand_over">): Promise<Acted> {
  return deed("record_hand_over", body, { says: t("handovers-said-recorded"), quiet: true });
}

/** Notes that a copy came back. */
export function giveBack({ id, revision, number }: HandOverLine, at: number): Promise<Acted> {
  const says = t("handovers-said-returned", { number: n(number ?? 0) });
  return deed("return_copy", { id, revision, at }, { says, quiet: true });
}

/** Gives up what was made ready; undo is offered. */
export async function giveUp({ id, revision, title }: HandOverLine): Promise<boolean> {
  const acted = await deed("cancel_hand_over", { id, revision }, { says: null });
  if (!acted.ok) return false;
  const { seq } = acted.outcome;
  notify({
    kind: "done",
    text: t("handovers-said-cancelled", { title }),
    action: { label: t("undo"), run: () => void act("undo_operation", { seq }, { says: t("said-undone") }) },
    while: { seq, undone: false },
  });
  return true;
}
