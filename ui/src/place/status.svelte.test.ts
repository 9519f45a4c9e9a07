import { flushSync } from "svelte";
import { expect, it } from "vitest";
import { status, statusText } from "./status.svelte";

it("keeps the text of what comes, though what goes is taken away after it", () => {
  let part = $state("received");
  const end = $effect.root(() => {
    $effect(() => (part === "handed" ? status("Enter opens") : undefined));
    $effect(() => (part === "received" ? status("Enter shows the file") : undefined));
  });
  flushSync();
  expect(statusText()).toBe("Enter shows the file");
  part = "handed";
  flushSync();
  expect(statusText()).toBe("Enter opens");
  end();
  expect(statusText()).toBeNull();
});
