import { flushSync } from "svelte";
import { afterEach, expect, it } from "vitest";
import { remember, resume } from "$/place/index.svelte";
import { type PaneRoom, paneRoom } from "./paneroom.svelte";

const wide = 3000;
const narrow = 500;
let end = () => {};
function made(writing: () => boolean = () => false): PaneRoom {
  let pane: PaneRoom | undefined;
  end = $effect.root(() => {
    pane = paneRoom(() => ({ compact: false, rem: 16, parties: 2, rounds: 3, judged: true }), writing);
  });
  return pane as PaneRoom;
}
function sized(pane: PaneRoom, width: number): boolean {
  pane.inline = width;
  flushSync();
  return pane.open;
}
afterEach(() => {
  end();
  document.body.replaceChildren();
  resume(null);
});

it("is put away where there is no room for it, and comes back", () => {
  const pane = made();
  expect([wide, narrow, wide].map((width) => sized(pane, width))).toEqual([true, false, true]);
});

it("stays in a window made narrow while a form or a dialog is open in it", () => {
  let writing = true;
  const pane = made(() => writing);
  expect([wide, narrow].map((width) => sized(pane, width))).toEqual([true, true]);
  writing = false;
  expect(sized(pane, narrow - 20)).toBe(true);
  end();
  document.body.innerHTML = "<aside data-pane><dialog open></dialog></aside>";
  const other = made();
  expect([wide, narrow].map((width) => sized(other, width))).toEqual([true, true]);
  other.turn();
  flushSync();
  expect(other.open).toBe(false);
});

it("keeps away what was put away", () => {
  remember({ pane: "off" });
  const pane = made(() => true);
  expect([wide, narrow].map((width) => sized(pane, width))).toEqual([false, false]);
  pane.pull();
  flushSync();
  expect(pane.open).toBe(true);
});
