import { untrack } from "svelte";
import { chooseRound, forgetRound, round } from "./round.svelte";

/** A screen and what is chosen on it. */
export interface Place {
  screen: string;
  /** What the screen remembers: chosen row, tab, day… */
  params: Readonly<Record<string, string>>;
}

const state = $state<{ screen: string; params: Record<string, Record<string, string>>; past: Place[] }>({
  screen: "overview",
  params: {},
  past: [],
});

/** The screen shown now. */
export function screen(): string {
  return state.screen;
}

/** What `of` (the screen shown unless given) remembers. Reactive. */
export function params(of: string = state.screen): Readonly<Record<string, string>> {
  return state.params[of] ?? {};
}

/** Shows a screen. With params they replace what it remembered, without them it comes back as it was left. */
export function go(to: string, wanted?: Record<string, string>): void {
  untrack(() => {
    if (to === state.screen) return;
    state.past = [...state.past.slice(-30), { screen: state.screen, params: params() }];
  });
  state.screen = to;
  if (wanted) state.params[to] = wanted;
}

/** Changes some of what the present screen remembers; undefined forgets. */
export function remember(changes: Record<string, string | undefined>): void {
  const kept = Object.entries({ ...untrack(() => params()), ...changes }).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  state.params[untrack(() => state.screen)] = Object.fromEntries(kept);
}

/** Goes to the place before. */
export function back(): void {
  const before = state.past.at(-1);
  if (!before) return;
  state.past = state.past.slice(0, -1);
  state.screen = before.screen;
  state.params[before.screen] = { ...before.params };
}

/** All that is remembered, to be kept in the dossier. */
export function placeText(): string {
  return JSON.stringify({ screen: state.screen, params: state.params, round: round() });
}

/** Takes up a place kept earlier; ignores what does not read as one. */
export function resume(text: string | null | undefined): void {
  state.past = [];
  state.screen = "overview";
  state.params = {};
  forgetRound();
  if (!text) return;
  try {
    const kept: unknown = JSON.parse(text);
    if (typeof kept !== "object" || kept === null) return;
    if ("screen" in kept && typeof kept.screen === "string") state.screen = kept.screen;
    if ("round" in kept && (typeof kept.round === "string" || kept.round === null)) chooseRound(kept.round);
    if ("params" in kept && typeof kept.params === "object" && kept.params !== null) {
      state.params = kept.params as Record<string, Record<string, string>>;
    }
  } catch {
    return;
  }
}
