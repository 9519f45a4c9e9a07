import { date, time } from "$/i18n/dates";
import { list, n, t } from "$/i18n/index.svelte";
import { act } from "$/ipc/act";
import type { RoomColumn, ScheduleAnswer, SessionLine, Status } from "$/ipc/bindings";
import { ask } from "$/ipc/client";
import { seen } from "$/ipc/desk.svelte";
import { referrers } from "$/ipc/failures";
import { newId } from "$/ipc/id";
import { params, remember } from "$/place/index.svelte";
import { announce, notify } from "$/widgets";
import { showRefused } from "../inline/refused.svelte";
import { dayOf, face, later, timeOf, type Wall } from "./clock";
import {
  blockRooms,
  columns,
  inRooms,
  meets,
  movedTo,
  type Placed,
  placed,
  rest,
  roomsBeside,
  type Spot,
  severities,
  spotOf,
} from "./layout";
import { momentText, nameOf, statusText } from "./words";

/** What a new session starts from. */
export interface Wanted {
  starts?: Wall;
  ends?: Wall;
  rooms?: readonly string[];
}

/** The dialog that is open. */
export type Opened =
  | { kind: "new"; wanted: Wanted }
  | { kind: "session"; id: string }
  | { kind: "move"; id: string }
  /** A new round, or one that is changed. */
  | { kind: "round"; id: string | null };

/** A block that a key or a pointer is on its way with. */
interface Underway {
  id: string;
  spot: Spot;
  /** The revision it was sent from, infinite while it waits for its turn; null while a person still moves it. */
  sent: number | null;
}

function same(one: Spot, other: Spot): boolean {
  const key = ({ starts, ends, rooms }: Spot) => [starts, ends, ...rooms.toSorted()].join();
  return key(one) === key(other);
}

/** The place of one block, by a room that it covers. */
export interface Held {
  session: string;
  room: string | null;
}

/** A round's timetable as it is worked on: what is chosen, what is on its way, and the acts. */
export class Timetable {
  readonly #answer: () => ScheduleAnswer | undefined;
  underway = $state.raw<Underway | null>(null);
  opened = $state.raw<Opened | null>(null);
  /** The block that the keys are on. */
  held = $state.raw<Held | null>(null);
  busy = $state(false);
  /** The keys are to go to the held block wherever they are now. */
  called = false;
  #turn: Promise<unknown> = Promise.resolve();
  /** The revision from which each session was last sent. */
  readonly #used = new Map<string, number>();
  readonly #newest = new Map<string, Spot>();
  /** The rooms that the keys carry together, from the first step on. */
  #carried: readonly string[] | null = null;

  constructor(answer: () => ScheduleAnswer | undefined) {
    this.#answer = answer;
  }

