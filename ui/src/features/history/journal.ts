import { wall } from "$/i18n/dates";
import type { HistoryEntry } from "$/ipc/bindings";

/** Entries with another page put in, latest first; what the page says is newer. A gap between them drops the old. */
export function merged(
  held: readonly HistoryEntry[],
  page: readonly HistoryEntry[],
  more: boolean,
): HistoryEntry[] {
  const [newest] = held;
  const oldest = page.at(-1);
  const gap = newest && oldest && more && oldest.seq > newest.seq;
  const bySeq = new Map((gap ? [] : held).map((entry) => [entry.seq, entry]));
  for (const entry of page) bySeq.set(entry.seq, entry);
  return stated([...bySeq.values()].sort((one, other) => other.seq - one.seq));
}

/** Which entries stand and which are undone, as the newest undo or redo of each says. */
function stated(entries: HistoryEntry[]): HistoryEntry[] {
  const last = new Map<number, boolean>();
  for (const { reverts, direction } of entries) {
    if (reverts !== null && !last.has(reverts)) last.set(reverts, direction === "undo");
  }
  return entries.map((entry) => {
    const undone = last.get(entry.seq);
    return undone === undefined || undone === entry.undone ? entry : { ...entry, undone };
  });
}

/** Entries of one day of the reader's own clock. */
export interface HistoryDay {
  date: string;
  entries: HistoryEntry[];
}

/** Entries by day, latest first. */
export function byDay(entries: readonly HistoryEntry[], zone?: string): HistoryDay[] {
  const days: HistoryDay[] = [];
  for (const entry of entries) {
    const { date } = wall(entry.at, zone);
    const day = days.at(-1);
    if (day?.date === date) day.entries.push(entry);
    else days.push({ date, entries: [entry] });
  }
  return days;
}

/** Whether an entry can be taken back from here. */
export function revertible(entry: HistoryEntry): boolean {
  return entry.direction === "do" && !entry.undone;
}

/** Of the entries of a thing, those that came after an operation and still stand: they are in the way of its undo. */
export function inTheWay(entries: readonly HistoryEntry[], seq: number): HistoryEntry[] {
  return entries.filter((entry) => entry.seq > seq && revertible(entry));
}
