import type { Conflict, RoomColumn, SessionLine, Severity } from "$/ipc/bindings";
import { between, type Day, dayLength, dayOf, face, later, minuteIn, type Wall, wallIn } from "./clock";

/** A session with its times on the wall of the round's zone. */
export interface Placed {
  line: SessionLine;
  starts: Wall;
  ends: Wall;
}

/** What of a session is drawn on one day. */
export interface Piece extends Placed {
  /** Minutes of the day, 0 to 1440. */
  from: number;
  to: number;
  /** It began on an earlier day. */
  cutStart: boolean;
  /** It goes on into the next day. */
  cutEnd: boolean;
  /** Its place among those side by side, and how many they are. */
  lane: number;
  lanes: number;
  /** How many neighbouring rooms its block covers; 0 where the block begins in a room before this one. */
  span: number;
}

/** A room, or null for sessions that have none, with what is drawn in it. */
export interface Column {
  room: RoomColumn | null;
  pieces: Piece[];
}

/** Whether rooms and people are taken by a session of this status. */
export function occupies(status: SessionLine["status"]): boolean {
  return status !== "postponed" && status !== "cancelled";
}

/** The sessions with a time, in the round's zone whatever zone each was written in. */
export function placed(sessions: readonly SessionLine[], zone: string): Placed[] {
  return sessions.flatMap((line) => {
    if (!line.starts_wall || !line.ends_wall) return [];
    if (line.zone === zone || line.starts === null || line.ends === null) {
      return [{ line, starts: line.starts_wall, ends: line.ends_wall }];
    }
    const [starts, ends] = [wallIn(zone, line.starts), wallIn(zone, line.ends)];
    return [{ line, starts: starts ?? line.starts_wall, ends: ends ?? line.ends_wall }];
  });
}

/** The part of each session that falls on a day, by time; lanes not yet given. */
export function pieces(sessions: readonly Placed[], day: Day): Piece[] {
  return sessions
    .flatMap((one) => {
      const [from, to] = [minuteIn(day, one.starts), minuteIn(day, one.ends)];
      if (to <= 0 || from >= dayLength) return [];
      const drawn = { from: Math.max(0, from), to: Math.min(dayLength, to), lane: 0, lanes: 1, span: 1 };
      return [{ ...one, ...drawn, cutStart: from < 0, cutEnd: to > dayLength }];
    })
    .sort((a, b) => a.from - b.from || b.to - a.to || a.line.number - b.line.number);
}

/** Gives lanes to pieces that overlap in time, so that they stand side by side. */
export function inLanes(sorted: readonly Piece[], least = 15): Piece[] {
  const done: Piece[] = [];
  let group: Piece[] = [];
  let ends: number[] = [];
  let until = -1;
  const close = () => {
    for (const piece of group) done.push({ ...piece, lanes: ends.length });
    group = [];
    ends = [];
  };
  for (const piece of sorted) {
    if (piece.from >= until) close();
    // Very short pieces are drawn as `least` minutes and need that room.
    const to = Math.max(piece.to, piece.from + least);
    let lane = ends.findIndex((end) => end <= piece.from);
    if (lane < 0) lane = ends.length;
    ends[lane] = to;
    until = Math.max(group.length > 0 ? until : -1, to);
    group.push({ ...piece, lane });
  }
  close();
  return done;
}

/** One block for what a session has in neighbouring rooms, but where it shares a room with another session. */
function joined(made: readonly Column[]): Column[] {
  const alone = (column: number, id: string) =>
    made[column]?.pieces.some(({ line, lanes }) => line.id === id && lanes === 1) ?? false;
  return made.map(({ room, pieces: own }, column) => ({
    room,
    pieces: own.map((piece) => {
      const { id } = piece.line;
      if (piece.lanes > 1) return piece;
      let span = alone(column - 1, id) ? 0 : 1;
      while (span > 0 && alone(column + span, id)) span += 1;
      return { ...piece, span };
    }),
  }));
}

