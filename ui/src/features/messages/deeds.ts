import { toOf } from "$/features/ledger";
import { t } from "$/i18n/index.svelte";
import { type Acted, act } from "$/ipc/act";
import type { LedgerLine, Message, MessageLine } from "$/ipc/bindings";
import { newId } from "$/ipc/id";
import type { BodyOf } from "$/ipc/wire";
import { changed, deed } from "../inline/record";

type Entry = BodyOf<"record_disclosure">;

/** Writes a message down. */
export function addMessage(id: string, message: Message, says: string): Promise<Acted> {
  return deed("add_message", { id, ...message }, { says, quiet: true });
}

/** Changes some fields of a message. */
export function change(line: MessageLine, patch: Partial<Message>): Promise<Acted> {
  return changed("message", line.id, patch, {}, { says: null });
}

/** Records that its party lets us convey a wording, and writes that wording into the message itself. */
export async function authorise(line: MessageLine, entry: Entry, says: string): Promise<Acted> {
  const { wording } = entry;
  if (wording !== line.wording) {
    const written = await changed("message", line.id, { wording }, {}, { says: null, quiet: true });
    if (!written.ok) return written;
  }
  return act("record_disclosure", entry, { says, quiet: true });
}

/**
 * Adds how they took it to an entry made earlier. The ledger is only added to: the whole entry is recorded anew first, so
 * that nobody ever knows less in between, and then the earlier one is corrected.
 */
export async function addReaction(line: MessageLine, earlier: LedgerLine, reaction: string): Promise<Acted> {
  const same = { fact: "message" as const, message: line.id, ...toOf(earlier) };
  const { step, at, wording, through, means, reason } = earlier;
  const whole: Entry = {
    id: newId(),
    ...same,
    step,
    at,
    wording,
    through,
    means,
    reaction,
    reason,
    corrects: null,
  };
  const recorded = await act("record_disclosure", whole, { says: null, quiet: true });
  if (!recorded.ok) return recorded;
  const corrected: Entry = {
    id: newId(),
    ...same,
    step: "corrected",
    at: Date.now(),
    wording: null,
    through: null,
    means: null,
    reaction: null,
    reason: t("messages-reaction-reason"),
    corrects: earlier.id,
  };
  return act("record_disclosure", corrected, { says: t("messages-said-reaction"), quiet: true });
}
