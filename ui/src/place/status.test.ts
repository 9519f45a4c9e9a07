import { expect, it } from "vitest";
import { status, statusText } from "./status.svelte";

it("keeps a text that another screen showed before the last one went", () => {
  const leave = status("Enter shows the file");
  expect(statusText()).toBe("Enter shows the file");
  const done = status("Enter opens");
  leave();
  expect(statusText()).toBe("Enter opens");
  done();
  expect(statusText()).toBeNull();
});
