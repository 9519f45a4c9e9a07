import { expect, it } from "vitest";
import { laid } from "./leaves";

const room = { width: 1600, height: 800 };
const a4 = { width: 595, height: 842 };
const map = { width: 1684, height: 1191 };

it.each([
  ["two pages of a text stand side by side", [a4, a4], 2],
  ["a last page stands alone", [a4], 1],
  ["a map has the screen for itself", [map, a4], 1],
  ["a page before a map stands alone", [a4, map], 1],
  ["nothing measured yet", [], 0],
])("%s", (_, pages, shown) => {
  const pieces = laid(pages, room);
  expect(pieces).toHaveLength(shown);
  expect(pieces.reduce((sum, { wide }) => sum + wide, 0)).toBeLessThanOrEqual(room.width);
  for (const { wide, ratio } of pieces) expect(wide * ratio).toBeLessThanOrEqual(room.height + 1e-9);
});

it("lays nothing into a room that has no size", () => {
  expect(laid([a4], { width: 0, height: 0 })).toEqual([]);
});
