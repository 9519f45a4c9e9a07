import { untrack } from "svelte";
import { desk } from "$/ipc/client";
import { seen } from "$/ipc/desk.svelte";
import { writes } from "$/ipc/writing";

/** Half-typed revisions by place ("issue party"). They outlive a crash, and a save never overtakes a drop. */
export interface HalfTyped {
  /** The drafts kept earlier are known. */
  readonly ready: boolean;
  /** Where there is half-typed text. */
  readonly places: ReadonlySet<string>;
  /** The same without one of them. */
  placesBut(place: string): ReadonlySet<string>;
  /** The text kept for a place; not reactive. */
  text(place: string): string | undefined;
  /** Keeps a text, a moment after the last stroke. */
  put(place: string, text: string): void;
  /** Forgets it: it was recorded or given up. */
  drop(place: string): void;
}

const noun = "position";
const pause = 400;

function keyOf(place: string): string {
  return `${noun}:${place.replace(" ", ":")}`;
}

/** Call it while a component is being set up. */
export function halfTyped(): HalfTyped {
  let ready = $state(false);
  let places = $state.raw<ReadonlySet<string>>(new Set());
  const texts = new Map<string, string>();
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  let turn: Promise<unknown> = Promise.resolve();

  // One call after the other, in the order they were made.
  function inTurn(work: () => Promise<unknown>) {
    turn = writes(turn.then(work).catch(() => {}));
  }
  function mark(place: string, there: boolean) {
    const now = untrack(() => places);
    if (now.has(place) === there) return;
    const made = new Set(now);
    if (there) made.add(place);
    else made.delete(place);
    places = made;
  }
  function save(place: string) {
    timers.delete(place);
    const text = texts.get(place);
    if (text !== undefined) inTurn(() => desk("save_draft", { key: keyOf(place), text, based_on: null }));
  }
  function still(place: string) {
    clearTimeout(timers.get(place));
    timers.delete(place);
  }

  inTurn(async () => {
    // What the mediator has half typed is not for others to see.
    if (seen() !== null) return;
    for (const { key, text } of await desk("drafts")) {
      const [of, issue, party] = key.split(":");
      const place = `${issue} ${party}`;
      if (of !== noun || texts.has(place)) continue;
      texts.set(place, text);
      mark(place, true);
    }
  });
  inTurn(async () => {
    ready = true;
  });
  $effect(() => () => {
    for (const [place, timer] of timers) {
      clearTimeout(timer);
      save(place);
    }
  });

  return {
    get ready() {
      return ready;
    },
    get places() {
      return places;
    },
    placesBut: (place) => new Set([...places].filter((one) => one !== place)),
    text: (place) => texts.get(place),
    put(place, text) {
      texts.set(place, text);
      mark(place, true);
      still(place);
      timers.set(
        place,
        setTimeout(() => save(place), pause),
      );
    },
    drop(place) {
      still(place);
      texts.delete(place);
      mark(place, false);
      inTurn(() => desk("drop_draft", { key: keyOf(place) }));
    },
  };
}
