import { untrack } from "svelte";
import { params, remember } from "$/place/index.svelte";
import { sizesOf } from "./matrix";

/** The pane beside the matrix, as far as there is room for it. */
export interface PaneRoom {
  readonly open: boolean;
  /** The width of both, in pixels. */
  inline: number;
  /** Opens it to be written in, where there is no room for it otherwise; it stays until it is put away. */
  pull(): void;
  /** Puts it away, or brings it back. */
  turn(): void;
}

/** Somebody has the keys in it, or a dialog of its own is open. */
function busy(): boolean {
  return document.querySelector("aside[data-pane]:focus-within, aside[data-pane] dialog[open]") !== null;
}

/** `matrix` says what has to fit beside the pane, `writing` whether a form is open in it. Call it while a component is being set up. */
export function paneRoom(
  matrix: () => { compact: boolean; rem: number; parties: number; rounds: number; judged: boolean },
  writing: () => boolean,
): PaneRoom {
  let pulled = $state(false);
  let inline = $state(0);
  /** The matrix and the pane have room beside each other, with no need to scroll sideways. */
  const roomy = $derived.by(() => {
    const { rem, ...its } = matrix();
    const aside = Math.min(30, Math.max(19.5, (0.23 * innerWidth) / rem));
    const room = inline / rem - aside;
    return inline === 0 || sizesOf({ ...its, step: 1.25, room }).least <= room;
  });
  const open = $derived(params().pane === "off" ? pulled : pulled || roomy || params().pane === "on");
  // What somebody works in stays, however narrow the window becomes.
  let was = false;
  $effect.pre(() => {
    const now = roomy;
    untrack(() => {
      if (was && !now && params().pane !== "off" && (writing() || busy())) pulled = true;
      was = now;
    });
  });
  return {
    get open() {
      return open;
    },
    get inline() {
      return inline;
    },
    set inline(width) {
      inline = width;
    },
    pull() {
      if (!open) pulled = true;
    },
    turn() {
      remember({ pane: open ? "off" : "on" });
      pulled = false;
    },
  };
}
