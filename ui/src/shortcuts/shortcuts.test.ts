import { afterEach, describe, expect, test, vi } from "vitest";
import { dispatch, pressed, printed, register, registered } from "./index.svelte";

const press = (code: string, with_: KeyboardEventInit = {}) =>
  new KeyboardEvent("keydown", { code, bubbles: true, cancelable: true, ...with_ });

let leave: (() => void)[] = [];
function have(keys: string, rest: { inFields?: boolean; leaves?: boolean; when?: () => boolean } = {}) {
  const run = vi.fn();
  leave.push(register([{ id: keys, label: "undo", group: "group-frame", keys, run, ...rest }]));
  return run;
}
afterEach(() => {
  for (const go of leave) go();
  leave = [];
  document.body.replaceChildren();
});

describe("shortcuts", () => {
  test("match the place of the key, not its letter", () => {
    expect(pressed(press("KeyK", { ctrlKey: true, key: "ن" }), "Ctrl+KeyK")).toBe(true);
    expect(pressed(press("KeyK", { key: "k" }), "Ctrl+KeyK")).toBe(false);
    expect(pressed(press("KeyZ", { ctrlKey: true, shiftKey: true }), "Ctrl+KeyZ")).toBe(false);
  });

  test("are heard from the number pad too", () => {
    expect(pressed(press("NumpadEnter", { ctrlKey: true, key: "Enter" }), "Ctrl+Enter")).toBe(true);
    expect(pressed(press("Numpad3", { ctrlKey: true, key: "3" }), "Ctrl+Digit3")).toBe(true);
    expect(pressed(press("Numpad3", { ctrlKey: true, key: "PageDown" }), "Ctrl+Digit3")).toBe(false);
  });

  test("are printed as on the keycap", () => {
    expect(printed("Ctrl+Shift+KeyZ")).toEqual(["Ctrl", "Shift", "Z"]);
    expect(printed("Alt+ArrowUp")).toEqual(["Alt", "↑"]);
    expect(printed("Shift+Slash")).toEqual(["?"]);
  });

  test("run the one registered last, and only where it applies", () => {
    const first = have("Ctrl+KeyE");
    const second = have("Ctrl+KeyE", { when: () => false });
    dispatch(press("KeyE", { ctrlKey: true }));
    expect([first.mock.calls.length, second.mock.calls.length]).toEqual([1, 0]);
  });

  test("leave typing alone unless they say otherwise", () => {
    const plain = have("KeyN");
    const bold = have("Ctrl+KeyL", { inFields: true });
    const field = document.body.appendChild(document.createElement("input"));
    field.addEventListener("keydown", dispatch);
    field.dispatchEvent(press("KeyN"));
    field.dispatchEvent(press("KeyL", { ctrlKey: true }));
    expect([plain.mock.calls.length, bold.mock.calls.length]).toEqual([0, 1]);
  });

  test("do not reach the page behind a dialog", () => {
    const run = have("KeyN");
    document.body.appendChild(document.createElement("dialog")).open = true;
    dispatch(press("KeyN"));
    expect(run).not.toHaveBeenCalled();
  });

  test("do not lead away while a dialog is open, but lock", () => {
    const away = have("Ctrl+Digit5", { inFields: true, leaves: true });
    const lock = have("Ctrl+KeyL", { inFields: true });
    const dialog = document.body.appendChild(document.createElement("dialog"));
    dialog.open = true;
    dispatch(press("Digit5", { ctrlKey: true }));
    dispatch(press("KeyL", { ctrlKey: true }));
    expect([away.mock.calls.length, lock.mock.calls.length]).toEqual([0, 1]);
    dialog.remove();
    dispatch(press("Digit5", { ctrlKey: true }));
    expect(away).toHaveBeenCalledOnce();
  });

  test("go with whoever registered them", () => {
    have("KeyQ");
    const before = registered().length;
    leave.pop()?.();
    expect(registered().length).toBe(before - 1);
  });
});
