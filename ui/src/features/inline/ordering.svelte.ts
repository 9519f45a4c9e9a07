import type { Drag, Dragging } from "$/widgets";
import { afterInGap, afterStep, gapAt, type Mark } from "./sheet";

/** Order of a plain list by drag and by steps. */
export interface Ordering {
  readonly mark: Mark | null;
  grip(id: string): Dragging;
  lifted(id: string): boolean;
  /** Moves one step; false at the edge. */
  step(id: string, step: 1 | -1): boolean;
}

/** `place` puts a row after another, or first; `sheet` holds the rows. */
export function ordering(
  ids: () => readonly string[],
  sheet: () => HTMLElement | undefined,
  place: (id: string, after: string | null) => void,
): Ordering {
  let mark = $state.raw<Mark | null>(null);
  let carried = $state("");

  function gap(drag: Drag): number {
    const lines = [...(sheet()?.querySelectorAll("[data-line]") ?? [])];
    return gapAt(
      drag.y,
      lines.map((line) => line.getBoundingClientRect()),
    );
  }
  return {
    get mark() {
      return mark;
    },
    lifted: (id) => carried === id,
    grip: (id) => ({
      onstart: () => {
        carried = id;
      },
      onmove: (drag) => {
        const to = gap(drag);
        mark = afterInGap(ids(), id, to) === undefined ? null : { gap: to, depth: 0 };
      },
      onend: (drag, dropped) => {
        const after = afterInGap(ids(), id, gap(drag));
        carried = "";
        mark = null;
        if (dropped && after !== undefined) place(id, after);
      },
    }),
    step: (id, step) => {
      const after = afterStep(ids(), id, step);
      if (after === undefined) return false;
      place(id, after);
      return true;
    },
  };
}
