import { expect, it } from "vitest";
import type { PeopleAnswer } from "$/ipc/bindings";
import { chosenOf, delegatesOf } from "./who";

const people = {
  parties: [
    { id: "p1", delegations: [{ id: "g1", delegates: [{ id: "d1" }, { id: "d2" }] }] },
    { id: "p2", delegations: [{ id: "g2", delegates: [] }] },
  ],
  actors: [
    { id: "a1", roles: [] },
    { id: "a2", roles: [{ id: "r1" }] },
  ],
} as unknown as PeopleAnswer;

it("finds whom a place names", () => {
  const named = (wanted: Record<string, string>) => {
    const { party, actor } = chosenOf(people, wanted) ?? {};
    return party?.id ?? actor?.id;
  };
  expect(named({})).toBe("p1");
  expect(named({ party: "p2" })).toBe("p2");
  expect(named({ delegation: "g2" })).toBe("p2");
  expect(named({ delegate: "d2" })).toBe("p1");
  expect(named({ actor: "a1" })).toBe("a1");
  expect(named({ role: "r1" })).toBe("a2");
  expect(named({ party: "gone" })).toBe("p1");
  expect(chosenOf({ parties: [], actors: [] }, {})).toBeUndefined();
});

it("counts a party's people", () => {
  const [first] = people.parties;
  expect(first && delegatesOf(first)).toBe(2);
});
