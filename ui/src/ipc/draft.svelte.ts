import { untrack } from "svelte";
import { desk } from "./client";
import { seen } from "./desk.svelte";
import { writes } from "./writing";

/** Half-typed text that outlives a crash. It is kept in the encrypted file a moment after each stroke. */
export interface Draft {
  text: string;
  /** The text was found, not typed just now. */
  readonly restored: boolean;
  /** The revision the text started from, where it was given. */
  readonly basedOn: number | null;
  /** Forgets the draft: the text was saved or given up. */
  drop(): void;
}

const pause = 400;

// One call after the other, in the order they were made: a save under way never brings back what was dropped.
let turn: Promise<unknown> = Promise.resolve();
function inTurn(work: () => Promise<unknown>) {
  turn = writes(turn.then(work).catch(() => {}));
}

function fields(text: string): Record<string, unknown> | undefined {
  try {
    const read: unknown = JSON.parse(text);
    return typeof read === "object" && read !== null ? (read as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

/** An earlier draft together with what was typed before it was found: neither takes the other's place. */
export function together(earlier: string, typed: string): string {
  if (typed === "" || typed === earlier) return earlier;
  if (earlier === "") return typed;
  const [before, now] = [fields(earlier), fields(typed)];
  if (!before || !now) return `${earlier}\n${typed}`;
  const filled = Object.entries(before).filter(([, value]) => value !== "" && value !== null);
  return JSON.stringify({ ...now, ...Object.fromEntries(filled) });
}

/** A draft under `key`, such as "position:ISSUE:PARTY". Call it while a component is being set up. */
export function draft(key: string, initial = "", basedOn: number | null = null): Draft {
  let text = $state(initial);
  let restored = $state(false);
  let base = $state(basedOn);
  let touched = false;
  let dropped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  // What the mediator has half typed is not for others to see.
  const alone = untrack(() => seen() === null);

  function keep() {
    timer = undefined;
    if (!alone) return;
    const [now, from] = [text, base];
    inTurn(() => desk("save_draft", { key, text: now, based_on: from }));
  }
  inTurn(async () => {
    if (!alone) return;
    const kept = (await desk("drafts")).find((one) => one.key === key);
    if (!kept || dropped || kept.text === text) return;
    text = touched ? together(kept.text, text) : kept.text;
    base = kept.based_on;
    restored = true;
  });
  $effect(() => () => {
    if (timer !== undefined) {
      clearTimeout(timer);
      keep();
    }
  });

  return {
    get text() {
      return text;
    },
    set text(next) {
      if (next === text) return;
      touched = true;
      dropped = false;
      text = next;
      clearTimeout(timer);
      timer = setTimeout(keep, pause);
    },
    get restored() {
      return restored;
    },
    get basedOn() {
      return base;
    },
    drop() {
      clearTimeout(timer);
      timer = undefined;
      dropped = true;
      inTurn(() => desk("drop_draft", { key }));
    },
  };
}
