import { digits, t } from "$/i18n/index.svelte";
import type { Firmness, IssueName, PartyHead, PeopleAnswer } from "$/ipc/bindings";
import type { Name } from "./names";

/** How firmly something can be said, the firmest first. */
export const firmnesses: readonly Firmness[] = ["red_line", "firm", "flexible", "open"];

/** A firmness as a word. */
export function firmnessText(firmness: Firmness): string {
  return t(`firmness-${firmness.replaceAll("_", "-")}`);
}

/** Who can have said something: parties before delegates before actors. A value is its kind and identity. */
export function sources(parties: readonly PartyHead[], people: PeopleAnswer | undefined): Name[] {
  const named = parties.map(({ id, name, short }): Name => {
    const spellings = [...new Set([short, name])];
    return { sign: "@", value: `party:${id}`, label: short, rank: 0, spellings };
  });
  const delegates = (people?.parties ?? []).flatMap((party) => {
    const side = parties.find(({ id }) => id === party.id)?.short ?? party.name;
    return party.delegations.flatMap((delegation) =>
      delegation.delegates.map((person): Name => {
        const rest = person.function ? [`${person.name} ${person.function}`] : [];
        return {
          sign: "@",
          value: `delegate:${person.id}`,
          label: person.name,
          note: [side, person.function].filter(Boolean).join(" · "),
          rank: 1,
          spellings: [person.name, ...rest],
        };
      }),
    );
  });
  const actors = (people?.actors ?? []).map((actor): Name => {
    const note = actor.party?.name ?? t(`value-actor-${actor.kind.replaceAll("_", "-")}`);
    return {
      sign: "@",
      value: `actor:${actor.id}`,
      label: actor.name,
      note,
      rank: 2,
      spellings: [actor.name],
    };
  });
  return [...named, ...delegates, ...actors];
}

/** What a statement can be about, found by number and by words. */
export function subjects(issues: readonly IssueName[]): Name[] {
  return issues.map(({ id, number, title, basket }) => ({
    sign: "#",
    value: id,
    label: `${digits(String(number))} ${title}`,
    note: basket.name,
    rank: 0,
    spellings: [title, `${number} ${title}`, String(number)],
  }));
}

/** How firmly, in the language on screen and in English. */
export function weights(): Name[] {
  return firmnesses.map((firmness) => {
    const word = firmness.replaceAll("_", " ");
    const joined = word.replaceAll(" ", "");
    const spellings = [...new Set([firmnessText(firmness), word, joined])];
    return { sign: "!", value: firmness, label: firmnessText(firmness), rank: 0, spellings };
  });
}

/** The fields of a statement or contact that name one party, delegate or actor. */
export function who(value: string): {
  party: string | null;
  delegate: string | null;
  actor: string | null;
} {
  const [kind, id = ""] = value.split(":");
  const of = (wanted: string) => (kind === wanted ? id : null);
  return { party: of("party"), delegate: of("delegate"), actor: of("actor") };
}
