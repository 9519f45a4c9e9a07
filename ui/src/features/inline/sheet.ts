/** Where the value of a choice stands. */
export interface Option {
  value: string;
  label: string;
}

/** How a cell is edited. */
export type Editing<R> =
  | { kind: "line" | "area"; text: (row: R) => string; numeric?: boolean }
  | { kind: "choice"; value: (row: R) => string; options: (row: R) => readonly Option[] };

/** A column of a sheet. */
export interface Column<R> {
  id: string;
  label: string;
  /** Absent where the column is only read. */
  edit?: Editing<R>;
  /** Stands at the reading end of its cell. */
  end?: boolean;
  /** One of the facts that share a line below the title in a narrow sheet. */
  fact?: boolean;
  /** Its `grid-area` in a narrow sheet. */
  area?: string;
}

/** Columns as they stand in a row: before the facts, the facts, after them. */
export interface Spans {
  before: number[];
  facts: number[];
  after: number[];
}

/** Which columns stand where. */
export function spansOf<R>(columns: readonly Column<R>[]): Spans {
  const all = [...columns.keys()];
  const facts = all.filter((index) => columns[index]?.fact);
  const from = facts[0] ?? all.length;
  return {
    before: all.slice(0, from),
    facts,
    after: all.slice(from).filter((index) => !columns[index]?.fact),
  };
}

/** A cell by the row's identity. */
export interface At {
  row: string;
  column: number;
}

/** Between which rows a dragged row would come to stand. */
export interface Mark {
  /** Rows before the gap. */
  gap: number;
  depth: number;
}

/** The gap that a pointer's height points to, among rows from top to bottom. */
export function gapAt(y: number, rows: readonly { top: number; bottom: number }[]): number {
  return rows.filter(({ top, bottom }) => y > (top + bottom) / 2).length;
}

/** After which id a row comes to stand in gap `gap` of `ids`; undefined where it would stay where it is. */
export function afterInGap(ids: readonly string[], id: string, gap: number): string | null | undefined {
  const from = ids.indexOf(id);
  if (from < 0 || gap === from || gap === from + 1) return undefined;
  return gap === 0 ? null : (ids[gap - 1] ?? null);
}

/** After which id a row comes to stand one step up (-1) or down (1); undefined at the edge. */
export function afterStep(ids: readonly string[], id: string, step: 1 | -1): string | null | undefined {
  const from = ids.indexOf(id);
  const to = from + step;
  if (from < 0 || to < 0 || to >= ids.length) return undefined;
  return step > 0 ? (ids[to] ?? null) : (ids[to - 1] ?? null);
}

/** The next column that can be edited in a direction; undefined at the edge. */
export function editableAfter<R>(
  columns: readonly Column<R>[],
  from: number,
  step: 1 | -1,
): number | undefined {
  for (let at = from + step; at >= 0 && at < columns.length; at += step) if (columns[at]?.edit) return at;
  return undefined;
}
