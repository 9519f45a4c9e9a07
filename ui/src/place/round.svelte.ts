import { digits, n, plainDigits, t } from "../i18n/index.svelte";

/** A round as it is named on screen: with its number, unless its title says it. */
export function roundText({ number, title }: { number: number; title: string }): string {
  const said = plainDigits(title).match(/\d+/g)?.includes(String(number));
  return said ? digits(title) : t("round-named", { number: n(number), title });
}

let chosen = $state<string | null>(null);
let decided = false;

/** The id of the round that screens show; null for all rounds. Reactive. */
export function round(): string | null {
  return chosen;
}

/** Chooses the round that screens show. */
export function chooseRound(id: string | null): void {
  decided = true;
  chosen = id;
}

/** A round with its days, "YYYY-MM-DD". */
export interface Dated {
  id: string;
  first_day: string;
  last_day: string;
}

/** The round that a person most likely works on: the one under way, else the next to come, else the last. */
export function likelyRound(rounds: readonly Dated[], today: string): string | null {
  const current = rounds.find(({ first_day, last_day }) => first_day <= today && today <= last_day);
  const coming = rounds.filter(({ first_day }) => first_day > today);
  const next = coming.toSorted((one, two) => one.first_day.localeCompare(two.first_day))[0];
  return (current ?? next ?? rounds.at(-1))?.id ?? null;
}

/** Settles which round is shown once the rounds are known: keeps a choice that still stands. */
export function settleRound(rounds: readonly Dated[], today: string): void {
  const stands = chosen === null || rounds.some(({ id }) => id === chosen);
  if (decided && stands) return;
  chosen = likelyRound(rounds, today);
  decided = rounds.length > 0;
}

/** Makes no choice: another dossier is opened. */
export function forgetRound(): void {
  decided = false;
  chosen = null;
}
