import type { AgendaLine } from "$/ipc/bindings";
import { type Drag, type Dragging, rightToLeft } from "$/widgets";
import { gapAt, type Mark } from "../inline/sheet";
import { branch, dropped, height, type Spot, same, spotOf } from "./outline";

/** The two lists of the screen. */
export type List = "items" | "parked";

/** Where an item would be put down. */
type Target = { at: List; spot: Spot; mark: Mark } | { at: "session"; id: string };

/** An item on its way by pointer, between the agenda, the parking lot and the sessions. */
export interface Carrying {
  readonly line: AgendaLine | null;
  readonly x: number;
  readonly y: number;
  /** The session under the pointer. */
  readonly session: string | null;
  mark(list: List): Mark | null;
  lifted(id: string): boolean;
  grip(list: List, id: string): Dragging;
}

interface Scene {
  lines: (list: List) => readonly AgendaLine[];
  shown: () => string | null;
  put: (line: AgendaLine, to: { list: List; spot: Spot } | { session: string }) => void;
}

/** Width of a level in px at the usual text size. */
const level = 20;
/** Near an edge the list scrolls along. */
const edge = 36;

function scrollAlong(scroller: Element, y: number) {
  const box = scroller.getBoundingClientRect();
  if (y < box.top + edge) scroller.scrollTop -= 8;
  else if (y > box.bottom - edge) scroller.scrollTop += 8;
}

/** Drop targets are marked `data-drop`: "items", "parked", "session:ID". */
export function carrying(scene: Scene): Carrying {
  let line = $state.raw<AgendaLine | null>(null);
  let from: List = "items";
  let target = $state.raw<Target | null>(null);
  let x = $state(0);
  let y = $state(0);

  function aim(drag: Drag): Target | null {
    const zone = drag.over?.closest<HTMLElement>("[data-drop]");
    const name = zone?.dataset.drop;
    if (!zone || !name || !line) return null;
    scrollAlong(zone.closest(".scroll") ?? zone, drag.y);
    if (name.startsWith("session:")) {
      const id = name.slice("session:".length);
      return id === scene.shown() && from === "items" ? null : { at: "session", id };
    }
    const at = name as List;
    const rows = [...zone.querySelectorAll("[data-line]")].map((row) => row.getBoundingClientRect());
    const gap = gapAt(drag.y, rows);
    const away = (rightToLeft(zone) ? -drag.dx : drag.dx) / level;
    const wanted = Math.round(at === from ? line.depth + away : 0);
    const found = dropped(
      scene.lines(at),
      at === from ? line.id : "",
      height(scene.lines(from), line.id),
      gap,
      wanted,
    );
    if (!found) return null;
    const { depth, ...spot } = found;
    if (at === from && same(spotOf(scene.lines(at), line.id), spot)) return null;
    return { at, spot, mark: { gap, depth } };
  }
  return {
    get line() {
      return line;
    },
    get x() {
      return x;
    },
    get y() {
      return y;
    },
    get session() {
      return target?.at === "session" ? target.id : null;
    },
    mark: (list) => (target?.at === list ? target.mark : null),
    lifted: (id) => line !== null && branch(scene.lines(from), line.id).some((one) => one.id === id),
    grip: (list, id) => ({
      onstart() {
        from = list;
        line = scene.lines(list).find((one) => one.id === id) ?? null;
      },
      onmove(drag) {
        ({ x, y } = drag);
        target = aim(drag);
      },
      onend(drag, dropped) {
        const to = dropped ? aim(drag) : null;
        const carried = line;
        line = null;
        target = null;
        if (!carried || !to) return;
        scene.put(carried, to.at === "session" ? { session: to.id } : { list: to.at, spot: to.spot });
      },
    }),
  };
}