  readonly zone = $derived.by(() => this.#answer()?.round.zone ?? "UTC");
  readonly rooms: readonly RoomColumn[] = $derived.by(() => this.#answer()?.rooms ?? []);
  /** What clashes is for the mediator to settle. */
  readonly conflicts = $derived.by(() => (seen() ? [] : (this.#answer()?.conflicts ?? [])));
  readonly severity = $derived.by(() => severities(this.conflicts));
  readonly unscheduled = $derived.by(() => this.#answer()?.unscheduled ?? []);
  readonly settled: readonly Placed[] = $derived.by(() => placed(this.#answer()?.sessions ?? [], this.zone));
  /** The sessions with a time, one of them where it is on its way to. */
  readonly sessions: readonly Placed[] = $derived.by(() => {
    const move = this.underway;
    if (!move) return this.settled;
    return this.settled.map((one) => (one.line.id === move.id ? this.#at(one, move.spot) : one));
  });
  readonly chosen: string | null = $derived.by(() => params("schedule").session ?? null);

  #at(one: Placed, spot: Spot): Placed {
    const rooms = spot.rooms.map((id) => ({ id, name: this.roomName(id) }));
    return { line: { ...one.line, rooms }, starts: spot.starts, ends: spot.ends };
  }

  /** A session with a time. */
  find(id: string | null): Placed | undefined {
    return id === null ? undefined : this.sessions.find(({ line }) => line.id === id);
  }

  /** A session, with a time or without. */
  line(id: string | null): SessionLine | undefined {
    return this.find(id)?.line ?? this.unscheduled.find((line) => line.id === id);
  }

  roomName(id: string): string {
    const room = this.rooms.find((one) => one.id === id);
    if (room) return room.name;
    const named = this.#answer()?.sessions.flatMap((line) => line.rooms);
    return named?.find((one) => one.id === id)?.name ?? "";
  }

  personName(id: string): string {
    const all = [...(this.#answer()?.sessions ?? []), ...this.unscheduled];
    return all.flatMap((line) => line.participants).find((one) => one.id === id)?.name ?? "";
  }

  /** Keeps the choice with its round, so that a change of round lets it go. */
  #mark(session: string | null, day?: string): void {
    const of = session === null ? undefined : this.#answer()?.round.id;
    remember({ session: session ?? undefined, of, ...(day ? { day } : {}) });
  }

  /** Chooses a session, and its block in a room where one is meant. */
  choose(session: string | null, room?: string | null): void {
    if (session !== this.chosen) this.#mark(session);
    if (session === null) this.held = null;
    else if (room !== undefined) this.held = { session, room };
    else if (this.held?.session !== session) {
      this.held = { session, room: this.find(session)?.line.rooms[0]?.id ?? null };
    }
  }

  /** Shows a session's day with the session chosen. */
  goTo(id: string): void {
    const found = this.find(id);
    this.called = true;
    this.#mark(id, found ? dayOf(found.starts) : undefined);
    this.held = { session: id, room: found?.line.rooms[0]?.id ?? null };
  }

  /** Where a session would be, and whom it would meet there. */
  spotText(id: string, spot: Spot): string {
    const others = meets(id, this.line(id), spot, this.settled).map(({ line }) => nameOf(line));
    const place = {
      date: date(dayOf(spot.starts), "short"),
      time: time(timeOf(spot.starts)),
      end: dayOf(spot.ends) === dayOf(spot.starts) ? time(timeOf(spot.ends)) : momentText(spot.ends),
      rooms:
        spot.rooms.length > 0 ? list(spot.rooms.map((room) => this.roomName(room))) : t("schedule-no-room"),
    };
    if (others.length === 0) return t("schedule-spot", place);
    return t("schedule-spot-overlaps", { ...place, others: list(others) });
  }

  /** Sets a block on its way without saving it yet. */
  carry(id: string, spot: Spot): void {
    const found = this.find(id);
    if (!found) return;
    this.underway = { id, spot, sent: null };
    announce(this.spotText(id, spot));
  }

  /** Steps a block in time, or its end alone. */
  nudge(id: string, minutes: number, end = false): void {
    const found = this.find(id);
    if (!found) return;
    const spot = spotOf(found);
    const ends = later(spot.ends, minutes);
    this.#carried = this.#block(found);
    if (!end) this.carry(id, movedTo(spot, later(spot.starts, minutes)));
    else if (face(ends) - face(spot.starts) >= 5) this.carry(id, { ...spot, ends });
  }

  #heldRoom({ line }: Placed): string | null {
    return this.held?.session === line.id ? this.held.room : (line.rooms[0]?.id ?? null);
  }

  /** The rooms of the block that the keys are on, as it was drawn when they took it up. */
  #block(found: Placed): readonly string[] {
    if (this.carries && this.#carried) return this.#carried;
    const made = columns(this.rooms, this.sessions, dayOf(found.starts));
    return blockRooms(made, found.line.id, this.#heldRoom(found));
  }

  /** Steps a block to the room or rooms beside, +1 onwards. */
  aside(id: string, by: number): void {
    const found = this.find(id);
    if (!found) return;
    const held = this.#heldRoom(found);
    const from = this.#block(found);
    const to = roomsBeside(
      this.rooms.map((room) => room.id),
      from,
      spotOf(found).rooms,
      by,
    );
    if (to.length === 0) {
      announce(t("schedule-no-room-there"));
      return;
    }
    this.#carried = to;
    this.held = { session: id, room: to[Math.max(0, from.indexOf(held ?? ""))] ?? null };
    this.carry(id, inRooms(spotOf(found), from, to));
  }

  /** Gives up what is on its way. */
  putBack(): void {
    if (!this.underway || this.underway.sent !== null) return;
    const { id } = this.underway;
    this.#carried = null;
    this.underway = null;
    const found = this.find(id);
    if (!found) return;
    const held = this.held?.session === id ? this.held.room : null;
    if (!found.line.rooms.some((room) => room.id === held)) {
      this.held = { session: id, room: found.line.rooms[0]?.id ?? null };
    }
    announce(t("schedule-put-back", { what: nameOf(found.line) }));
  }

  /** Whether something is on its way that is not saved yet. */
  get carries(): boolean {
    return this.underway !== null && this.underway.sent === null;
  }

  /** Saves what is on its way. */
  async settle(): Promise<void> {
    if (this.underway && this.underway.sent === null) await this.place(this.underway.id, this.underway.spot);
  }

  /** Lets go of a block whose new place has come back from the dossier. */
  catchUp(): void {
    const move = this.underway;
    if (!move || move.sent === null) return;
    const line = this.settled.find((one) => one.line.id === move.id)?.line;
    if (line && line.revision > move.sent) this.underway = null;
  }

  /** Puts a session at a spot and saves it; one after the other, so that quick keys keep their order. */
  async place(id: string, spot: Spot): Promise<boolean> {
    const before = this.settled.find(({ line }) => line.id === id);
    if (before && this.#used.get(id) !== before.line.revision && same(spotOf(before), spot)) {
      this.underway = null;
      return true;
    }
    this.underway = { id, spot, sent: Number.POSITIVE_INFINITY };
    this.#carried = null;
    this.#newest.set(id, spot);
    const turn = this.#turn.then(() => this.#send(id, spot));
    this.#turn = turn;
    return turn;
  }

  async #send(id: string, spot: Spot): Promise<boolean> {
    // What a quicker hand has moved on since is not saved on the way.
    if (this.#newest.get(id) !== spot) return true;
    let revision = this.line(id)?.revision;
    if (revision !== undefined && this.#used.get(id) === revision) {
      // What was saved just now has not come back yet.
      revision = (await ask("record", { entity: "session", id })).revision;
    }
    if (revision === undefined) return false;
    this.#used.set(id, revision);
    const own = this.underway?.id === id && same(this.underway.spot, spot);
    if (own) this.underway = { id, spot, sent: revision };
    const before = this.settled.find(({ line }) => line.id === id);
    const stays = before?.starts === spot.starts && same({ ...spot, ends: before.ends }, spotOf(before));
    const says = t(stays ? "schedule-resized" : "schedule-moved", { spot: this.spotText(id, spot) });
    const slot = { starts: spot.starts, ends: spot.ends, zone: this.zone };
    const done = await act(
      "schedule_session",
      { id, revision, slot, rooms: [...spot.rooms], operation: newId() },
      { says },
    );
    if (!done.ok) {
      this.#used.delete(id);
      if (this.underway?.id === id) this.underway = null;
    }
    return done.ok;
  }

  /** Says where a session stands. */
  async setStatus(id: string, status: Status): Promise<boolean> {
    const line = this.line(id);
    if (!line || line.status === status) return true;
    const says = t("schedule-status-set", { what: nameOf(line), status: statusText(status) });
    return (await act("set_session_status", { id, revision: line.revision, status }, { says })).ok;
  }

  /** Takes a session off the timetable; it waits among the unscheduled. */
  async unschedule(id: string): Promise<void> {
    const line = this.find(id)?.line;
    if (!line) return;
    const says = t("schedule-unscheduled-said", { what: nameOf(line) });
    await act("unschedule_session", { id, revision: line.revision }, { says });
  }

  /** Removes a session, or shows what refers to it. */
  async remove(id: string): Promise<void> {
    const line = this.line(id);
    if (!line) return;
    const title = nameOf(line);
    const done = await act("remove_session", { id, revision: line.revision }, { says: null, quiet: true });
    if (done.ok) {
      this.choose(null);
      const says = line.items > 0 ? "schedule-removed-parked" : "schedule-removed";
      this.#told(t(says, { what: title, count: line.items }), done.outcome.seq);
      return;
    }
    const by = referrers(done.failure);
    if (by.length > 0) {
      const { total } = done.failure.rejection as { total: number };
      showRefused({ what: title, by, total });
    } else notify({ kind: "refusal", text: done.text });
  }

  /** Gives a session more minutes and moves the later ones of its day in its rooms by as many. */
  async shiftRest(id: string, minutes = 15): Promise<void> {
    const found = this.find(id);
    if (!found || this.busy) return;
    this.busy = true;
    const spot = spotOf(found);
    const following = rest(found, spot.rooms, this.settled);
    const moves = [
      { one: found, to: { ...spot, ends: later(spot.ends, minutes) } },
      ...following.map((one) => ({ one, to: movedTo(spotOf(one), later(one.starts, minutes)) })),
    ];
    const sessions = moves.map(({ one, to }) => ({
      id: one.line.id,
      revision: one.line.revision,
      slot: { starts: to.starts, ends: to.ends, zone: this.zone },
      rooms: null,
    }));
    const acted = await act("shift_sessions", { sessions, operation: newId() }, { says: null });
    this.busy = false;
    if (!acted.ok) return;
    const says = { what: nameOf(found.line), minutes: n(minutes), count: following.length };
    this.#told(t("schedule-shifted", says), acted.outcome.seq);
  }

  #told(text: string, seq: number): void {
    const run = async () => {
      const back = await act("undo_operation", { seq }, { says: null });
      if (back.ok) announce(t("said-undone"));
    };
    notify({ kind: "done", text, action: { label: t("undo"), run }, while: { seq, undone: false } });
  }
}
