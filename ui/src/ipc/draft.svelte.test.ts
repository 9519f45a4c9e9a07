import { flushSync } from "svelte";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Draft as Kept } from "./bindings";
import { type Client, connect } from "./client";
import { type Draft, draft, together } from "./draft.svelte";

let kept: Kept[];
let calls: string[];
let answer: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  kept = [];
  calls = [];
  let arrived = Promise.resolve();
  arrived = new Promise((resolve) => {
    answer = resolve;
  });
  const desk: Client["desk"] = async (name, body) => {
    if (name === "drafts") {
      await arrived;
      return kept;
    }
    const { key, text } = body as { key: string; text?: string };
    calls.push(`${name} ${key} ${text ?? ""}`.trim());
    return null;
  };
  connect({ desk } as Client);
});
afterEach(() => vi.useRealTimers());

function opened(key: string): { made: Draft; leave: () => void } {
  let made: Draft | undefined;
  const leave = $effect.root(() => {
    made = draft(key);
  });
  flushSync();
  if (!made) throw new Error("no draft");
  return { made, leave };
}
const settled = () => vi.advanceTimersByTimeAsync(1000);

describe("a half-typed text", () => {
  it("typed before the earlier one is found joins it", async () => {
    kept = [{ key: "note", text: "the island first", based_on: 4, saved_at: 0 }];
    const { made, leave } = opened("note");
    made.text = "and the strait";
    answer();
    await settled();
    expect(made.text).toBe("the island first\nand the strait");
    expect(made.restored).toBe(true);
    expect(made.basedOn).toBe(4);
    expect(calls.at(-1)).toBe("save_draft note the island first\nand the strait");
    leave();
  });

  it("given up before the earlier one is found stays given up", async () => {
    kept = [{ key: "note", text: "the island first", based_on: null, saved_at: 0 }];
    const { made, leave } = opened("note");
    made.text = "x";
    made.drop();
    answer();
    await settled();
    expect(made.restored).toBe(false);
    expect(calls).toEqual(["drop_draft note"]);
    leave();
  });

  it("of a form keeps every field that was filled", () => {
    const earlier = JSON.stringify({ title: "Muscat", zone: "" });
    const typed = JSON.stringify({ title: "M", zone: "Asia/Muscat" });
    expect(JSON.parse(together(earlier, typed))).toEqual({ title: "Muscat", zone: "Asia/Muscat" });
  });
});
