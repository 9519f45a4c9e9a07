import { expect, it } from "vitest";
import type { MessageLine } from "$/ipc/bindings";
import { answerTo, blank, messageOf, routed } from "./adding";

const two = [{ id: "a" }, { id: "b" }];

it("goes to the other party by itself", () => {
  expect(routed(blank, two)).toMatchObject({ from: "a", to: "b" });
  expect(routed({ ...blank, from: "b", to: "b" }, two)).toMatchObject({ from: "b", to: "a" });
  expect(routed({ ...blank, from: "a", to: "c" }, [...two, { id: "c" }])).toMatchObject({
    from: "a",
    to: "c",
  });
  expect(routed({ ...blank, from: "gone" }, [{ id: "a" }])).toMatchObject({ from: "a", to: "" });
});

it("answers the other way round, about the same", () => {
  const line = {
    id: "m",
    from_party: "a",
    to_party: "b",
    issue: { id: "i", number: 1, title: "Water" },
  } as MessageLine;
  expect(answerTo(line)).toMatchObject({ from: "b", to: "a", issue: "i", answers: "m", wants: false });
});

it("writes down what was said, without any authorised wording", () => {
  expect(messageOf({ ...blank, from: "a", to: "b", text: " 95 would do " }, "s")).toMatchObject({
    as_said: "95 would do",
    wording: null,
    session: "s",
    wants_answer: true,
  });
});
