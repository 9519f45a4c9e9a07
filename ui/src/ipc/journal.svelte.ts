import { ask, client } from "./client";

/** An operation that undo or redo would turn to. */
export interface Turn {
  seq: number;
  kind: string;
}

let saved = $state<number | null>(null);
let ends = $state.raw<{ undo: Turn | null; redo: Turn | null }>({ undo: null, redo: null });

/** When the last change was saved (ms), in this sitting. */
export function savedAt(): number | null {
  return saved;
}

/** What undo and redo would do now. */
export function turns(): { undo: Turn | null; redo: Turn | null } {
  return ends;
}

async function look() {
  try {
    ends = await ask<{ undo: Turn | null; redo: Turn | null }>("turns");
  } catch {
    ends = { undo: null, redo: null };
  }
}

/** Follows the journal while a dossier is open. */
export function followJournal(): () => void {
  look();
  return client().listen("committed", () => {
    saved = Date.now();
    look();
  });
}