/** The column in which the block of a session begins that covers another column. */
export function headOf(made: readonly Column[], column: number, id: string): number {
  let at = column;
  while (at > 0 && made[at]?.pieces.find(({ line }) => line.id === id)?.span === 0) at -= 1;
  return at;
}

/** Ids of the rooms of so many columns. */
export function roomsAt(made: readonly Column[], column: number, span: number): string[] {
  return made.slice(column, column + span).flatMap(({ room }) => (room ? [room.id] : []));
}

/** Ids of the rooms that the block of a session covers around one of them. */
export function blockRooms(made: readonly Column[], id: string, room: string | null): string[] {
  const head = headOf(
    made,
    made.findIndex((column) => column.room?.id === room),
    id,
  );
  const span = made[head]?.pieces.find(({ line }) => line.id === id)?.span ?? 1;
  return roomsAt(made, head, span);
}

/** The columns of a day: every room, and one for sessions without a room where there are any. */
export function columns(rooms: readonly RoomColumn[], sessions: readonly Placed[], day: Day): Column[] {
  const today = pieces(sessions, day);
  const made: Column[] = rooms.map((room) => ({
    room,
    pieces: inLanes(today.filter(({ line }) => line.rooms.some(({ id }) => id === room.id))),
  }));
  const homeless = today.filter(({ line }) => line.rooms.length === 0);
  if (homeless.length > 0 || made.length === 0) made.push({ room: null, pieces: inLanes(homeless) });
  return joined(made);
}

function alike(one: Piece, other: Piece): boolean {
  return (Object.keys(one) as (keyof Piece)[]).every((name) => one[name] === other[name]);
}

/** New columns in which whatever did not change is the old object, so that only what changed is drawn anew. */
export function steady(old: readonly Column[], made: readonly Column[]): Column[] {
  const kept = new Map(old.map((column) => [column.room?.id ?? null, column]));
  return made.map(({ room, pieces: fresh }) => {
    const before = kept.get(room?.id ?? null);
    const held = new Map(before?.pieces.map((piece) => [piece.line.id, piece]));
    const next = fresh.map((piece) => {
      const was = held.get(piece.line.id);
      return was && alike(was, piece) ? was : piece;
    });
    const same =
      before?.room === room &&
      before.pieces.length === next.length &&
      next.every((piece, index) => piece === before.pieces[index]);
    return same ? before : { room, pieces: next };
  });
}

/** Where and when a session would be. */
export interface Spot {
  starts: Wall;
  ends: Wall;
  /** Ids of rooms. */
  rooms: readonly string[];
}

/** The spot of a session as it stands. */
export function spotOf({ line, starts, ends }: Placed): Spot {
  return { starts, ends, rooms: line.rooms.map(({ id }) => id) };
}

/** The same spot at another start, as long on the clock as before. */
export function movedTo(spot: Spot, starts: Wall): Spot {
  return { ...spot, starts, ends: later(starts, between(spot.starts, spot.ends)) };
}

/** The spot with some of its rooms exchanged for others; one that it has already is not taken twice. */
export function inRooms(spot: Spot, from: readonly string[], to: readonly string[]): Spot {
  if (from.join() === to.join()) return spot;
  const kept = spot.rooms.filter((room) => !from.includes(room) && !to.includes(room));
  return { ...spot, rooms: [...kept, ...to] };
}

/**
 * The rooms one step beside those of a block: neighbours go together, a single room passes over others that the
 * session has already; none at the edge. `by` is +1 onwards.
 */
export function roomsBeside(
  order: readonly string[],
  from: readonly string[],
  all: readonly string[],
  by: number,
): readonly string[] {
  const at = order.indexOf(from[0] ?? "");
  if (from.length > 1) {
    const first = at + by;
    return first < 0 || first + from.length > order.length ? [] : order.slice(first, first + from.length);
  }
  const beside = by > 0 ? order.slice(at + 1) : order.slice(0, at < 0 ? undefined : at).toReversed();
  const to = beside.find((room) => !all.includes(room));
  return to === undefined ? [] : [to];
}

