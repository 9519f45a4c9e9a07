import { firstOf, t } from "$/i18n/index.svelte";
import type { HistoryEntry } from "$/ipc/bindings";
import { dashed } from "$/ipc/failures";

/** What an operation did: "Added session". */
export function didText(kind: string): string {
  return firstOf([`did-${dashed(kind)}`, "did-other"]);
}

/** The most signs of a title that a sentence bears. */
const most = 60;

/** A title as it stands in a sentence. */
export function inSentence(title: string): string {
  const signs = [...title];
  return signs.length > most ? `${signs.slice(0, most).join("")}…` : title;
}

/** What an entry did and to what, as one phrase. */
export function entryText(entry: HistoryEntry): string {
  const did = didText(entry.kind);
  return entry.title
    ? t("history-did-about", { did, title: t("history-title", { title: inSentence(entry.title) }) })
    : did;
}
