import type { Cell, PartyHead, PositionsRow } from "$/ipc/bindings";
import { patched } from "./matrix";

/** Cells that are on screen before the engine's answer holds them; by "issue party". */
export interface JustRecorded {
  /** The answer's rows with those cells in place. */
  readonly rows: readonly PositionsRow[];
  /** Shows a cell at once; undefined takes it back. */
  show(place: string, cell: Cell | undefined): void;
  /** The engine has recorded it: the next answer holds it. */
  settle(place: string): void;
  /** Tells that a new answer has come. */
  refreshed(): void;
}

/** Call it while a component is being set up. */
export function justRecorded(
  fresh: () => readonly PositionsRow[],
  parties: () => readonly PartyHead[],
): JustRecorded {
  let cells = $state.raw<ReadonlyMap<string, { cell: Cell; settled: boolean }>>(new Map());
  const rows = $derived(
    patched(fresh(), parties(), new Map([...cells].map(([place, { cell }]) => [place, cell]))),
  );

  function present(place: string, cell: Cell): boolean {
    const [issue, party] = place.split(" ");
    const at = parties().findIndex(({ id }) => id === party);
    return fresh().find((row) => row.issue.id === issue)?.cells[at]?.position === cell.position;
  }

  return {
    get rows() {
      return rows;
    },
    show(place, cell) {
      const made = new Map(cells);
      if (cell) made.set(place, { cell, settled: false });
      else made.delete(place);
      cells = made;
    },
    settle(place) {
      const made = new Map(cells);
      const one = made.get(place);
      if (!one) return;
      if (present(place, one.cell)) made.delete(place);
      else made.set(place, { ...one, settled: true });
      cells = made;
    },
    refreshed() {
      const left = [...cells].filter(([place, { cell, settled }]) => !settled && !present(place, cell));
      if (left.length !== cells.size) cells = new Map(left);
    },
  };
}
