import { fireEvent, render, screen } from "@testing-library/svelte";
import { tick } from "svelte";
import { beforeEach, expect, test, vi } from "vitest";
import Wrapped from "./RowRecycler.test.svelte";
import { rowAt, seated } from "./recycling";

const issues = Array.from({ length: 500 }, (_, at) => `issue ${at}`);
/** What a row takes once it is drawn; the guess is 20. */
let tall = 20;
let width = 800;
let resized: (() => void)[] = [];

beforeEach(() => {
  tall = 20;
  width = 800;
  resized = [];
  vi.stubGlobal(
    "ResizeObserver",
    class {
      constructor(heard: () => void) {
        resized.push(heard);
      }
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
  const size = (get: (this: HTMLElement) => number) => ({ configurable: true, get });
  Object.defineProperties(HTMLElement.prototype, {
    offsetHeight: size(function () {
      return this.classList.contains("place") ? tall : 0;
    }),
    clientHeight: size(function () {
      return this.classList.contains("recycler") ? 200 : 0;
    }),
    clientWidth: size(() => width),
  });
});

async function scroll(to: number) {
  const grid = screen.getByRole("grid");
  grid.scrollTop = to;
  await fireEvent.scroll(grid);
}
const placeOf = (name: string) => screen.getByText(name).closest<HTMLElement>(".place");
const startOf = (name: string) => Number(placeOf(name)?.style.transform.match(/[\d.]+/)?.[0]);
/** Where a row stands on screen. */
const seen = (name: string) => startOf(name) - screen.getByRole("grid").scrollTop;

test("rows that come into view take the places of those that went", async () => {
  render(Wrapped, { rows: issues });
  await scroll(400);
  const before = new Set(document.querySelectorAll(".place"));
  await scroll(2000);
  const now = [...document.querySelectorAll(".place")];
  expect(now.filter((node) => !before.has(node))).toEqual([]);
  expect(now.map((node) => node.textContent)).toEqual(issues.slice(98, 113));
});

test("what is read stays where it is while rows above it turn out taller", async () => {
  render(Wrapped, { rows: issues });
  tall = 50;
  await scroll(4000);
  expect(seen("issue 200")).toBe(0);
  await scroll(screen.getByRole("grid").scrollTop - 10);
  // Rows above were drawn and measured meanwhile.
  expect(seen("issue 200")).toBe(10);
});

test("another width forgets the heights of the old one", async () => {
  render(Wrapped, { rows: issues });
  expect(startOf("issue 5")).toBe(100);
  width = 400;
  tall = 40;
  for (const heard of resized) heard();
  await tick();
  expect(startOf("issue 5")).toBe(200);
});

test("a row looked for is in view although its neighbours were only guessed at", async () => {
  const { component } = render(Wrapped, { rows: issues });
  tall = 50;
  component.reveal(300);
  await tick();
  expect(seen("issue 300")).toBeGreaterThanOrEqual(0);
  expect(seen("issue 300")).toBeLessThanOrEqual(150);
});

test("a row with the focus stays on the page", async () => {
  render(Wrapped, { rows: issues });
  screen.getByText("issue 3").focus();
  await scroll(6000);
  expect(document.activeElement?.textContent).toBe("issue 3");
});

test("a seat that serves the same row is the same seat", () => {
  const rows = ["a", "b", "c"].map((item, index) => ({ key: item, index, item }));
  const first = seated([], rows.slice(0, 2));
  const next = seated(first, rows.slice(1));
  expect(next[0]).toBe(first[1]);
  expect(next[1]).toEqual({ key: "c", index: 2, item: "c", seat: 0 });
});

test("an offset finds its row, beyond the end the last", () => {
  const offsets = Float64Array.of(0, 10, 30);
  expect([0, 9, 10, 29].map((offset) => rowAt(offsets, offset))).toEqual([0, 0, 1, 1]);
  expect(rowAt(Float64Array.of(0), 5)).toBe(0);
});
