import { seen } from "$/ipc/desk.svelte";

export { mayChange as writable } from "$/ipc/desk.svelte";

/** Whether the mediator's own dossier is shown, not an audience's world: only it has a ledger. Reactive. */
export function ours(): boolean {
  return seen() === null;
}
