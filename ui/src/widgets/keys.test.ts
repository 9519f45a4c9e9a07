import { afterEach, describe, expect, test } from "vitest";
import { folded, matches } from "./folding";
import { type Cell, cellAfter } from "./keys";
import { dayAfter, monthAfter, readDate, readTime, timeAfter } from "./typed";

function step(code: string, from: Cell, with_: KeyboardEventInit = {}) {
  let found: Cell | undefined;
  const hear = (event: KeyboardEvent) => {
    found = cellAfter(event, from, { rows: 20, columns: 5, page: 8 });
  };
  document.body.addEventListener("keydown", hear);
  document.body.dispatchEvent(new KeyboardEvent("keydown", { code, ...with_ }));
  document.body.removeEventListener("keydown", hear);
  return found && [found.row, found.column];
}
afterEach(() => {
  document.documentElement.dir = "ltr";
});

describe("keys in a grid", () => {
  const at = { row: 3, column: 2 };
  test("arrows go as they look", () => {
    expect(step("ArrowRight", at)).toEqual([3, 3]);
    expect(step("ArrowLeft", at)).toEqual([3, 1]);
    expect(step("ArrowDown", at)).toEqual([4, 2]);
  });
  test("arrows go as they look when reading runs from the right", () => {
    document.documentElement.dir = "rtl";
    expect(step("ArrowRight", at)).toEqual([3, 1]);
    expect(step("ArrowLeft", at)).toEqual([3, 3]);
    expect(step("ArrowLeft", at, { ctrlKey: true })).toEqual([3, 4]);
  });
  test("edges hold", () => {
    expect(step("ArrowUp", { row: 0, column: 0 })).toEqual([0, 0]);
    expect(step("ArrowRight", { row: 0, column: 4 })).toEqual([0, 4]);
    expect(step("PageDown", { row: 15, column: 4 })).toEqual([19, 4]);
  });
  test("Home and End go along the row, with Ctrl to the corners", () => {
    expect(step("Home", at)).toEqual([3, 0]);
    expect(step("End", at)).toEqual([3, 4]);
    expect(step("Home", at, { ctrlKey: true })).toEqual([0, 0]);
    expect(step("End", at, { ctrlKey: true })).toEqual([19, 4]);
  });
  test("with Alt they are somebody else's", () => {
    expect(step("ArrowUp", at, { altKey: true })).toBeUndefined();
    expect(step("KeyA", at)).toBeUndefined();
  });
});

describe("folding", () => {
  test.each([
    ["ایران", "إيران"],
    ["کتاب", "كتاب"],
    ["۱۴۰۵", "1405"],
    ["مُفاوَضات", "مفاوضات"],
    ["می\u200cخواهد", "میخواهد"],
    ["Zürich", "zurich"],
  ])("%s and %s are the same", (one, other) => {
    expect(folded(one)).toBe(folded(other));
  });
  test("all words must be there, in any order", () => {
    expect(matches("Round 3, Muscat", "mus 3")).toBe(true);
    expect(matches("Round 3, Muscat", "mus 4")).toBe(false);
  });
});

describe("typed dates and times", () => {
  test.each([
    ["2026-04-14", "2026-04-14"],
    ["14.4.2026", "2026-04-14"],
    ["14/4", "2026-04-14"],
    ["7", "2026-04-07"],
    ["١٤/٤/٢٠٢٦", "2026-04-14"],
    ["20260414", "2026-04-14"],
    ["29.2.2028", "2028-02-29"],
    ["29.2.2026", undefined],
    ["31/4", undefined],
    ["soon", undefined],
    ["", undefined],
  ])("%s is read as %s", (typed, wanted) => {
    expect(readDate(typed, "2026-04-01")).toBe(wanted);
  });
  test.each([
    ["9:30", "09:30"],
    ["930", "09:30"],
    ["9", "09:00"],
    ["9.30", "09:30"],
    ["2:15 pm", "14:15"],
    ["12 am", "00:00"],
    ["٩:٣٠", "09:30"],
    ["24:00", undefined],
    ["9:61", undefined],
    ["13 pm", undefined],
  ])("%s is read as %s", (typed, wanted) => {
    expect(readTime(typed)).toBe(wanted);
  });
  test("steps keep within months and round the clock", () => {
    expect(dayAfter("2026-12-31", 1)).toBe("2027-01-01");
    expect(monthAfter("2026-01-31", 1)).toBe("2026-02-28");
    expect(monthAfter("2026-01-31", -2)).toBe("2025-11-30");
    expect(timeAfter("23:55", 10)).toBe("00:05");
    expect(timeAfter("00:00", -5)).toBe("23:55");
  });
});
