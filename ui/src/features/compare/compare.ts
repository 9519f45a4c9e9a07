import type { CompareAnswer, CompareRow, Convergence, PositionsRow } from "$/ipc/bindings";

/** What is compared: one issue, a basket, or everything. */
export type Subject = { issue: string } | { basket: string } | Record<string, never>;

/** Reads a chosen value of the list: `issue:ID`, `basket:ID` or `all`. */
export function subjectOf(value: string): Subject {
  if (value.startsWith("issue:")) return { issue: value.slice(6) };
  if (value.startsWith("basket:")) return { basket: value.slice(7) };
  return {};
}

/** The parties to show, in order: those chosen that still exist, else all. */
export function columnsOf(chosen: readonly string[], all: readonly string[]): string[] {
  const kept = chosen.filter((id, at) => all.includes(id) && chosen.indexOf(id) === at);
  return kept.length > 0 ? kept : [...all];
}

/** The parties with one more or one less; never none. */
export function toggled(columns: readonly string[], id: string): string[] {
  if (!columns.includes(id)) return [...columns, id];
  return columns.length > 1 ? columns.filter((one) => one !== id) : [...columns];
}

/** The first column goes last: with two parties they change places. */
export function swapped(columns: readonly string[]): string[] {
  const [first, ...rest] = columns;
  return first === undefined ? [] : [...rest, first];
}

/** The issue after (1) or before (-1) the present one, in the order of the matrix; undefined at the edge. */
export function neighbour(
  rows: readonly PositionsRow[],
  issue: string | undefined,
  step: 1 | -1,
  basket?: string,
): string | undefined {
  const at = rows.findIndex((row) => row.issue.id === issue);
  if (at < 0) {
    const within = basket ? rows.filter((row) => row.issue.basket.id === basket) : rows;
    return within.at(step > 0 ? 0 : -1)?.issue.id;
  }
  return rows[at + step]?.issue.id;
}

const levels: readonly Convergence[] = [
  "blocked",
  "apart",
  "bridgeable",
  "converging",
  "ad_referendum",
  "agreed",
];

/** How convergence went: nearer, further, the same; undefined where one of the two was not judged. */
export function swing(row: CompareRow): "nearer" | "further" | "same" | undefined {
  if (!row.before || !row.after) return undefined;
  const by = levels.indexOf(row.after.level) - levels.indexOf(row.before.level);
  return by > 0 ? "nearer" : by < 0 ? "further" : "same";
}

/** A comparison in numbers. */
export interface Sums {
  issues: number;
  /** Per column, on how many issues the party moved. */
  moved: number[];
  /** Per column, on how many issues it has no position. */
  silent: number[];
  nearer: number;
  further: number;
  same: number;
}

/** Adds a comparison up. */
export function sums({ rows, parties }: CompareAnswer): Sums {
  const swings = rows.map(swing);
  const count = (wanted: string) => swings.filter((one) => one === wanted).length;
  return {
    issues: rows.length,
    moved: parties.map((_, at) => rows.filter((row) => row.sides[at]?.moved).length),
    silent: parties.map((_, at) => rows.filter((row) => !row.sides[at]?.after).length),
    nearer: count("nearer"),
    further: count("further"),
    same: count("same"),
  };
}

/** A guess at a row's height in px before it was drawn. */
export function guess(row: CompareRow, width: number, rem: number): number {
  const fit = Math.max(12, Math.floor(width / (0.45 * rem)));
  const lines = row.sides.map(
    (side) => Math.ceil((side.after?.text.length ?? 20) / fit) + (side.moved ? 2 : 0),
  );
  const foot =
    (row.proposal ? Math.ceil(row.proposal.text.length / (fit * row.sides.length)) + 1 : 0) +
    row.outcomes.length;
  return (Math.max(1, ...lines) * 1.35 + foot * 1.2 + 5.5) * rem;
}
