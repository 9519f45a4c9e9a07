import { describe, expect, it } from "vitest";
import type { Failure, Rejection, Session } from "$/ipc/bindings";
import {
  asksOvernight,
  emptyForm,
  fieldOf,
  formOf,
  lengthOf,
  mergedOver,
  sessionOf,
  slotOf,
  withStart,
} from "./form";

const kept = { round: "r", number: 4, zone: "Asia/Muscat" };
const typed = (starts?: string, ends?: string) => ({ ...emptyForm({ starts, ends }), title: "Plenary" });

describe("the form of a session", () => {
  it("gives back the session it was made from", () => {
    const session: Session = {
      round: "r",
      number: 4,
      title: "Plenary",
      format: "caucus",
      status: "held",
      slot: { starts: "2026-04-14T23:00", ends: "2026-04-15T01:00", zone: "Asia/Muscat" },
      minutes: null,
      rooms: ["a", "b"],
      participants: [{ party: "p" }, { actor: "o", role: "mediator" }, { delegate: "d" }],
      notes: "two\nlines",
      illustrative: true,
    };
    expect(formOf(session).overnight).toBe(true);
    expect(sessionOf(formOf(session), kept)).toEqual(session);
    const waiting: Session = { ...session, slot: null, minutes: 30, status: "planned", notes: null };
    expect(sessionOf(formOf(waiting), kept)).toEqual(waiting);
  });
  it("tells no time, half a time and a time apart", () => {
    expect(slotOf(typed())).toBeNull();
    expect(slotOf({ ...typed(), start: "10:00" })).toBeUndefined();
    expect(slotOf({ ...typed(), start: "10:00", end: "11:00" })).toBeUndefined();
    expect(slotOf(typed("2026-04-14T10:00", "2026-04-14T11:00"))).toEqual({
      starts: "2026-04-14T10:00",
      ends: "2026-04-14T11:00",
    });
  });
  it("moves the end along with the start", () => {
    const form = typed("2026-04-14T10:00", "2026-04-14T11:30");
    expect(withStart(form, "12:00")).toMatchObject({ start: "12:00", end: "13:30", overnight: false });
    expect(withStart(form, "23:00")).toMatchObject({ end: "00:30", overnight: true });
    expect(withStart({ ...typed(), day: "2026-04-14", minutes: "45" }, "09:00")).toMatchObject({
      end: "09:45",
    });
    expect(withStart({ ...typed(), day: "2026-04-14", end: "12:00" }, "09:00")).toMatchObject({
      end: "12:00",
    });
  });
  it("asks for the day of an end before the start, and sends it as it is", () => {
    const form = typed("2026-04-14T23:00", "2026-04-14T01:00");
    expect(asksOvernight(form)).toBe(true);
    expect(lengthOf(form)).toBe(-1320);
    expect(lengthOf({ ...form, overnight: true })).toBe(120);
  });
  it("puts each refusal at its field", () => {
    const form = { ...typed("2026-03-08T02:30", "2026-03-08T04:00"), rooms: ["a"] };
    const field = (rejection: Rejection, named = "") =>
      fieldOf({ code: "rejected", field: named, rejection } as Failure, form);
    expect(field({ rule: "title_empty" }, "title")).toBe("title");
    expect(field({ rule: "text_too_long", limit: 1, length: 2 }, "notes")).toBe("notes");
    expect(field({ rule: "ends_before_start", starts: "", ends: "" })).toBe("end");
    expect(field({ rule: "session_too_long", minutes: 1441, limit: 1440 })).toBe("end");
    const skipped = { rule: "nonexistent_hour", zone: "z", resumes: "2026-03-08T03:00" } as const;
    expect(field({ ...skipped, wall: "2026-03-08T02:30" })).toBe("start");
    expect(field({ ...skipped, wall: "2026-03-08T02:45" })).toBe("end");
    expect(field({ rule: "session_has_no_time", status: "held" })).toBe("status");
    expect(field({ rule: "time_box", minutes: 0, limit: 1440 })).toBe("minutes");
    expect(field({ rule: "named_twice", id: "a" })).toBe("rooms");
    expect(field({ rule: "named_twice", id: "p" })).toBe("guests");
    expect(field({ rule: "number_taken", number: 4 }, "number")).toBe("");
    expect(fieldOf({ code: "locked" } as Failure, form)).toBe("");
  });
  it("keeps what was typed and takes the rest from the newer state", () => {
    const base = typed("2026-04-14T10:00", "2026-04-14T11:00");
    const mine = { ...base, title: "Mine", rooms: ["a"] };
    const newer = { ...base, title: "Theirs", status: "held" as const };
    expect(mergedOver(base, mine, newer)).toEqual({ ...newer, title: "Mine", rooms: ["a"] });
  });
});
