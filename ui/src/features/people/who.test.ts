import { expect, it } from "vitest";
import type { DelegationLine, PeopleAnswer, RoleLine, RoundHead } from "$/ipc/bindings";
import { byRound, chosenOf, delegatesOf, inOrder } from "./who";

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

it("puts roles in the order they are named in, and delegations round by round", () => {
  const rounds = [{ id: "r1" }, { id: "r2" }] as RoundHead[];
  const made = [
    { id: "a", kind: "observer", round: null },
    { id: "b", kind: "host", round: { id: "r2", name: "" } },
    { id: "c", kind: "host", round: null },
    { id: "d", kind: "mediator", round: { id: "r1", name: "" } },
    { id: "e", kind: "host", round: { id: "r1", name: "" } },
  ] as RoleLine[];
  expect(inOrder(made, rounds).map(({ id }) => id)).toEqual(["d", "c", "e", "b", "a"]);
  const sent = [{ round_number: 2 }, { round_number: null }, { round_number: 1 }] as DelegationLine[];
  expect(byRound(sent).map((line) => line.round_number)).toEqual([null, 1, 2]);
});

it("counts a party's people", () => {
  const [first] = people.parties;
  expect(first && delegatesOf(first)).toBe(2);
});
