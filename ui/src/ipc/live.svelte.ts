import { client, type Failure, failureOf } from "./client";
import { type AnswerOf, type ArgumentOf, type QueryName, reads } from "./wire";

/** A query's answer that stays up to date. Old data stay while new ones are fetched. */
export interface Live<T> {
  /** The newest answer; undefined until the first has come. */
  readonly data: T | undefined;
  /** Why the last asking failed, if it did. */
  readonly failure: Failure | undefined;
  /** True until the first answer or failure. */
  readonly waiting: boolean;
  /** Asks again now. */
  refresh(): void;
}

/**
 * Asks `query` with what `argument` returns, and again when that changes, a committed change touches what the query
 * reads, or the audience's world that is looked into has changed. An argument of `undefined` asks nothing. Call it while a component is being set up.
 */
export function live<Q extends QueryName>(
  query: Q,
  argument: () => ArgumentOf<Q> | undefined,
): Live<AnswerOf<Q>>;
export function live<T>(query: QueryName, argument?: () => unknown): Live<T>;
export function live<T>(query: QueryName, argument: () => unknown = () => null): Live<T> {
  let data = $state.raw<T>();
  let failure = $state.raw<Failure>();
  let waiting = $state(true);
  let again = $state(0);
  let asked = 0;
  let shown = "";

  const wanted = $derived(JSON.stringify(argument()));

  async function fetchNow(argumentText: string) {
    const turn = ++asked;
    try {
      const text = await client().ask(query, JSON.parse(argumentText));
      if (turn !== asked) return;
      if (text !== shown || data === undefined) {
        shown = text;
        data = JSON.parse(text) as T;
      }
      failure = undefined;
    } catch (thrown) {
      if (turn !== asked) return;
      const refused = failureOf(thrown);
      // Another view is about to take this one's place.
      if (refused.code === "view_changed") return;
      failure = refused;
    }
    waiting = false;
  }

  $effect(() => {
    void again;
    if (wanted === undefined) {
      asked += 1;
      data = undefined;
      shown = "";
      waiting = false;
      return;
    }
    fetchNow(wanted);
  });

  $effect(() =>
    client().listen("committed", ({ touched }) => {
      if (reads[query].some((entity) => touched.includes(entity))) again += 1;
    }),
  );

  $effect(() =>
    client().listen("world_changed", () => {
      again += 1;
    }),
  );

  return {
    get data() {
      return data;
    },
    get failure() {
      return failure;
    },
    get waiting() {
      return waiting;
    },
    refresh() {
      again += 1;
    },
  };
}
