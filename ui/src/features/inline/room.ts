import { settings } from "$/ipc/desk.svelte";

/** A width in px in units of the text's size, which grows with the zoom. */
export function rems(px: number): number {
  return px / (0.16 * settings().zoom);
}
