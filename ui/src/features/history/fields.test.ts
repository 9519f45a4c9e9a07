import { afterEach, describe, expect, it } from "vitest";
import { speak } from "$/i18n/index.svelte";
import type { FieldChange } from "$/ipc/bindings";
import { changeLines, valueText } from "./fields";

function change(
  entity: string,
  field: string,
  before: string | null,
  after: string | null,
  title = "Plenary",
): FieldChange {
  return { entity, title, field, before, after, expunged: false };
}
const about = { entity: "session", title: "Plenary" };

afterEach(() => speak("en", "auto"));

describe("values in words", () => {
  it("say choices, days, hours, lengths and flags", () => {
    expect(valueText("session", "status", "under_way")).toBe("under way");
    expect(valueText("agenda_item", "status", "taken_note")).toBe("taken note of");
    expect(valueText("position", "firmness", "red_line")).toBe("red line");
    expect(valueText("assessment", "level", "ad_referendum")).toBe("ad referendum");
    expect(valueText("delegation", "level", "ministers")).toBe("ministers");
    expect(valueText("agenda_item", "minutes", "90")).toBe("1 h 30 min");
    expect(valueText("delegate", "head", "1")).toBe("yes");
    expect(valueText("venue", "rest_days", "5,6")).toBe("Friday and Saturday");
    expect(valueText("session", "starts_wall", "2026-12-01T10:30")).toContain("10:30");
    expect(valueText("round", "first_day", "2026-11-30")).toContain("2026");
    expect(valueText("contact", "wall", "2026-12-01T10:30")).toContain("10:30");
    expect(valueText("statement", "said_at", "1796121000000")).toMatch(/(Nov|Dec), \d\d:\d\d$/);
    expect(valueText("message", "wants_answer", "1")).toBe("yes");
  });
  it("say what an entry of the disclosure ledger did, of what and to whom", () => {
    expect(valueText("disclosure", "fact", "proposal")).toBe("draft text");
    expect(valueText("disclosure", "step", "cleared")).toBe("cleared");
    expect(valueText("disclosure", "means", "on_paper")).toBe("on paper");
    const audiences = ["party", "head", "circle", "table", "public"];
    const named = audiences.map((audience) => valueText("disclosure", "audience", audience));
    expect(named).toEqual(["a party", "a head of delegation alone", "a circle", "the table", "the public"]);
  });
  it("say them in Arabic", () => {
    speak("ar", "auto");
    expect(valueText("session", "format", "caucus")).toBe("لقاء منفرد");
    expect(valueText("session", "number", "12")).toBe("١٢");
  });
});

describe("lines of an entry", () => {
  it("leave out what the heading says, what is empty by default and what repeats", () => {
    const lines = changeLines(
      [
        change("session", "title", null, "Plenary"),
        change("session", "illustrative", null, "0"),
        change("session", "starts", null, "1796014800000"),
        change("session", "format", null, "plenary"),
      ],
      about,
    );
    expect(lines.map(({ label, is }) => [label, is])).toEqual([["Format", "plenary"]]);
  });
  it("say a session's hours once, whether set, moved or taken away", () => {
    const times = (was: [string, string] | null, is: [string, string] | null) =>
      changeLines(
        [
          change("session", "starts_wall", was?.[0] ?? null, is?.[0] ?? null),
          change("session", "ends_wall", was?.[1] ?? null, is?.[1] ?? null),
          change("session", "zone", was ? "UTC" : null, is ? "UTC" : null),
        ].filter(({ before, after }) => before !== after),
        about,
      );
    const first: [string, string] = ["2026-12-01T10:30", "2026-12-01T12:00"];
    const second: [string, string] = ["2026-12-01T22:30", "2026-12-02T01:00"];
    const [set] = times(null, first);
    expect([set?.label, set?.was, set?.is]).toEqual(["Time", null, "Tue 1 Dec, 10:30–12:00"]);
    const moved = times(first, second);
    expect(moved).toHaveLength(1);
    expect(moved[0]?.is).toContain("Wed 2 Dec, 01:00");
    expect(times(first, null)[0]?.is).toBeNull();
  });
  it("say rooms and people that joined or left by name", () => {
    const lines = changeLines(
      [
        change("session_room", "session", "Plenary", null),
        change("session_room", "room", "Library", null),
        change("session_room", "session", null, "Plenary"),
        change("session_room", "room", null, "Garden hall"),
        change("session_participant", "session", null, "Plenary"),
        change("session_participant", "actor", null, "Ilse Marren"),
        change("session_participant", "role", null, "chair"),
      ],
      about,
    );
    expect(lines.map(({ label, added, removed }) => [label, added, removed])).toEqual([
      ["Rooms", ["Garden hall"], ["Library"]],
      ["Participants", ["Ilse Marren (chair)"], []],
    ]);
  });
  it("say who joined a circle, and no number that an audience was given", () => {
    const lines = changeLines(
      [
        change("circle_member", "circle", null, "Observers", "Observers"),
        change("circle_member", "actor", null, "Ilse Marren", "Observers"),
        change("audience_number", "audience", null, "table", ""),
        change("audience_number", "number", null, "3", ""),
      ],
      { entity: "circle", title: "Observers" },
    );
    expect(lines.map(({ label, added }) => [label, added])).toEqual([["Members", ["Ilse Marren"]]]);
  });
  it("say when a party left and came back, and of a correction only what changed", () => {
    const absence = (field: string, before: string | null, after: string | null) =>
      change("party_absence", field, before, after, "Wadira");
    const lines = changeLines(
      [
        absence("party", "Wadira", null),
        absence("left_at", "1776154200000", null),
        absence("returned_at", "1777712400000", null),
        absence("party", null, "Wadira"),
        absence("left_at", null, "1776154200000"),
        absence("returned_at", null, "1777716000000"),
      ],
      { entity: "party", title: "Wadira" },
    );
    expect(lines.map(({ label }) => label)).toEqual(["Came back"]);
    expect(lines[0]?.added).toHaveLength(1);
    expect(lines[0]?.added[0]).toMatch(/^Sat 2 May, \d\d:00$/);
    expect(lines[0]?.removed).toHaveLength(1);
  });
  it("say of which other thing a line is", () => {
    const lines = changeLines([change("agenda_item", "session", "Plenary", null, "Gauges")], about);
    expect(lines[0]?.of).toEqual({ entity: "agenda_item", title: "Gauges" });
  });
  it("say that something rejoined only once", () => {
    const both = [
      change("session_room", "room", "Library", null),
      change("session_room", "room", null, "Library"),
    ];
    expect(changeLines(both, about)).toEqual([]);
  });
});
