import { untrack } from "svelte";
import { draft } from "$/ipc/draft.svelte";

/** A form being filled in, whose half-typed parts outlive a crash. */
export interface Filling {
  /** The form stands as it was left earlier. */
  readonly restored: boolean;
  /** The revision it started from, where it was left with one. */
  readonly basedOn: number | null;
  /** It was saved or given up: what stands in it now is not kept, only what is typed after. */
  forget(): void;
}

/** The parts of a form in which a person changed something. */
export function typedIn<T extends object>(form: T, start: T): Partial<T> {
  const names = Object.keys(form) as (keyof T)[];
  return Object.fromEntries(
    names
      .filter((name) => JSON.stringify(form[name]) !== JSON.stringify(start[name]))
      .map((name) => [name, form[name]]),
  ) as Partial<T>;
}

function partsIn(text: string): object | undefined {
  try {
    const read: unknown = JSON.parse(text);
    return typeof read === "object" && read !== null && !Array.isArray(read) ? read : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Keeps a form as a draft under `key`. Call it while a component is being set up. `typed` gives what is worth keeping
 * of the form: no parts where nothing was typed, undefined as long as that cannot be told. `take` puts the parts that
 * were kept back into the form; it is not called for a text that holds none.
 */
export function filling<T extends object>(
  key: string,
  typed: () => Partial<T> | undefined,
  take: (kept: Partial<T>, basedOn: number | null) => void,
  basedOn: number | null = null,
): Filling {
  const kept = draft(key, "", basedOn);
  let gone: string | undefined;
  /** What was found is of no use, or no longer what stands in the form. */
  let over = $state(false);

  function text(): string | undefined {
    const parts = typed();
    return parts && (Object.keys(parts).length > 0 ? JSON.stringify(parts) : "");
  }
  function keep(now: string | undefined) {
    if (now === undefined || now === gone) return;
    gone = undefined;
    kept.text = now;
  }
  $effect(() => {
    if (!kept.restored) return;
    untrack(() => {
      const found = partsIn(kept.text);
      if (found) return take(found as Partial<T>, kept.basedOn);
      over = true;
      kept.drop();
      const now = text();
      if (now) keep(now);
    });
  });
  $effect(() => {
    const now = text();
    untrack(() => keep(now));
  });

  return {
    get restored() {
      return kept.restored && !over;
    },
    get basedOn() {
      return kept.basedOn;
    },
    forget() {
      gone = untrack(text);
      over = true;
      kept.text = "";
      kept.drop();
    },
  };
}
