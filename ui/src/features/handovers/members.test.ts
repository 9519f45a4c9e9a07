import { expect, it } from "vitest";
import type { AudiencesAnswer, DelegateLine, DelegationLine, PeopleAnswer } from "$/ipc/bindings";
import { membersOf } from "./members";

const delegate = (name: string, head = false) => ({ id: name, name, head }) as DelegateLine;
const delegation = (round: string | null, ...delegates: DelegateLine[]) =>
  ({ id: `d${round}`, round: round && { id: round, name: round }, delegates }) as unknown as DelegationLine;
const people = {
  parties: [
    {
      id: "z",
      delegations: [
        delegation(null, delegate("Sara"), delegate("د. آرش مهرکوهی", true)),
        delegation("r2", delegate("Navid")),
        delegation("r3", delegate("Sara"), delegate("Leyla")),
      ],
    },
    { id: "w", delegations: [delegation("r1", delegate("Omar", true)), delegation("r2", delegate("Huda"))] },
  ],
  actors: [],
} as unknown as PeopleAnswer;
const names = { parties: [], circles: [] } as unknown as AudiencesAnswer;
const of = (party: string, round: string | null) =>
  membersOf({ audience: "party", party }, names, people, round);
const heads = (party: string, round: string | null) =>
  membersOf({ audience: "head", party }, names, people, round);

it("a delegation is those of the round with those who are there throughout, its head first and nobody twice", () => {
  expect(of("z", "r3")).toEqual(["د. آرش مهرکوهی", "Sara", "Leyla"]);
  expect(of("z", "r2")).toEqual(["د. آرش مهرکوهی", "Navid", "Sara"]);
  expect(of("z", "r9")).toEqual(["د. آرش مهرکوهی", "Sara"]);
  expect(of("z", null)).toEqual(["د. آرش مهرکوهی", "Sara"]);
});

it("the head who stands throughout heads the round's delegation too", () => {
  expect(heads("z", "r3")).toEqual(["د. آرش مهرکوهی"]);
  expect(heads("w", "r1")).toEqual(["Omar"]);
});

it("where nobody is written down for the round it is those who came last", () => {
  expect(of("w", "r3")).toEqual(["Huda"]);
  expect(of("nobody", "r3")).toEqual([]);
});
