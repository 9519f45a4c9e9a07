import { expect, it } from "vitest";
import { afterInGap, afterStep, editableAfter, gapAt } from "./sheet";
import { offsetOf, timeIn, zoneOf, zonesLike } from "./zones";

it("finds the gap under the pointer", () => {
  const rows = [0, 30, 60].map((top) => ({ top, bottom: top + 30 }));
  expect([-5, 10, 20, 44, 46, 200].map((y) => gapAt(y, rows))).toEqual([0, 0, 1, 1, 2, 3]);
});

it("says after which row a row comes to stand", () => {
  const ids = ["a", "b", "c"];
  expect(afterInGap(ids, "c", 0)).toBeNull();
  expect(afterInGap(ids, "a", 3)).toBe("c");
  expect(afterInGap(ids, "b", 1)).toBeUndefined();
  expect(afterInGap(ids, "b", 2)).toBeUndefined();
  expect(afterStep(ids, "c", -1)).toBe("a");
  expect(afterStep(ids, "b", -1)).toBeNull();
  expect(afterStep(ids, "a", 1)).toBe("b");
  expect(afterStep(ids, "a", -1)).toBeUndefined();
  expect(afterStep(ids, "c", 1)).toBeUndefined();
});

it("steps over columns that are only read", () => {
  const line = { kind: "line", text: () => "" } as const;
  const columns = [
    { id: "number", label: "" },
    { id: "title", label: "", edit: line },
    { id: "total", label: "" },
    { id: "notes", label: "", edit: line },
  ];
  expect(editableAfter(columns, 1, 1)).toBe(3);
  expect(editableAfter(columns, 3, -1)).toBe(1);
  expect(editableAfter(columns, 1, -1)).toBeUndefined();
});

it("finds zones by what people type", () => {
  const all = ["America/Port_of_Spain", "Asia/Muscat", "Europe/Moscow", "UTC"];
  expect(zonesLike("mus", all)).toEqual(["Asia/Muscat"]);
  expect(zonesLike("port of", all)).toEqual(["America/Port_of_Spain"]);
  expect(zonesLike("", all)).toHaveLength(4);
  expect(zoneOf(" asia/muscat ", all)).toBe("Asia/Muscat");
  expect(zoneOf("Mars/Olympus", all)).toBe("Mars/Olympus");
  const noon = Date.UTC(2026, 11, 1, 12, 0);
  expect(offsetOf("Asia/Muscat", noon)).toBe("UTC+4");
  expect(offsetOf("Asia/Tehran", noon)).toBe("UTC+3:30");
  expect(offsetOf("UTC", noon)).toBe("UTC");
  expect(timeIn("Asia/Muscat", noon)).toBe("16:00");
  expect(timeIn("Mars/Olympus", noon)).toBeNull();
});
