import { expect, test } from "vitest";
import { strengthOf } from "./strength";

test.each([
  ["", "short"],
  ["seven77", "short"],
  ["aaaaaaaaaaaaaaaaaaaa", "weak"],
  ["12345678", "weak"],
  ["password", "weak"],
  ["three quiet herons by the old river", "strong"],
  ["ثلاث نخلات عند النهر القديم", "strong"],
])("%s is %s", (passphrase, strength) => {
  expect(strengthOf(passphrase)).toBe(strength);
});

test("longer is never weaker", () => {
  const order = ["short", "weak", "fair", "good", "strong"];
  const text = "the lamp on the quay burns until morning";
  const steps = [...text].map((_, end) => order.indexOf(strengthOf(text.slice(0, end + 1))));
  expect(steps).toEqual([...steps].sort((one, two) => one - two));
});
