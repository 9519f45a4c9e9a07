import { expect, it } from "vitest";
import type { Audience, ClearedLine } from "$/ipc/bindings";
import {
  begun,
  bodyOf,
  chosenOf,
  lacking,
  moved,
  refusedAt,
  restored,
  ticked,
  usualTitle,
} from "./preparing";

const party: Audience = { audience: "party", party: "b" };
const water = { id: "i1", number: 1, title: "Water" };
function line(id: string, more: Partial<ClearedLine> = {}): ClearedLine {
  return {
    fact: "message",
    message: id,
    wording: `words ${id}`,
    issue: water,
    conveyed: false,
    ...more,
  } as ClearedLine;
}

it("keeps things in the order in which they were ticked, and moves them", () => {
  let items = ["a", "b", "c"].reduce<string[]>((all, key) => ticked(all, key), []);
  expect(items).toEqual(["a", "b", "c"]);
  items = moved(items, "c", -1, items);
  expect(items).toEqual(["a", "c", "b"]);
  expect(moved(items, "a", -1, items)).toEqual(items);
  expect(moved(items, "b", 1, items)).toEqual(items);
  expect(ticked(items, "c")).toEqual(["a", "b"]);
});

it("moves past what is not cleared for this audience", () => {
  expect(moved(["a", "gone", "b"], "b", -1, ["a", "b"])).toEqual(["b", "gone", "a"]);
});

it("sends only what is still cleared, in its order, and nothing of what else is known of it", () => {
  const lines = [line("m1"), line("m2", { conveyed: true })];
  const chosen = chosenOf(["message:m2", "message:gone", "message:m1"], lines);
  expect(bodyOf("h", { ...party, name: "Zarvand" } as Audience, " On water ", "on_paper", chosen)).toEqual({
    id: "h",
    audience: "party",
    party: "b",
    title: "On water",
    means: "on_paper",
    items: [
      { fact: "message", message: "m2" },
      { fact: "message", message: "m1" },
    ],
  });
});

it("offers the issue as a heading where all is about one", () => {
  const other = { id: "i2", number: 2, title: "Trade" };
  expect(usualTitle([line("m1"), line("m2")])).toBe("Water");
  expect(usualTitle([line("m1"), line("m2", { issue: other })])).toBe("");
  expect(usualTitle([line("m1", { issue: null })])).toBe("");
  expect(usualTitle([])).toBe("");
});

it("says what is missing first", () => {
  expect(lacking(undefined, "", [])).toBe("to");
  expect(lacking(party, "On water", [])).toBe("items");
  expect(lacking(party, "  ", [line("m1")])).toBe("title");
  expect(lacking(party, "On water", [line("m1")])).toBeNull();
});

it("takes up what was half typed, and nothing that does not read as it", () => {
  const start = begun({ to: party, items: [{ fact: "message", message: "m1" }] });
  expect(start).toEqual({ to: "party:b", title: null, means: "on_paper", items: ["message:m1"] });
  const typed = { ...start, title: "On", items: [] };
  expect(restored(typed, start)).toEqual(typed);
  expect(restored({}, start)).toEqual(start);
  expect(restored(JSON.parse('{"items":"all"}'), start).items).toEqual(start.items);
});

it("reads which thing a refusal is about", () => {
  expect(refusedAt("items[2]")).toBe(2);
  expect(refusedAt("items[12].wording")).toBe(12);
  expect(refusedAt("title")).toBeUndefined();
  expect(refusedAt(undefined)).toBeUndefined();
});
