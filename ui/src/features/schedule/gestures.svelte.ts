import { duration, span } from "$/i18n/dates";
import type { SessionLine } from "$/ipc/bindings";
import { mayChange } from "$/ipc/desk.svelte";
import type { Drag, Dragging } from "$/widgets";
import { at, clockOf, type Day, dayLength, later, minuteIn, snapped } from "./clock";
import { type Column, inRooms, movedTo, type Piece, roomsAt, type Spot, spotOf } from "./layout";
import type { Timetable } from "./timetable.svelte";

/** A point of the timetable. */
interface Target {
  column: number;
  room: string | null;
  /** Minute of the day, not snapped. */
  minute: number;
}

/** What is drawn where a drag would end. */
interface Ghost {
  column: number;
  /** How many columns it covers. */
  span: number;
  from: number;
  to: number;
  text: string;
}

/** What of a day's view the pointer needs. */
interface View {
  pane(): HTMLElement | undefined;
  columns(): readonly Column[];
  day(): Day;
}

/** The pointer on a day: blocks that are carried, ends that are pulled, sessions that are drawn. */
export class Gestures {
  readonly #timetable: Timetable;
  readonly #view: View;
  ghost = $state.raw<Ghost | null>(null);
  /** The session whose likeness is carried. */
  lifted = $state<string | null>(null);

  constructor(timetable: Timetable, view: View) {
    this.#timetable = timetable;
    this.#view = view;
  }

