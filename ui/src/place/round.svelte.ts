let chosen = $state<string | null>(null);

/** The id of the round that screens show; null for all rounds. Reactive. */
export function round(): string | null {
  return chosen;
}

/** Chooses the round that screens show. */
export function chooseRound(id: string | null): void {
  chosen = id;
}
