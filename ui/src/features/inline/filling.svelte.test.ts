import { flushSync } from "svelte";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Draft } from "$/ipc/bindings";
import { type Client, connect } from "$/ipc/client";
import { type Filling, filling, typedIn } from "./filling.svelte";

interface Form {
  title: string;
  day: string;
}
const start: Form = { title: "", day: "2027-01-08" };

let drafts: Draft[];
let calls: string[];
let answer: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  drafts = [];
  calls = [];
  const arrived = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const desk: Client["desk"] = async (name, body) => {
    if (name === "drafts") {
      await arrived;
      return drafts;
    }
    const { text } = body as { text?: string };
    calls.push(`${name} ${text ?? ""}`.trim());
    return null;
  };
  connect({ desk } as Client);
});
afterEach(() => vi.useRealTimers());

function opened() {
  let form = $state<Form>({ ...start });
  let known = $state(true);
  let kept: Filling | undefined;
  const leave = $effect.root(() => {
    kept = filling<Form>(
      "form",
      () => (known ? typedIn(form, start) : undefined),
      (parts) => {
        form = { ...form, ...parts };
      },
    );
  });
  flushSync();
  if (!kept) throw new Error("no form");
  return {
    kept,
    leave,
    get form() {
      return form;
    },
    type(parts: Partial<Form>) {
      form = { ...form, ...parts };
      flushSync();
    },
    know(is: boolean) {
      known = is;
      flushSync();
    },
  };
}
const settled = () => vi.advanceTimersByTimeAsync(1000);
function left(text: string) {
  drafts = [{ key: "form", text, based_on: null, saved_at: 0 }];
}

describe("a form half filled in", () => {
  it("keeps what was typed and nothing else", async () => {
    const { type, leave } = opened();
    answer();
    type({ title: "On the gate" });
    await settled();
    expect(calls).toEqual(['save_draft {"title":"On the gate"}']);
    type({ title: "" });
    await settled();
    expect(calls.at(-1)).toBe("save_draft");
    leave();
  });

  it("keeps what was typed a moment before it is left", async () => {
    const { type, leave } = opened();
    answer();
    type({ title: "On" });
    leave();
    await settled();
    expect(calls).toEqual(['save_draft {"title":"On"}']);
  });

  it("comes back, beside what was typed meanwhile", async () => {
    left('{"title":"On the gate"}');
    const shown = opened();
    shown.type({ day: "2027-01-09" });
    answer();
    await settled();
    expect(shown.form).toEqual({ title: "On the gate", day: "2027-01-09" });
    expect(shown.kept.restored).toBe(true);
    expect(calls.at(-1)).toContain("On the gate");
    shown.leave();
  });

  it("waits until it can be told what was typed, and loses nothing by it", async () => {
    left('{"title":"On the gate"}');
    const shown = opened();
    shown.know(false);
    answer();
    await settled();
    shown.know(true);
    await settled();
    expect(shown.form.title).toBe("On the gate");
    expect(calls.filter((call) => call === "save_draft" || call === "drop_draft")).toEqual([]);
    shown.leave();
  });

  it.each(["", "3", "null", "[]", "{", "not a form"])(
    "leaves %j aside, and keeps what is typed",
    async (text) => {
      left(text);
      const shown = opened();
      answer();
      await settled();
      expect(shown.form).toEqual(start);
      expect(shown.kept.restored).toBe(false);
      shown.type({ title: "x" });
      await settled();
      expect(calls.at(-1)).toBe('save_draft {"title":"x"}');
      shown.leave();
    },
  );

  it("once forgotten keeps only what is typed after", async () => {
    left('{"title":"On the gate"}');
    const shown = opened();
    answer();
    await settled();
    shown.kept.forget();
    expect(shown.kept.restored).toBe(false);
    shown.type({});
    await settled();
    expect(calls.at(-1)).toBe("drop_draft");
    shown.type({ title: "The next" });
    await settled();
    expect(calls.at(-1)).toBe('save_draft {"title":"The next"}');
    shown.leave();
  });
});
