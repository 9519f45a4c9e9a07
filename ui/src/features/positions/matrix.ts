import type { Cell, Convergence, Firmness, Named, PartyHead, PositionsRow } from "$/ipc/bindings";
import { folded } from "$/widgets";

/** A line of the matrix: a basket's heading or an issue. */
export type Entry =
  | { kind: "basket"; key: string; basket: Named; issues: number }
  | { kind: "issue"; key: string; row: PositionsRow };

/** A column a person can stand in: the issue itself, a party's cell, the text, the convergence. */
export type Column = "issue" | "text" | "convergence" | `party:${string}`;

/** Where a person stands: an issue or a basket, and a column. */
export interface Place {
  row: string;
  column: Column;
}

/** What is shown of the matrix; empty strings for everything. */
export interface Filter {
  text: string;
  basket: string;
  level: "" | "none" | Convergence;
  firmness: "" | Firmness;
  /** A party that has no position yet. */
  silent: string;
}

/** A filter that shows everything. */
export const everything: Filter = { text: "", basket: "", level: "", firmness: "", silent: "" };

/** Whether a filter hides anything. */
export function narrows(filter: Filter): boolean {
  return Object.values(filter).some((value) => value.trim() !== "");
}

/** The columns from start to end. */
export function columnsOf(parties: readonly PartyHead[], judged = true): Column[] {
  const columns: Column[] = ["issue", ...parties.map(({ id }): Column => `party:${id}`), "text"];
  return judged ? [...columns, "convergence"] : columns;
}

/** The party of a party's column. */
export function partyOf(column: Column): string | undefined {
  return column.startsWith("party:") ? column.slice(6) : undefined;
}

const foldedRows = new WeakMap<PositionsRow, string>();

function wordsOf(row: PositionsRow): string {
  const known = foldedRows.get(row);
  if (known !== undefined) return known;
  const { issue, cells, proposal, convergence } = row;
  const texts = [issue.number, issue.title, issue.aspect, proposal?.text, convergence?.reason];
  const made = folded([...texts, ...cells.map((cell) => cell?.text)].filter(Boolean).join("\n"));
  foldedRows.set(row, made);
  return made;
}

/** Whether a row passes the filter. */
export function passes(row: PositionsRow, filter: Filter, parties: readonly PartyHead[]): boolean {
  if (filter.basket && row.issue.basket.id !== filter.basket) return false;
  if (filter.level === "none" ? row.convergence : filter.level && row.convergence?.level !== filter.level) {
    return false;
  }
  if (filter.firmness && !row.cells.some((cell) => cell?.firmness === filter.firmness)) return false;
  if (filter.silent && row.cells[parties.findIndex(({ id }) => id === filter.silent)]) return false;
  const words = folded(filter.text).split(/\s+/).filter(Boolean);
  return words.length === 0 || words.every((word) => wordsOf(row).includes(word));
}

/** `ids` in the order of `wanted`; those it does not name keep their places after them. */
export function inOrder<T>(
  things: readonly T[],
  wanted: readonly string[] | undefined,
  id: (thing: T) => string,
): T[] {
  if (!wanted) return [...things];
  const rank = new Map(wanted.map((one, at) => [one, at]));
  const at = (thing: T) => rank.get(id(thing)) ?? wanted.length;
  return [...things].sort((one, other) => at(one) - at(other));
}

const lines = new WeakMap<PositionsRow, Entry>();

/** A row's line: the same one for the same row, so that it is not drawn again. */
function entryOf(row: PositionsRow): Entry {
  const known = lines.get(row);
  if (known) return known;
  const made: Entry = { kind: "issue", key: row.issue.id, row };
  lines.set(row, made);
  return made;
}

