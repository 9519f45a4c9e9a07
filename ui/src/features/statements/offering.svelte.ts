import { untrack } from "svelte";
import { optionAfter } from "$/widgets";
import type { Lexicon, Name } from "./names";
import { type Begun, begun } from "./shorthand";

/** The names offered for the marker that is being typed. */
export interface Offering {
  /** What is offered now; null where the caret stands in no marker, or its list was closed. */
  readonly list: Begun | null;
  /** The option that is chosen by Enter. */
  current: number;
  /** The caret stands there. */
  look(caret: number): void;
  /** The field has the keys, or has lost them. */
  attend(here: boolean): void;
  /** Moves among the options where the key is one for that. */
  hear(event: KeyboardEvent): boolean;
  /** Enter takes what the list offers. */
  takes(list: Begun): boolean;
  /** Only one name fits what is typed, at the end of the line. */
  isLast(list: Begun): boolean;
  /** Closes the list, for as long as that marker stands. */
  close(): void;
  /** The line has grown shorter than that marker, or is another. */
  reopen(length: number): void;
}

/** Call it while the line is being set up. */
export function offering(line: () => string, lexicon: () => Lexicon): Offering {
  let caret = $state(0);
  let here = $state(false);
  let current = $state(0);
  let moved = false;
  /** The marker whose list was closed. */
  let closed = $state(-1);

  const marker = $derived(here ? begun(line(), caret, lexicon()) : null);
  const list = $derived(
    marker && marker.from !== closed && !(marker.done && marker.options.length === 1) ? marker : null,
  );
  $effect(() => {
    void list?.from;
    void list?.options.length;
    untrack(() => {
      current = 0;
      moved = false;
    });
  });

  return {
    get list() {
      return list;
    },
    get current() {
      return current;
    },
    set current(at) {
      current = at;
    },
    look(at) {
      caret = at;
    },
    attend(is) {
      here = is;
    },
    hear(event) {
      const to = list ? optionAfter(event, current, list.options.length) : undefined;
      if (to === undefined) return false;
      current = to;
      moved = true;
      return true;
    },
    // A name that stands there already is not taken again; a bare "!" is mostly a mark of exclamation.
    takes: ({ done, bare, sign }: Begun) => moved || !(done || (bare && sign === "!")),
    isLast: ({ options, bare, to }) => options.length === 1 && !bare && line().slice(to).trim() === "",
    close() {
      closed = list?.from ?? closed;
    },
    reopen(length) {
      if (closed >= length) closed = -1;
    },
  };
}

/** What a list shows of its names. */
export function optionsOf(list: Begun | null): Pick<Name, "value" | "label" | "note">[] {
  return (list?.options ?? []).map(({ value, label, note }) => ({ value, label, note }));
}
