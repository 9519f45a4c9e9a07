import type { Place } from "./matrix";

/** Where the pane looks. */
export interface Resting {
  readonly at: Place | undefined;
  /** Looks there at once. */
  settle(place: Place): void;
}

/** Follows a place once the keys come to rest. Call it while a component is being set up. */
export function resting(place: () => Place | undefined): Resting {
  let at = $state.raw<Place | undefined>();
  $effect(() => {
    const next = place();
    const timer = setTimeout(() => {
      at = next;
    }, 40);
    return () => clearTimeout(timer);
  });
  return {
    get at() {
      return at;
    },
    settle(now) {
      at = now;
    },
  };
}
