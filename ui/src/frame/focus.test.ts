import { afterEach, expect, it, vi } from "vitest";
import { keepsFocus } from "./focus";

let done: (() => void) | undefined;
afterEach(() => {
  done?.();
  document.body.replaceChildren();
});

it("gives the focus back when what had it goes off the page", async () => {
  document.body.innerHTML = `<main tabindex="-1"><aside data-pane tabindex="0"><button>Expunge</button></aside></main><input>`;
  const [main, pane, button, field] = ["main", "aside", "button", "input"].map((name) =>
    document.querySelector<HTMLElement>(name),
  );
  if (!main || !pane || !button) throw new Error("not there");
  pane.getClientRects = () => [{}] as unknown as DOMRectList;
  done = keepsFocus(main);
  button.focus();
  button.remove();
  await vi.waitFor(() => expect(document.activeElement).toBe(pane));
  pane.remove();
  await vi.waitFor(() => expect(document.activeElement).toBe(main));
  main.append(button);
  button.focus();
  field?.focus();
  button.remove();
  await new Promise(requestAnimationFrame);
  expect(document.activeElement).toBe(field);
});
