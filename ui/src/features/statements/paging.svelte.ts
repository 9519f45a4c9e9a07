import type { StatementLine, StatementsOf } from "$/ipc/bindings";
import { live } from "$/ipc/live.svelte";
import { steady } from "./steady";

/** The lines of the pad, the newest last; the earlier ones are read as they are asked for. */
export interface Paging {
  readonly lines: StatementLine[];
  /** The line told last, where the newest are shown. */
  readonly newest: StatementLine | undefined;
  readonly answered: boolean;
  /** There are earlier ones. */
  readonly more: boolean;
  /** The newest are not shown. */
  readonly isBack: boolean;
  earlier(): void;
  toNewest(): void;
}

const batch = 100;
const most = 500;

/** Call it while the screen is being set up. `of` says of what, undefined as long as that is not settled. */
export function paging(of: () => StatementsOf | null | undefined): Paging {
  const first: { before: number | null; limit: number } = { before: null, limit: batch };
  let page = $state.raw(first);
  const answer = live("statements", () => {
    const wanted = of();
    return wanted === undefined ? undefined : { of: wanted, party: null, ...page };
  });
  const newestFirst = steady<StatementLine>();
  const lines = $derived(newestFirst(answer.data?.lines ?? []).toReversed());
  const newest = $derived(page.before === null ? lines.at(-1) : undefined);

  return {
    get lines() {
      return lines;
    },
    get newest() {
      return newest;
    },
    get answered() {
      return answer.data !== undefined;
    },
    get more() {
      return answer.data?.more ?? false;
    },
    get isBack() {
      return page.before !== null;
    },
    earlier() {
      const oldest = lines[0];
      if (page.limit < most) page = { ...page, limit: Math.min(most, page.limit + 2 * batch) };
      else if (oldest) page = { before: oldest.place, limit: most };
    },
    toNewest() {
      page = first;
    },
  };
}
