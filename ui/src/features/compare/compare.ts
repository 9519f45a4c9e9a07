import type { CompareAnswer, CompareRow, Convergence, Named } from "$/ipc/bindings";

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

/** The issue after (1) or before (-1) the present one, in the dossier's order; undefined at the edge. */
export function neighbour(
  issues: readonly { id: string; basket: Named }[],
  issue: string | undefined,
  step: 1 | -1,
  basket?: string,
): string | undefined {
  const at = issues.findIndex(({ id }) => id === issue);
  if (at >= 0) return issues[at + step]?.id;
  const within = basket ? issues.filter((one) => one.basket.id === basket) : issues;
  return within.at(step > 0 ? 0 : -1)?.id;
}

/** How many parties stand beside each other: as many as can be read well, or as a person wished. */
export const arrangements = ["fit", "row", "pairs", "stack"] as const;
export type Arrangement = (typeof arrangements)[number];

/** Rem between two columns. */
export const gap = 1.5;
/** Rem of a column that holds some 60 characters; three may stand a little narrower. */
const readable = 26;
const readableOfThree = 20;

/** Rem of a column at most, and of the texts under discussion at least where they stand beside. */
export const widest = 40;
export const leastBeside = 28;

/** Columns for so many parties in a room of so many rem. */
export function beside(parties: number, room: number, wish: Arrangement): number {
  if (wish === "stack") return 1;
  if (wish === "row") return parties;
  if (wish === "pairs") return Math.min(2, parties);
  const fits = (columns: number, least: number) => room >= columns * least + (columns - 1) * gap;
  if (parties === 3 && fits(3, readableOfThree)) return 3;
  // Four stand two by two rather than three and one.
  const even = [parties, ...(parties > 3 ? [Math.ceil(parties / 2)] : []), 2];
  return even.find((columns) => columns <= parties && fits(columns, readable)) ?? 1;
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

const guesses = new WeakMap<CompareRow, { of: string; height: number }>();

/** A guess at a row's height in px before it was drawn, with so many columns of so many px. */
export function guess(row: CompareRow, columns: number, width: number, rem: number): number {
  const of = `${columns} ${width} ${rem}`;
  const known = guesses.get(row);
  if (known?.of === of) return known.height;
  const fit = Math.max(12, Math.floor(Math.min(width, 36 * rem) / (0.45 * rem)));
  const lines = row.sides.map(({ after, moved, diff }) => {
    const long = moved ? diff.reduce((sum, { text }) => sum + text.length, 0) : (after?.text.length ?? 0);
    return Math.max(1, Math.ceil(long / fit));
  });
  let body = 0;
  for (let at = 0; at < lines.length; at += columns) {
    body += Math.max(...lines.slice(at, at + columns)) * 1.35 + (columns < lines.length ? 4 : 2.5);
  }
  const foot =
    (row.proposal ? Math.ceil(row.proposal.text.length / fit) * 1.2 + 2.2 : 0) +
    (row.proposal ? 0 : row.outcomes.length * 1.2);
  const height = (body + foot + 3.5) * rem;
  guesses.set(row, { of, height });
  return height;
}
