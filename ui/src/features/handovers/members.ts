import type { Audience, AudiencesAnswer, DelegateLine, PeopleAnswer } from "$/ipc/bindings";

/** A party's people in a round: those who are there throughout and those who came for it; the last that came, where nobody is either. */
function delegatesOf(
  party: string,
  people: PeopleAnswer | undefined,
  round: string | null,
): readonly DelegateLine[] {
  const all = people?.parties.find(({ id }) => id === party)?.delegations ?? [];
  const own = all.filter((one) => one.round !== null && one.round.id === round);
  const throughout = all.filter((one) => one.round === null);
  const present = [...own, ...throughout];
  return (present.length > 0 ? present : all.slice(-1)).flatMap(({ delegates }) => delegates);
}

/** Names, each once, heads of a delegation first. */
function named(delegates: readonly DelegateLine[]): string[] {
  const heads = delegates.filter(({ head }) => head);
  return [...new Set([...heads, ...delegates].map(({ name }) => name.trim()))];
}

/** Who is in an audience, by name, as far as that is written down: of a party those of the round and those who are there throughout. */
export function membersOf(
  to: Audience,
  names: AudiencesAnswer,
  people: PeopleAnswer | undefined,
  round: string | null,
): string[] {
  switch (to.audience) {
    case "party":
      return named(delegatesOf(to.party, people, round));
    case "head":
      return named(delegatesOf(to.party, people, round).filter(({ head }) => head));
    case "circle":
      return names.circles.find(({ id }) => id === to.circle)?.members.map(({ name }) => name) ?? [];
    case "table":
      return names.parties.map(({ short }) => short);
    default:
      return [];
  }
}
