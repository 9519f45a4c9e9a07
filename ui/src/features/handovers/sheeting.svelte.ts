import type { CopyLine } from "$/ipc/bindings";
import { client, desk, type Failure, failureOf } from "$/ipc/client";
import { type Change, changesOf } from "./facts";

/** The paper of a hand-over that is ready, and what of it changed since it was looked at. */
export interface Sheeting {
  /** As it would be now. */
  readonly now: CopyLine | undefined;
  readonly failure: Failure | undefined;
  readonly changes: readonly Change[];
  /** It has been looked at as it is now. */
  looked(): void;
  refresh(): Promise<void>;
}

/** `id` is the hand-over's; nothing is asked while it is not ready. Call it while a component is being set up. */
export function sheeting(id: () => string | undefined): Sheeting {
  let now = $state.raw<CopyLine>();
  let seen = $state.raw<CopyLine>();
  let failure = $state.raw<Failure>();
  let turn = 0;
  const changes = $derived(seen && now ? changesOf(seen, now) : []);

  async function read(hand_over: string | undefined) {
    const mine = ++turn;
    if (!hand_over) {
      now = seen = failure = undefined;
      return;
    }
    try {
      const next = await desk("sheet", { hand_over });
      if (mine !== turn) return;
      if (seen?.id !== next.id) seen = next;
      now = next;
      failure = undefined;
    } catch (thrown) {
      if (mine !== turn) return;
      now = undefined;
      failure = failureOf(thrown);
    }
  }
  $effect(() => {
    read(id());
  });
  $effect(() =>
    client().listen("committed", () => {
      read(id());
    }),
  );

  return {
    get now() {
      return now;
    },
    get failure() {
      return failure;
    },
    get changes() {
      return changes;
    },
    looked() {
      seen = now;
    },
    refresh: () => read(id()),
  };
}