/** The lines of the matrix. `orders` holds orders that were just made: issues by basket, and baskets under "". */
export function entries(
  baskets: readonly Named[],
  rows: readonly PositionsRow[],
  filter: Filter,
  parties: readonly PartyHead[],
  orders: ReadonlyMap<string, readonly string[]> = new Map(),
): Entry[] {
  const narrow = narrows(filter);
  const by = new Map<string, PositionsRow[]>();
  for (const row of rows) {
    if (narrow && !passes(row, filter, parties)) continue;
    const basket = row.issue.basket.id;
    const held = by.get(basket);
    if (held) held.push(row);
    else by.set(basket, [row]);
  }
  const made: Entry[] = [];
  for (const basket of inOrder(baskets, orders.get(""), ({ id }) => id)) {
    const held = by.get(basket.id) ?? [];
    if (narrow && held.length === 0) continue;
    made.push({ kind: "basket", key: basket.id, basket, issues: held.length });
    for (const row of inOrder(held, orders.get(basket.id), ({ issue }) => issue.id)) made.push(entryOf(row));
  }
  return made;
}

/** Whether two values that came as JSON are alike. */
export function alike(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== "object" || typeof other !== "object" || !one || !other) return false;
  const names = Object.keys(one);
  if (names.length !== Object.keys(other).length) return false;
  return names.every((name) => alike(one[name as keyof typeof one], other[name as keyof typeof other]));
}

/** `now` with the very objects of `before` where nothing differs, so that only changed rows are drawn again. */
export function reused(before: readonly PositionsRow[], now: readonly PositionsRow[]): PositionsRow[] {
  const known = new Map(before.map((row) => [row.issue.id, row]));
  return now.map((row) => {
    const old = known.get(row.issue.id);
    return old && alike(old, row) ? old : row;
  });
}

/** Rows with cells that were just recorded and are not yet in the answer; by "issue party". */
export function patched(
  rows: readonly PositionsRow[],
  parties: readonly PartyHead[],
  cells: ReadonlyMap<string, Cell>,
): readonly PositionsRow[] {
  if (cells.size === 0) return rows;
  const issues = new Set([...cells.keys()].map((place) => place.split(" ")[0]));
  return rows.map((row) => {
    if (!issues.has(row.issue.id)) return row;
    const with_ = row.cells.map((cell, at) => cells.get(`${row.issue.id} ${parties[at]?.id}`) ?? cell);
    return { ...row, cells: with_ };
  });
}

/** What the widths of the columns depend on. */
export interface Room {
  compact: boolean;
  parties: number;
  /** Rounds in the trail. */
  rounds: number;
  /** Rem of one round's place in the trail. */
  step: number;
  /** There is a column of judgements; so unless given. */
  judged?: boolean;
  /** Rem there are; 0 while not known. */
  room: number;
}

/** Widths of the columns in rem. */
export interface Sizes {
  number: number;
  title: number;
  /** The least of a cell with text. */
  wide: number;
  /** A cell with text as it will be. */
  cell: number;
  near: number;
  /** The whole row's least. */
  least: number;
}

/** How the columns share the room; where it is short, the trail goes below the word and cells get narrower. */
export function sizesOf({ compact, parties, rounds, step, room, judged = true }: Room): Sizes {
  const lots = compact
    ? [{ number: 2.25, title: 9.375, wide: 8.5, near: 7.3125 + rounds * step }]
    : [
        { number: 2.5, title: 10, wide: 9.5, near: 8.3125 + rounds * step },
        { number: 2.5, title: 9, wide: 8.5, near: 9 },
      ];
  const cells = parties + 1;
  const made = lots
    .map((one) => (judged ? one : { ...one, near: 0 }))
    .map((lot) => ({ ...lot, least: lot.number + lot.title + lot.near + lot.wide * cells }));
  const tight = made[made.length - 1] as (typeof made)[number];
  const lot = made.find(({ least }) => room === 0 || least <= room) ?? tight;
  const spare = Math.max(0, room - lot.least) / (cells + 0.4);
  const title = Math.min(18, lot.title + spare * 0.4);
  const least = lot.least + title - lot.title;
  return { ...lot, title, least, cell: lot.wide + Math.max(0, room - least) / cells };
}

