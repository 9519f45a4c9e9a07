import { expect, it } from "vitest";
import { dayOfWeek, readCapacity, readDays, toggled } from "./rest";

it("reads and toggles days of rest", () => {
  expect(readDays("5,6")).toEqual([5, 6]);
  expect(readDays("")).toEqual([]);
  expect(readDays("9, 7,x")).toEqual([7]);
  expect(toggled("5,6", 5)).toBe("6");
  expect(toggled("6", 5)).toBe("5,6");
  expect(toggled("", 7)).toBe("7");
});

it("knows a day of each day of the week", () => {
  const days = [1, 2, 3, 4, 5, 6, 7].map((day) => new Date(`${dayOfWeek(day)}T12:00:00Z`).getUTCDay());
  expect(days).toEqual([1, 2, 3, 4, 5, 6, 0]);
});

it("reads capacities", () => {
  expect(["40", "", "–", "forty", "4.5", "-3", "99999"].map(readCapacity)).toEqual([
    40,
    null,
    null,
    undefined,
    undefined,
    -3,
    99_999,
  ]);
});
