import type { Audience, AudiencesAnswer, DelegateLine, PeopleAnswer } from "$/ipc/bindings";

function delegatesOf(party: string, people: PeopleAnswer | undefined, round: string | null): DelegateLine[] {
  const all = people?.parties.find(({ id }) => id === party)?.delegations ?? [];
  const own =
    all.find((one) => one.round?.id === round) ?? all.find((one) => one.round === null) ?? all.at(-1);
  return own?.delegates ?? [];
}

/** Who is in an audience, by name, as far as that is written down: of a delegation those of the round. */
export function membersOf(
  to: Audience,
  names: AudiencesAnswer,
  people: PeopleAnswer | undefined,
  round: string | null,
): string[] {
  switch (to.audience) {
    case "party":
      return delegatesOf(to.party, people, round).map(({ name }) => name);
    case "head":
      return delegatesOf(to.party, people, round)
        .filter(({ head }) => head)
        .map(({ name }) => name);
    case "circle":
      return names.circles.find(({ id }) => id === to.circle)?.members.map(({ name }) => name) ?? [];
    case "table":
      return names.parties.map(({ short }) => short);
    default:
      return [];
  }
}