/** Widths of the columns with text, in px. */
export interface Widths {
  title: number;
  cell: number;
}

function linesOf(text: string, width: number, letter: number): number {
  const fit = Math.max(8, Math.floor(width / letter));
  return text.split("\n").reduce((lines, part) => lines + Math.max(1, Math.ceil(part.length / fit)), 0);
}

/** Lines of a text that a cell shows. */
const most = 10;
const guesses = new WeakMap<PositionsRow, { of: string; height: number }>();

/** A guess at the height of a line in px, before it was ever drawn; `rem` is the root's font size. */
export function guess(entry: Entry, widths: Widths, rem: number): number {
  if (entry.kind === "basket") return 2.1 * rem;
  const of = `${widths.title} ${widths.cell} ${rem}`;
  const known = guesses.get(entry.row);
  if (known?.of === of) return known.height;
  const { issue, cells, proposal } = entry.row;
  const letter = 0.43 * rem;
  const inside = widths.cell - 1.5 * rem;
  const texts = [...cells.map((cell) => cell?.text), proposal?.text];
  const body = texts.map((text) =>
    text ? Math.min(most, linesOf(text, inside, letter)) * 1.27 + 1.2 : 1.27,
  );
  const title = linesOf(issue.title, widths.title - 1.5 * rem, letter) * 1.27 + (issue.aspect ? 1.2 : 0);
  const height = (Math.max(title, ...body) + 1.06) * rem;
  guesses.set(entry.row, { of, height });
  return height;
}

/** The last rounds whose judgements the trail shows, up to the one the matrix stands at. */
export function trailOf<R extends { number: number }>(
  rounds: readonly R[],
  upTo: number | null,
  most: number,
): { round: R; at: number }[] {
  return rounds
    .map((round, at) => ({ round, at }))
    .filter(({ round }) => upTo === null || round.number <= upTo)
    .slice(-most);
}

/** The place that another screen, or this one before, sent for. */
export function wantedIn({
  row,
  column,
  issue,
  basket,
  party,
}: Readonly<Record<string, string>>): Partial<Place> {
  const from = column ?? (party ? `party:${party}` : undefined);
  return { row: row ?? issue ?? basket, column: from as Column | undefined };
}

/** The last of the rounds that have begun, else the first. */
export function begunLast<R extends { first_day: string }>(
  rounds: readonly R[],
  today: string,
): R | undefined {
  return rounds.filter(({ first_day }) => first_day <= today).at(-1) ?? rounds[0];
}

/** The place to stand at when the one remembered is gone or hidden: the same column of the first issue. */
export function standing(
  all: readonly Entry[],
  columns: readonly Column[],
  wanted: Partial<Place>,
): Place | undefined {
  const first = all.find(({ kind }) => kind === "issue") ?? all[0];
  const row = all.find(({ key }) => key === wanted.row) ?? first;
  if (!row) return undefined;
  const column = columns.find((one) => one === wanted.column) ?? columns[1] ?? "issue";
  return { row: row.key, column };
}

/** After which id a thing comes to stand one step up or down; undefined at the edge. */
export function stepped(ids: readonly string[], id: string, step: 1 | -1): string[] | undefined {
  const from = ids.indexOf(id);
  const to = from + step;
  if (from < 0 || to < 0 || to >= ids.length) return undefined;
  const made = [...ids];
  made.splice(from, 1);
  made.splice(to, 0, id);
  return made;
}

const strong = /\p{L}/u;
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/u;

/** The direction that a text takes by its first letter; `otherwise` where it has none. */
export function directionOf(text: string, otherwise: "ltr" | "rtl"): "ltr" | "rtl" {
  const first = strong.exec(text)?.[0];
  if (first === undefined) return otherwise;
  return rightToLeft.test(first) ? "rtl" : "ltr";
}
