import { expect, it } from "vitest";
import type { Waiting } from "$/ipc/bindings";
import { grouped, screenOf } from "./waiting";

function waits(what: Waiting["what"], on: string | null, ids: string[], count = ids.length): Waiting {
  return {
    on: on === null ? null : { id: on, name: on },
    what,
    count,
    named: ids.map((id) => ({ entity: "issue", id, title: id })),
  };
}

it("puts what waits under whom it waits on", () => {
  const groups = grouped([
    waits("conflicts_to_mend", null, ["a"]),
    waits("positions", "wadira", ["b"]),
    waits("approval", null, ["c"]),
    waits("assessments", null, ["d"]),
  ]);
  expect(groups.map(({ key, entries }) => [key, entries.length])).toEqual([
    ["staff", 2],
    ["wadira", 1],
    ["capitals", 1],
  ]);
});

it("names a thing once, and counts only what it does not name", () => {
  const [group] = grouped([waits("conflicts_to_mend", null, ["a", "a", "b"], 7)]);
  expect(group?.entries[0]?.named.map(({ id }) => id)).toEqual(["a", "b"]);
  expect(group?.entries[0]?.rest).toBe(4);
});

it("sends for messages that wait to be conveyed, and for answers that a party owes, among the messages", () => {
  const groups = grouped([
    waits("messages_to_convey", null, ["m"]),
    waits("answers", "zarvand", ["n", "o"], 5),
    waits("positions", "zarvand", ["p"]),
  ]);
  expect(groups.map(({ key, entries }) => [key, entries.map(({ what }) => what)])).toEqual([
    ["staff", ["messages_to_convey"]],
    ["zarvand", ["answers", "positions"]],
  ]);
  expect(groups[1]?.entries[0]?.rest).toBe(3);
  expect([screenOf("messages_to_convey"), screenOf("answers")]).toEqual(["messages", "messages"]);
});
