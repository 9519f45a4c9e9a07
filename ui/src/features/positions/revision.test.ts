import { describe, expect, it } from "vitest";
import type { PositionRevision } from "$/ipc/bindings";
import { begun, begunAnew, bodyOf, cellOf, restored } from "./revision";
import { shortened } from "./shortened";

const latest: PositionRevision = {
  id: "r2",
  number: 2,
  at: 0,
  by: "N",
  round: null,
  round_number: 1,
  session: null,
  session_number: null,
  as_said: "said",
  wording: "worded",
  firmness: "firm",
  interest: "why",
  paper: null,
  source: "who",
  effective: null,
  movement: "away",
  illustrative: false,
  diff: [],
};

describe("a new revision", () => {
  it("holds on to firmness and interest, and has its words said anew", () => {
    const form = begun(latest, "round", null);
    expect(form).toMatchObject({
      as_said: "",
      wording: "",
      firmness: "firm",
      interest: "why",
      movement: "",
      source: "",
    });
    expect(form.based_on).toBe("r2");
    expect(begun(undefined, null, null).based_on).toBeNull();
  });
  it("sends absent for what is blank", () => {
    const body = bodyOf(
      { ...begun(latest, "round", null), as_said: " yes ", wording: " \n" },
      "id",
      "i",
      "p",
    );
    expect(body).toMatchObject({
      as_said: " yes ",
      wording: null,
      source: null,
      session: null,
      round: "round",
    });
  });
  it("keeps the paper that a person came from, through a crash too", () => {
    const start = begun(latest, null, null);
    expect(bodyOf(start, "id", "i", "p")).not.toHaveProperty("paper");
    const form = { ...start, as_said: "yes", paper: "paper", clause: "clause" };
    const kept = restored(JSON.stringify(form), start);
    expect(kept && bodyOf(kept, "id", "i", "p")).toMatchObject({ paper: "paper", clause: "clause" });
    const { paper: _, clause: __, ...older } = form;
    expect(restored(JSON.stringify(older), start)).toMatchObject({ as_said: "yes", paper: "", clause: "" });
  });
  it("shows as the engine will", () => {
    const body = bodyOf({ ...begun(undefined, null, null), as_said: `${"🕊".repeat(700)}` }, "id", "i", "p");
    const cell = cellOf(body, { round: 3, session: null, revisions: 4 });
    expect([...cell.text]).toHaveLength(600);
    expect(cell).toMatchObject({ cut: true, confided: true, round: 3, revisions: 4 });
    expect(cellOf({ ...body, wording: "w" }, { round: null, session: null, revisions: 1 })).toMatchObject({
      text: "w",
      confided: false,
    });
  });
});

describe("a half-typed revision", () => {
  const start = begun(latest, "round", null);
  it("comes back whole", () => {
    const form = { ...start, as_said: "half", round: "other" };
    expect(restored(JSON.stringify(form), start)).toEqual(form);
  });
  it("is nothing where the text is not one", () => {
    for (const text of ["", "half", "null", "3", '{"as_said":4}'])
      expect(restored(text, start)).toBeUndefined();
  });
  it("is one only once something was written", () => {
    expect(begunAnew(start, { ...start })).toBe(false);
    expect(begunAnew({ ...start, movement: "away" }, start)).toBe(true);
  });
});

describe("shortened", () => {
  it("cuts within a run and keeps surrogate pairs whole", () => {
    const made = shortened(
      [
        { kind: "same", text: "abc" },
        { kind: "added", text: "🕊🕊🕊" },
      ],
      6,
    );
    expect(made).toEqual({
      segments: [
        { kind: "same", text: "abc" },
        { kind: "added", text: "🕊…" },
      ],
      cut: true,
    });
    expect(shortened([{ kind: "same", text: "abc" }], 3).cut).toBe(false);
  });
});
