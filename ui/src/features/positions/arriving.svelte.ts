import { tick, untrack } from "svelte";
import { params, remember } from "$/place/index.svelte";
import type Matrix from "./Matrix.svelte";

/** What is needed to bring a line into view; read again each time. */
interface Scene {
  matrix(): Matrix | undefined;
  /** Keys of the lines that are shown. */
  shown(): readonly string[];
  /** There are lines, though a filter may hide them. */
  filled(): boolean;
  /** The line a person stands on. */
  at(): string | undefined;
}

/** Brings the line that was looked for into view; `unhide` shows what a filter hides. Call it while a component is being set up. */
export function arriving(scene: Scene, unhide: () => void): { arrive(key: string): void } {
  // Coming from elsewhere, out of a filter's hiding too.
  $effect(() => {
    const { issue, basket } = params();
    const key = issue ?? basket;
    if (!scene.matrix() || !key || !scene.filled()) return;
    untrack(() => {
      if (!scene.shown().includes(key)) unhide();
      tick().then(() => scene.matrix()?.focus(key));
    });
  });
  let arrived = false;
  $effect(() => {
    if (arrived || !scene.matrix() || scene.shown().length === 0) return;
    arrived = true;
    untrack(() => {
      const at = scene.at();
      if (at && params().row) scene.matrix()?.reveal(at);
    });
  });
  return {
    arrive(key) {
      remember({ row: key, column: "issue", issue: undefined, basket: undefined, party: undefined });
      // The line comes with the engine's next answer.
      const stop = $effect.root(() => {
        $effect(() => {
          if (!scene.shown().includes(key)) return;
          untrack(() => {
            scene.matrix()?.focus(key);
            queueMicrotask(stop);
          });
        });
      });
      setTimeout(stop, 3000);
    },
  };
}
