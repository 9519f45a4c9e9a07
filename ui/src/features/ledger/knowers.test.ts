import { describe, expect, it } from "vitest";
import { stepsFor } from "./knowers";

describe("the steps that may follow", () => {
  const to = { audience: "party", party: "a" } as const;

  it("asks nothing of the side whose own words they are", () => {
    expect(stepsFor({ to, bearing: "given", held: false })).toEqual([]);
    expect(stepsFor({ to, bearing: "conveyed", held: false })).toContain("withdrawn");
  });
  it("withdraws only what was cleared or told", () => {
    expect(stepsFor({ to, bearing: "confided", held: false })).not.toContain("withdrawn");
    expect(stepsFor({ to, bearing: "cleared", held: false })).toContain("withdrawn");
  });
});
