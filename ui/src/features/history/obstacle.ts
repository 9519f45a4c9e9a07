import type { HistoryEntry } from "$/ipc/bindings";
import type { Referrer } from "$/ipc/failures";

/** Why an entry could not be taken back. */
export interface Obstacle {
  /** The entry. */
  seq: number;
  text: string;
  /** Later changes of the same thing that stand. */
  later: readonly HistoryEntry[];
  /** Things that refer to it. */
  by: readonly Referrer[];
}
