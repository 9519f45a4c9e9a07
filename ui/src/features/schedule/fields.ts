import { tick } from "svelte";

/**
 * Has the fields of the open dialog read what is typed in them. True where one could not: it says so itself, keeps
 * the typed text and has the focus now.
 */
export async function unreadable(): Promise<boolean> {
  const active = document.activeElement;
  const dialog = document.querySelector("dialog[open]");
  if (active instanceof HTMLInputElement && dialog?.contains(active)) {
    active.blur();
    active.focus();
  }
  await tick();
  const wrong = dialog?.querySelector<HTMLElement>('input[aria-invalid="true"]');
  wrong?.focus();
  return wrong !== null && wrong !== undefined;
}
