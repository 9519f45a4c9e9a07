import { untrack } from "svelte";

let shown = $state<string | null>(null);

/** The line of facts at the foot of the window; `$effect(() => status(text))` shows it while the screen is there. */
export function status(text: string): () => void {
  shown = text;
  return () => {
    if (untrack(() => shown) === text) shown = null;
  };
}

/** What the foot shows. */
export function statusText(): string | null {
  return shown;
}
