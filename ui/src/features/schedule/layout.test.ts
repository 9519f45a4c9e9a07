import { describe, expect, it } from "vitest";
import type { Conflict, RoomColumn, SessionLine } from "$/ipc/bindings";
import {
  blockRooms,
  columns,
  freeFrom,
  headOf,
  inLanes,
  inRooms,
  meets,
  movedTo,
  neighbour,
  type Placed,
  pieces,
  placed,
  rest,
  roomsBeside,
  severities,
  spotOf,
  steady,
} from "./layout";

const day = "2026-04-14";
const rooms: RoomColumn[] = ["west", "hall", "east"].map((id) => ({ id, name: id, venue: "v", party: null }));

/** "10:00-11:30 hall+east iran": time, rooms, parties; an hour with "15/" before it is on the 15th. */
function session(number: number, text: string, status: SessionLine["status"] = "confirmed"): Placed {
  const [span = "", where = "", who = ""] = text.split(" ");
  const wall = (time: string) =>
    time.includes("/") ? `2026-04-${time.replace("/", "T")}` : `${day}T${time}`;
  const [from = "", to = ""] = span.split("-").map(wall);
  const list = (words: string) => words.split("+").filter(Boolean);
  const line = {
    id: `s${number}`,
    number,
    status,
    zone: "Asia/Muscat",
    starts_wall: from,
    ends_wall: to,
    rooms: list(where)
      .filter((id) => id !== "-")
      .map((id) => ({ id, name: id })),
    participants: list(who).map((id) => ({ kind: "party", id, name: id, of: null, role: null })),
  } as unknown as SessionLine;
  return { line, starts: from, ends: to };
}
const ids = (all: readonly Placed[]) => all.map(({ line }) => line.id);

describe("a day's pieces", () => {
  it("cuts what crosses midnight, on both days", () => {
    const late = session(1, "23:00-15/01:30 hall");
    expect(pieces([late], day)).toMatchObject([{ from: 1380, to: 1440, cutStart: false, cutEnd: true }]);
    expect(pieces([late], "2026-04-15")).toMatchObject([{ from: 0, to: 90, cutStart: true, cutEnd: false }]);
    expect(pieces([late], "2026-04-16")).toEqual([]);
  });
  it("does not cut what ends at midnight", () => {
    const late = session(1, "22:00-15/00:00 hall");
    expect(pieces([late], day)).toMatchObject([{ to: 1440, cutEnd: false }]);
    expect(pieces([late], "2026-04-15")).toEqual([]);
  });
  it("turns sessions of another zone to the round's", () => {
    const line = {
      ...session(1, "10:00-11:00 hall").line,
      zone: "Asia/Tehran",
      starts: Date.UTC(2026, 3, 14, 6, 30),
      ends: Date.UTC(2026, 3, 14, 7, 30),
    };
    expect(placed([line], "Asia/Muscat")).toMatchObject([
      { starts: "2026-04-14T10:30", ends: "2026-04-14T11:30" },
    ]);
  });
});

describe("lanes", () => {
  const lanesOf = (...texts: string[]) =>
    inLanes(
      pieces(
        texts.map((text, index) => session(index + 1, text)),
        day,
      ),
    ).map(({ line, lane, lanes }) => `${line.id} ${lane + 1}/${lanes}`);
  it("leaves alone what only touches", () => {
    expect(lanesOf("10:00-11:00 hall", "11:00-12:00 hall")).toEqual(["s1 1/1", "s2 1/1"]);
  });
  it("puts side by side what overlaps, and only that", () => {
    expect(lanesOf("10:00-11:30 hall", "11:00-12:00 hall", "11:45-12:15 hall", "13:00-14:00 hall")).toEqual([
      "s1 1/2",
      "s2 2/2",
      "s3 1/2",
      "s4 1/1",
    ]);
  });
  it("gives very short sessions the room they are drawn in", () => {
    expect(lanesOf("10:00-10:05 hall", "10:05-10:30 hall")).toEqual(["s1 1/2", "s2 2/2"]);
  });
});

