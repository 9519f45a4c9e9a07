import { untrack } from "svelte";
import { draft } from "$/ipc/draft.svelte";
import { writes } from "$/ipc/writing";
import { notify } from "$/widgets";

/** A field that saves itself, whose half-typed text outlives a crash. */
export interface Keeping {
  /** What stands in the field. */
  text: string;
  readonly error: string;
  /** The text was found, not typed just now. */
  readonly restored: boolean;
  readonly changed: boolean;
  /** Saves what was typed, if it differs; true where nothing is left to save. */
  commit(): Promise<boolean>;
  /** Gives up what was typed. */
  revert(): void;
}

/** Saves, given what stood there when the person began; gives the text of a failure or null. */
export type Save = (text: string, was: string) => Promise<string | null>;

/**
 * Call it while a component is being set up. `save` may be called after the component is gone, when its props
 * already speak of another record: it must hold what it needs. `value` is the value as saved.
 */
export function keeping(key: string, save: Save, value: () => string): Keeping {
  const begun = untrack(value);
  const kept = draft(key, begun);
  let text = $state(begun);
  let dirty = $state(false);
  let error = $state("");
  // A teardown reads state as it was before: what it needs is held beside it.
  let typed = begun;
  let unsaved = false;
  let was = begun;
  let under: Promise<boolean> | undefined;
  let here = true;

  function put(next: string, isTyped: boolean) {
    typed = next;
    unsaved = isTyped;
    text = next;
    dirty = isTyped;
  }
  $effect(() => {
    if (kept.restored) untrack(() => put(kept.text, true));
  });
  $effect(() => {
    const now = value();
    untrack(() => {
      if (unsaved || under) return;
      put(now, false);
      was = now;
    });
  });
  $effect(() => () => {
    here = false;
    if (unsaved) commit();
  });

  async function write(): Promise<boolean> {
    const sent = typed;
    const failed = sent === was ? null : await save(sent, was);
    if (failed === null) {
      was = sent;
      if (typed === sent) settle();
      return true;
    }
    error = failed;
    // The next try starts from what is there now: the person has been told.
    if (here) was = value();
    else notify({ kind: "refusal", text: failed });
    return false;
  }
  function settle() {
    error = "";
    put(typed, false);
    kept.drop();
  }
  function commit(): Promise<boolean> {
    if (!unsaved) return Promise.resolve(true);
    under ??= writes(write()).finally(() => {
      under = undefined;
    });
    return under;
  }

  return {
    get text() {
      return text;
    },
    set text(next) {
      put(next, true);
      error = "";
      kept.text = next;
    },
    get error() {
      return error;
    },
    get restored() {
      return kept.restored && dirty;
    },
    get changed() {
      return dirty;
    },
    commit,
    revert() {
      put(value(), false);
      was = typed;
      settle();
    },
  };
}
