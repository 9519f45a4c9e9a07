import { clockZone } from "$/i18n/clock";
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
  const [first] = page;
  const earliest = held.at(-1);
  if (!gap && first && earliest && first.seq < earliest.seq) return stated([...held, ...page]);
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

/** A line of the journal: a day's heading, an entry, or the beginning of all. */
export type Line =
  | { key: `day ${string}`; date: string }
  | { key: number; entry: HistoryEntry }
  | { key: "end" };

const quarter = 15 * 60_000;
const dates = new Map<string, string>();

/** The day on the desk's clock; all of a quarter of an hour is on the same one, in every zone. */
export function dayOf(at: number, zone: string = clockZone()): string {
  const key = `${zone} ${Math.floor(at / quarter)}`;
  const known = dates.get(key);
  if (known !== undefined) return known;
  const { date } = wall(at, zone);
  dates.set(key, date);
  return date;
}

const lines = new WeakMap<HistoryEntry, Line>();

/** The journal's lines, latest first, each day under its heading. */
export function byDay(entries: readonly HistoryEntry[], zone: string = clockZone()): Line[] {
  const made: Line[] = [];
  let day = "";
  for (const entry of entries) {
    const date = dayOf(entry.at, zone);
    if (date !== day) made.push({ key: `day ${date}`, date });
    day = date;
    const line = lines.get(entry) ?? { key: entry.seq, entry };
    lines.set(entry, line);
    made.push(line);
  }
  return made;
}

/** Whether an entry can be taken back from here. */
export function revertible(entry: HistoryEntry): boolean {
  return entry.undoable && entry.direction === "do" && !entry.undone;
}

/** Of the entries of a thing, those that came after an operation and still stand: they are in the way of its undo. */
export function inTheWay(entries: readonly HistoryEntry[], seq: number): HistoryEntry[] {
  return entries.filter((entry) => entry.seq > seq && revertible(entry));
}
