import { expect, it } from "vitest";
import { labelAfter, pasted } from "./clauses";

it("reads pasted lines, and what goes on below them", () => {
  expect(pasted("4 (a)\tThe gate is open.\r\nFrom six to six.\n4 (b)\tNobody is searched.\n\n")).toEqual([
    { label: "4 (a)", text: "The gate is open.\nFrom six to six." },
    { label: "4 (b)", text: "Nobody is searched." },
  ]);
  expect(pasted("no tab at all")).toEqual([]);
  expect(pasted("heading\n1\tText")).toEqual([]);
  expect(pasted("4\t")).toEqual([]);
});

it("knows what comes next", () => {
  expect(
    ["4", "4 (b)", "2.9", "Article 12", "4 (z)", "Preamble", undefined, "٩", "٤ (ب)", "المادة ۱۲"].map(
      labelAfter,
    ),
  ).toEqual(["5", "4 (c)", "2.10", "Article 13", "", "", "", "١٠", "٤ (ج)", "المادة ۱۳"]);
});