describe("columns", () => {
  it("draws a session in each of its rooms, and one without a room apart", () => {
    const made = columns(rooms, [session(1, "10:00-11:00 west+east"), session(2, "10:00-11:00 -")], day);
    expect(made.map((one) => [one.room?.id ?? null, ids(one.pieces)])).toEqual([
      ["west", ["s1"]],
      ["hall", []],
      ["east", ["s1"]],
      [null, ["s2"]],
    ]);
    expect(columns([], [], day)).toEqual([{ room: null, pieces: [] }]);
  });
  it("leads arrows to the neighbour, over empty rooms", () => {
    const made = columns(
      rooms,
      [session(1, "09:00-10:00 west"), session(2, "10:00-11:00 west"), session(3, "10:15-11:00 east")],
      day,
    );
    expect(neighbour(made, { column: 0, index: 0 }, "down")).toEqual({ column: 0, index: 1 });
    expect(neighbour(made, { column: 0, index: 1 }, "down")).toBeUndefined();
    expect(neighbour(made, { column: 0, index: 1 }, "on")).toEqual({ column: 2, index: 0 });
    expect(neighbour(made, { column: 2, index: 0 }, "back")).toEqual({ column: 0, index: 1 });
    expect(neighbour(made, { column: 2, index: 0 }, "on")).toBeUndefined();
    expect(neighbour(made, { column: 0, index: 1 }, "first")).toEqual({ column: 0, index: 0 });
  });
  it("draws neighbouring rooms as one block, which arrows enter and leave as one", () => {
    const talks = session(1, "10:00-11:00 west+hall");
    const made = columns(rooms, [talks, session(2, "09:00-10:00 hall"), session(3, "10:00-11:00 east")], day);
    expect(made.map((column) => column.pieces.map(({ line, span }) => `${line.id}:${span}`))).toEqual([
      ["s1:2"],
      ["s2:1", "s1:0"],
      ["s3:1"],
    ]);
    expect(headOf(made, 1, "s1")).toBe(0);
    expect(blockRooms(made, "s1", "hall")).toEqual(["west", "hall"]);
    expect(neighbour(made, { column: 1, index: 0 }, "down")).toEqual({ column: 1, index: 1 });
    expect(neighbour(made, { column: 0, index: 0 }, "on")).toEqual({ column: 2, index: 0 });
    expect(neighbour(made, { column: 2, index: 0 }, "back")).toEqual({ column: 1, index: 1 });
  });
  it("leaves apart what shares a room with another session", () => {
    const made = columns(
      rooms,
      [session(1, "10:00-11:00 west+hall+east"), session(2, "10:30-11:30 hall")],
      day,
    );
    expect(made.map((column) => column.pieces.map(({ span }) => span))).toEqual([[1], [1, 1], [1]]);
  });
  it("finds a free stretch", () => {
    const [, hall] = columns(
      rooms,
      [
        session(1, "09:30-10:30 hall"),
        session(2, "10:45-12:00 hall"),
        session(3, "12:00-13:00 hall", "cancelled"),
      ],
      day,
    );
    expect(freeFrom(hall, 540, 60)).toBe(720);
    expect(freeFrom(hall, 540, 30)).toBe(540);
    expect(freeFrom(hall, 1420, 60)).toBe(1420);
    expect(freeFrom(undefined, 540, 60)).toBe(540);
  });
});

describe("what is drawn anew", () => {
  it("is only what changed", () => {
    const [one, two] = [session(1, "09:00-10:00 west"), session(2, "10:00-11:00 hall")];
    const before = columns(rooms, [one, two], day);
    const next = steady(before, columns(rooms, [one, { ...two, starts: `${day}T09:30` }], day));
    expect(next[0]).toBe(before[0]);
    expect(next[1]).not.toBe(before[1]);
    expect(next[1]?.pieces[0]).toMatchObject({ from: 570 });
  });
});

describe("moves", () => {
  it("keeps the length on the clock, and exchanges a room", () => {
    const spot = spotOf(session(1, "23:00-15/01:00 west+hall"));
    expect(movedTo(spot, "2026-04-14T10:00")).toMatchObject({
      starts: "2026-04-14T10:00",
      ends: "2026-04-14T12:00",
    });
    expect(inRooms(spot, ["west"], ["east"]).rooms).toEqual(["hall", "east"]);
    expect(inRooms(spot, ["west"], ["hall"]).rooms).toEqual(["hall"]);
    expect(inRooms(spot, ["west"], ["west"]).rooms).toEqual(["west", "hall"]);
    expect(inRooms(spot, ["west"], []).rooms).toEqual(["hall"]);
    expect(inRooms(spot, ["west", "hall"], ["hall", "east"]).rooms).toEqual(["hall", "east"]);
    expect(inRooms({ ...spot, rooms: [] }, [], ["east"]).rooms).toEqual(["east"]);
  });
  it("steps neighbouring rooms together, and one room over those it has", () => {
    const order = ["west", "hall", "east"];
    expect(roomsBeside(order, ["west", "hall"], ["west", "hall"], 1)).toEqual(["hall", "east"]);
    expect(roomsBeside(order, ["west", "hall"], ["west", "hall"], -1)).toEqual([]);
    expect(roomsBeside(order, ["west"], ["west", "hall"], 1)).toEqual(["east"]);
    expect(roomsBeside(order, ["east"], ["east"], 1)).toEqual([]);
    expect(roomsBeside(order, [], [], -1)).toEqual(["east"]);
  });
  it("meets who is in the room or in another room at the time", () => {
    const me = session(1, "10:00-11:00 west iran");
    const others = [
      me,
      session(2, "10:30-11:30 west"),
      session(3, "10:30-11:30 east iran"),
      session(4, "11:00-12:00 west iran"),
      session(5, "10:00-11:00 west", "cancelled"),
    ];
    expect(ids(meets("s1", me.line, spotOf(me), others))).toEqual(["s2", "s3"]);
  });
  it("shifts what comes later that day in the same rooms and is still to come", () => {
    const me = session(1, "10:00-11:00 west");
    const all = [
      me,
      session(2, "10:30-11:30 west"),
      session(3, "11:00-12:00 west"),
      session(4, "12:00-13:00 east"),
      session(5, "13:00-14:00 west", "cancelled"),
      session(6, "15/10:00-15/11:00 west"),
      session(7, "14:00-15:00 hall+west", "planned"),
    ];
    expect(ids(rest(me, ["west"], all))).toEqual(["s3", "s7"]);
  });
  it("remembers each session's worst conflict", () => {
    const conflict = (severity: Conflict["severity"], ...sessions: string[]) =>
      ({ severity, sessions, kind: "no_room", next_free: null }) as Conflict;
    const found = severities([conflict("warns", "a", "b"), conflict("blocks", "b"), conflict("noted", "a")]);
    expect([found.get("a"), found.get("b"), found.get("c")]).toEqual(["warns", "blocks", undefined]);
  });
});
