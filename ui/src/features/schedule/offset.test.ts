import { expect, it } from "vitest";
import { offsetText } from "./offset";

it("tells how far a zone is ahead, half hours and summer time included", () => {
  const [winter, summer] = [Date.UTC(2026, 0, 5), Date.UTC(2026, 6, 5)];
  expect(offsetText(winter, "Asia/Kolkata")).toBe("UTC+5:30");
  expect(offsetText(winter, "America/St_Johns")).toBe("UTC−3:30");
  expect([winter, summer].map((at) => offsetText(at, "Europe/Paris"))).toEqual(["UTC+1", "UTC+2"]);
  expect(offsetText(winter + 59_999, "Asia/Kolkata")).toBe("UTC+5:30");
  expect(offsetText(winter + 59_999, "America/St_Johns")).toBe("UTC−3:30");
  expect(offsetText(winter, "Nowhere/Land")).toBe("");
});
