import { untrack } from "svelte";
import { draft } from "$/ipc/draft.svelte";
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
  let was = begun;
  let error = $state("");
  let dirty = $state(false);
  let under: Promise<boolean> | undefined;
  let here = true;

  $effect(() => {
    if (!kept.restored) return;
    untrack(() => {
      text = kept.text;
      dirty = true;
    });
  });
  $effect(() => {
    const now = value();
    untrack(() => {
      if (dirty || under) return;
      text = now;
      was = now;
    });
  });
  $effect(() => () => {
    here = false;
    if (dirty) commit();
  });

  async function write(): Promise<boolean> {
    const sent = text;
    if (sent === was) {
      settle();
      return true;
    }
    const failed = await save(sent, was);
    if (failed === null) {
      was = sent;
      if (text === sent) settle();
      return true;
    }
    error = failed;
    // The next try starts from what is there now: the person has been told.
    if (here) was = value();
    if (!here) notify({ kind: "refusal", text: failed });
    return false;
  }
  function settle() {
    error = "";
    dirty = false;
    kept.drop();
  }
  function commit(): Promise<boolean> {
    if (!dirty) return Promise.resolve(true);
    under ??= write().finally(() => {
      under = undefined;
    });
    return under;
  }

  return {
    get text() {
      return text;
    },
    set text(next) {
      text = next;
      dirty = true;
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
      text = value();
      was = text;
      settle();
    },
  };
}