  #columns(): HTMLElement[] {
    return [...(this.#view.pane()?.querySelectorAll<HTMLElement>("[data-column]") ?? [])];
  }

  /** Height of an hour in px. */
  get hour(): number {
    return (this.#columns()[0]?.offsetHeight ?? 0) / 24 || 64;
  }

  #minute(y: number): number {
    const top = this.#columns()[0]?.getBoundingClientRect().top ?? 0;
    return ((y - top) / this.hour) * 60;
  }

  #target(x: number, y: number): Target | undefined {
    const pane = this.#view.pane()?.getBoundingClientRect();
    if (!pane || x < pane.left || x > pane.right || y < pane.top || y > pane.bottom) return undefined;
    const column = this.#columns().findIndex((element) => {
      const box = element.getBoundingClientRect();
      return x >= box.left && x < box.right;
    });
    if (column < 0) return undefined;
    return { column, room: this.#view.columns()[column]?.room?.id ?? null, minute: this.#minute(y) };
  }

  #scrollAlong(y: number): void {
    const pane = this.#view.pane();
    const box = pane?.getBoundingClientRect();
    if (!pane || !box) return;
    if (y > box.bottom - 24) pane.scrollBy({ top: 12 });
    else if (y < box.top + 56) pane.scrollBy({ top: -12 });
  }

  #show(column: number, span: number, spot: Spot, id: string): void {
    const day = this.#view.day();
    this.ghost = {
      column,
      span,
      from: Math.max(0, minuteIn(day, spot.starts)),
      to: Math.min(dayLength, minuteIn(day, spot.ends)),
      text: this.#timetable.spotText(id, spot),
    };
  }

  #done(): void {
    this.ghost = null;
    this.lifted = null;
  }

  /** Carries a block, from the column it begins in, to another time and other rooms. */
  moving(piece: Piece, column: number): Dragging {
    const { id } = piece.line;
    let grip = 0;
    /** Which of its columns the pointer holds. */
    let within = 0;
    let spot: Spot | undefined;
    let to: string[] = [];
    return {
      onstart: (drag) => {
        grip = this.#minute(drag.y - drag.dy) - minuteIn(this.#view.day(), piece.starts);
        const pressed = this.#target(drag.x - drag.dx, drag.y - drag.dy)?.column ?? column;
        within = Math.max(0, Math.min(piece.span - 1, pressed - column));
        this.lifted = id;
        this.#timetable.choose(id, roomsAt(this.#view.columns(), column, piece.span)[within] ?? null);
      },
      onmove: (drag) => {
        this.#scrollAlong(drag.y);
        const on = this.#target(drag.x, drag.y);
        spot = undefined;
        this.ghost = null;
        if (!on) return;
        const made = this.#view.columns();
        const last = made.filter(({ room }) => room !== null).length - piece.span;
        const first = piece.span > 1 ? Math.max(0, Math.min(last, on.column - within)) : on.column;
        to = roomsAt(made, first, piece.span);
        const starts = at(this.#view.day(), snapped(on.minute - grip));
        spot = inRooms(movedTo(spotOf(piece), starts), roomsAt(made, column, piece.span), to);
        this.#show(first, piece.span, spot, id);
      },
      onend: (_drag, dropped) => {
        this.#done();
        if (!dropped || !spot) return;
        this.#timetable.held = { session: id, room: to[within] ?? spot.rooms[0] ?? null };
        this.#timetable.place(id, spot);
      },
    };
  }

  /** Pulls a block's end. */
  ending(piece: Piece, column: number): Dragging {
    const { id } = piece.line;
    let spot: Spot | undefined;
    return {
      onstart: () => {
        this.lifted = id;
      },
      onmove: (drag) => {
        this.#scrollAlong(drag.y);
        const day = this.#view.day();
        const minute = Math.min(dayLength, snapped(this.#minute(drag.y)));
        spot = { ...spotOf(piece), ends: at(day, Math.max(minute, minuteIn(day, piece.starts) + 5)) };
        this.#show(column, piece.span, spot, id);
      },
      onend: (_drag, dropped) => {
        this.#done();
        if (dropped && spot) this.#timetable.place(id, spot);
      },
    };
  }

  /** Draws a new session on an empty stretch of a room. */
  drawing(column: number, room: string | null): Dragging {
    let anchor = 0;
    let range = { from: 0, to: 0 };
    const minute = (drag: Drag, dy = 0) => Math.max(0, Math.min(dayLength, this.#minute(drag.y - dy)));
    return {
      may: (event) => mayChange() && !(event.target as Element).closest("[data-session]"),
      onstart: (drag) => {
        anchor = Math.floor(minute(drag, drag.dy) / 5) * 5;
      },
      onmove: (drag) => {
        this.#scrollAlong(drag.y);
        const here = snapped(minute(drag));
        const from = Math.min(anchor, here);
        range = { from, to: Math.max(anchor, here, from + 5) };
        const text = `${span(clockOf(from), clockOf(range.to))} · ${duration(range.to - from)}`;
        this.ghost = { column, span: 1, ...range, text };
      },
      onend: (_drag, dropped) => {
        this.#done();
        if (dropped) this.#add(range.from, range.to, room);
      },
    };
  }

  /** A new session of an hour where an empty stretch was clicked twice. */
  add(event: MouseEvent, room: string | null): void {
    if (!mayChange() || (event.target as Element).closest("[data-session]")) return;
    const from = Math.floor(this.#minute(event.clientY) / 15) * 15;
    this.#add(from, from + 60, room);
  }

  #add(from: number, to: number, room: string | null): void {
    const day = this.#view.day();
    const wanted = { starts: at(day, from), ends: at(day, to), rooms: room ? [room] : [] };
    this.#timetable.opened = { kind: "new", wanted };
  }

  /** Shows where a card from beside the timetable would land. */
  over(x: number, y: number, line: SessionLine): Spot | undefined {
    this.#scrollAlong(y);
    const on = this.#target(x, y);
    this.ghost = null;
    if (!on) return undefined;
    const starts = at(this.#view.day(), snapped(on.minute));
    const spot = { starts, ends: later(starts, line.minutes ?? 60), rooms: on.room ? [on.room] : [] };
    this.#show(on.column, 1, spot, line.id);
    return spot;
  }

  /** The card left. */
  gone(): void {
    this.ghost = null;
  }
}
