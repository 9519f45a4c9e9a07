import { expect, it } from "vitest";
import type { Waiting } from "$/ipc/bindings";
import { grouped } from "./waiting";

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
