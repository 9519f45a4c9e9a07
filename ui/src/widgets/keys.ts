/** Whether a node stands in right-to-left layout. */
export function rightToLeft(node: Element): boolean {
  return (
    (node.closest("[dir=ltr], [dir=rtl]")?.getAttribute("dir") ?? document.documentElement.dir) === "rtl"
  );
}

/** A horizontal arrow as a step in reading order: +1 onwards, -1 back, 0 for another key. */
export function stepOnScreen(event: KeyboardEvent): -1 | 0 | 1 {
  const target = event.currentTarget ?? event.target;
  const reversed = target instanceof Element && rightToLeft(target);
  if (event.code === "ArrowRight") return reversed ? -1 : 1;
  if (event.code === "ArrowLeft") return reversed ? 1 : -1;
  return 0;
}

/** Where a key leads among so many choices in a row, round the ends; undefined for a key that does not move. */
export function choiceAfter(event: KeyboardEvent, at: number, count: number): number | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return undefined;
  if (event.code === "Home") return 0;
  if (event.code === "End") return count - 1;
  const step = event.code === "ArrowDown" ? 1 : event.code === "ArrowUp" ? -1 : stepOnScreen(event);
  return step === 0 ? undefined : (at + step + count) % count;
}

/** A place in a grid, counted from 0. */
export interface Cell {
  row: number;
  column: number;
}

/** What a grid's keys need to know of it. */
export interface Extent {
  rows: number;
  columns: number;
  /** Rows that PageUp and PageDown step. */
  page?: number;
}

function within(value: number, count: number): number {
  return Math.max(0, Math.min(count - 1, value));
}

/**
 * Where a key press leads from a cell: arrows as they look on the screen, Home and End along the row, with Ctrl
 * to the grid's corners, PageUp and PageDown. Undefined for a key that does not move.
 */
export function cellAfter(event: KeyboardEvent, from: Cell, extent: Extent): Cell | undefined {
  if (event.altKey || event.shiftKey) return undefined;
  const control = event.ctrlKey || event.metaKey;
  const to = (row: number, column: number): Cell => ({
    row: within(row, extent.rows),
    column: within(column, extent.columns),
  });
  switch (event.code) {
    case "ArrowLeft":
    case "ArrowRight": {
      const step = stepOnScreen(event);
      if (control) return to(from.row, step > 0 ? extent.columns - 1 : 0);
      return to(from.row, from.column + step);
    }
    case "ArrowUp":
      return to(control ? 0 : from.row - 1, from.column);
    case "ArrowDown":
      return to(control ? extent.rows - 1 : from.row + 1, from.column);
    case "Home":
      return to(control ? 0 : from.row, 0);
    case "End":
      return to(control ? extent.rows - 1 : from.row, extent.columns - 1);
    case "PageUp":
      return to(from.row - (extent.page ?? 10), from.column);
    case "PageDown":
      return to(from.row + (extent.page ?? 10), from.column);
    default:
      return undefined;
  }
}

/** Roving focus for grids whose cells are all in the DOM; mark cells with `data-row` and `data-column`. */
export interface Roving {
  extent: Extent;
  /** The cell that Tab enters. */
  at: Cell;
  /** Tells the owner which cell is current now. */
  onmove(to: Cell): void;
  /** Enter on the current cell. */
  onopen?(at: Cell): void;
}

/** `{@attach roving(() => ({...}))}` on the element with `role="grid"`. */
export function roving(what: () => Roving): (node: HTMLElement) => () => void {
  return (node) => {
    const hear = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement;
      if (target.closest("input, textarea, select, [contenteditable], dialog")) return;
      const { extent, at, onmove, onopen } = what();
      if (event.key === "Enter" && onopen && target.closest("[data-row]") === target) {
        event.preventDefault();
        onopen(at);
        return;
      }
      const next = cellAfter(event, at, extent);
      if (!next) return;
      event.preventDefault();
      onmove(next);
      requestAnimationFrame(() => {
        node.querySelector<HTMLElement>(`[data-row="${next.row}"][data-column="${next.column}"]`)?.focus();
      });
    };
    node.addEventListener("keydown", hear);
    return () => node.removeEventListener("keydown", hear);
  };
}
