import { roles } from "$/i18n/roles";
import type { ActorLine, DelegationLine, PartyLine, PeopleAnswer, RoleLine, RoundHead } from "$/ipc/bindings";

/** Who the screen is about: a party or an actor. */
export type Chosen = { party: PartyLine; actor?: undefined } | { actor: ActorLine; party?: undefined };

/** An actor's roles by kind, of each kind those throughout first, then round by round. */
export function inOrder(lines: readonly RoleLine[], rounds: readonly RoundHead[]): RoleLine[] {
  const place = (line: RoleLine) => rounds.findIndex(({ id }) => id === line.round?.id);
  return lines.toSorted(
    (one, other) => roles.indexOf(one.kind) - roles.indexOf(other.kind) || place(one) - place(other),
  );
}

/** A party's delegations: throughout first, then round by round. */
export function byRound(lines: readonly DelegationLine[]): DelegationLine[] {
  return lines.toSorted((one, other) => (one.round_number ?? 0) - (other.round_number ?? 0));
}

/** People of a party. */
export function delegatesOf(party: PartyLine): number {
  return party.delegations.reduce((sum, delegation) => sum + delegation.delegates.length, 0);
}

/** Whom the screen's params name; the first party, or actor, where they name nobody that is there. */
export function chosenOf(people: PeopleAnswer, wanted: Readonly<Record<string, string>>): Chosen | undefined {
  const { party: partyId, actor: actorId, delegation, delegate, role } = wanted;
  const party = people.parties.find(
    (one) =>
      one.id === partyId ||
      one.delegations.some(
        (its) => its.id === delegation || its.delegates.some((person) => person.id === delegate),
      ),
  );
  if (party) return { party };
  const actor = people.actors.find((one) => one.id === actorId || one.roles.some((its) => its.id === role));
  if (actor) return { actor };
  const [first] = people.parties;
  if (first) return { party: first };
  const [other] = people.actors;
  return other && { actor: other };
}
