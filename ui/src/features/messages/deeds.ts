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

/** Records that its party lets us convey a wording, which is written into the message itself. */
export function authorise(line: MessageLine, entry: Entry, says: string): Promise<Acted> {
  return act("agree_wording", { ...entry, revision: line.revision }, { says, quiet: true });
}

/** Adds how the other side took it to what it was told earlier. */
export function addReaction(line: MessageLine, earlier: LedgerLine, reaction: string): Promise<Acted> {
  const entry: Entry = {
    id: newId(),
    fact: "message",
    message: line.id,
    ...toOf(earlier),
    step: "reacted",
    at: Date.now(),
    wording: null,
    through: null,
    means: null,
    reaction,
    reason: null,
    corrects: null,
  };
  return act("record_disclosure", entry, { says: t("messages-said-reaction"), quiet: true });
}
