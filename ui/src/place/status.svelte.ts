let shown = $state<string | null>(null);
let last = 0;

/** The line of facts at the foot of the window; `$effect(() => status(text))` shows it while the screen is there. */
export function status(text: string): () => void {
  last += 1;
  const own = last;
  shown = text;
  return () => {
    // A text that came after it stays.
    if (own === last) shown = null;
  };
}

/** What the foot shows. */
export function statusText(): string | null {
  return shown;
}