/** Sessions that a session at a spot would meet in a room or with a participant, in order of time. */
export function meets(
  id: string,
  who: SessionLine | undefined,
  spot: Spot,
  others: readonly Placed[],
): Placed[] {
  const [from, to] = [face(spot.starts), face(spot.ends)];
  const people = new Set(who?.participants.filter(({ kind }) => kind !== "actor").map((one) => one.id));
  return others.filter(
    ({ line, starts, ends }) =>
      line.id !== id &&
      occupies(line.status) &&
      face(starts) < to &&
      from < face(ends) &&
      (line.rooms.some((room) => spot.rooms.includes(room.id)) ||
        line.participants.some((one) => people.has(one.id))),
  );
}

/** Sessions that go later when one of them takes longer: those after it on its day in its rooms. */
export function rest(of: Placed, rooms: readonly string[], all: readonly Placed[]): Placed[] {
  const day = dayOf(of.starts);
  return all.filter(
    ({ line, starts }) =>
      line.id !== of.line.id &&
      dayOf(starts) === day &&
      face(starts) >= face(of.ends) &&
      (line.status === "planned" || line.status === "confirmed") &&
      line.rooms.some(({ id }) => rooms.includes(id)),
  );
}

const worst: readonly Severity[] = ["noted", "warns", "blocks"];

/** The worst severity of each session's conflicts. */
export function severities(conflicts: readonly Conflict[]): Map<string, Severity> {
  const found = new Map<string, Severity>();
  for (const { severity, sessions } of conflicts) {
    for (const id of sessions) {
      const before = found.get(id);
      if (!before || worst.indexOf(severity) > worst.indexOf(before)) found.set(id, severity);
    }
  }
  return found;
}

/** The piece that an arrow leads to: up and down within a room by time, sideways to the nearest in the next room with another. */
export function neighbour(
  made: readonly Column[],
  from: { column: number; index: number },
  way: "up" | "down" | "on" | "back" | "first" | "last",
): { column: number; index: number } | undefined {
  const own = made[from.column]?.pieces ?? [];
  if (way === "up" || way === "down") {
    const index = from.index + (way === "down" ? 1 : -1);
    return own[index] ? { column: from.column, index } : undefined;
  }
  if (way === "first" || way === "last") {
    return own.length > 0 ? { column: from.column, index: way === "first" ? 0 : own.length - 1 } : undefined;
  }
  const middle = (piece: Piece | undefined) => (piece ? (piece.from + piece.to) / 2 : 0);
  const near = middle(own[from.index]);
  const by = way === "on" ? 1 : -1;
  const id = own[from.index]?.line.id ?? "";
  const head = headOf(made, from.column, id);
  const span = made[head]?.pieces.find(({ line }) => line.id === id)?.span ?? 1;
  for (let column = by > 0 ? head + span : head - 1; made[column]; column += by) {
    const there = made[column]?.pieces ?? [];
    if (there.length === 0) continue;
    const index = there.reduce(
      (best, piece, at) =>
        Math.abs(middle(piece) - near) < Math.abs(middle(there[best]) - near) ? at : best,
      0,
    );
    return { column, index };
  }
  return undefined;
}

/** A first free stretch of `minutes` in a room on a day, from a minute on; that minute where the day is full. */
export function freeFrom(column: Column | undefined, minute: number, minutes: number): number {
  let from = minute;
  for (const piece of column?.pieces ?? []) {
    if (!occupies(piece.line.status) || piece.to <= from) continue;
    if (piece.from >= from + minutes) break;
    from = piece.to;
  }
  return from + minutes <= dayLength ? from : minute;
}
