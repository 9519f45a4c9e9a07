import { n, t } from "$/i18n/index.svelte";
import type { Acted } from "$/ipc/act";
import type { Named, PositionsRow, RecordAnswer } from "$/ipc/bindings";
import { ask } from "$/ipc/client";
import { announce } from "$/widgets";
import { deed, removed } from "../inline/record";
import { inOrder, stepped } from "./matrix";

/** A place an issue can be moved to: `basket:ID` for a basket's end, `issue:ID` for after an issue. */
export type Target = `basket:${string}` | `issue:${string}`;

/** Moves and removes issues and baskets; a move is on screen at once. */
export interface Ordering {
  /** Orders just made, until the engine's answer holds them: issues by basket, baskets under "". */
  readonly now: ReadonlyMap<string, readonly string[]>;
  /** Tells that a new answer of the engine has come. */
  refreshed(): void;
  issue(row: PositionsRow, step: 1 | -1): Promise<void>;
  basket(basket: Named, step: 1 | -1): Promise<void>;
  /** Where an issue can go. */
  places(row: PositionsRow): { value: Target; label: string; note?: string }[];
  moveTo(row: PositionsRow, target: Target): Promise<void>;
  removeIssue(row: PositionsRow): Promise<void>;
  removeBasket(basket: Named): Promise<void>;
}

/** Call it while a component is being set up. */
export function ordering(rows: () => readonly PositionsRow[], baskets: () => readonly Named[]): Ordering {
  let now = $state.raw<ReadonlyMap<string, readonly string[]>>(new Map());
  let under = 0;

  /** Shows an order at once and has it carried out. */
  async function placed(
    within: string,
    ids: readonly string[],
    id: string,
    carry: (after: string | null) => Promise<Acted>,
  ) {
    now = new Map([...now, [within, ids]]);
    under += 1;
    const acted = await carry(ids[ids.indexOf(id) - 1] ?? null);
    under -= 1;
    if (!acted.ok) now = new Map();
  }
  function issuesOf(basket: string): PositionsRow[] {
    const held = rows().filter((row) => row.issue.basket.id === basket);
    return inOrder(held, now.get(basket), ({ issue }) => issue.id);
  }

  return {
    get now() {
      return now;
    },
    refreshed() {
      if (under === 0 && now.size > 0) now = new Map();
    },
    async issue({ issue }, step) {
      const ids = issuesOf(issue.basket.id).map((row) => row.issue.id);
      const order = stepped(ids, issue.id, step);
      if (!order) return announce(t("positions-at-edge", { what: issue.title }));
      const basket = issue.basket.id;
      const at = { at: n(order.indexOf(issue.id) + 1), of: n(order.length), basket: issue.basket.name };
      const says = t("positions-moved", { what: issue.title, ...at });
      await placed(basket, order, issue.id, (after) =>
        deed("move_issue", { id: issue.id, basket, after }, { says }),
      );
    },
    async basket(basket, step) {
      const ids = inOrder(baskets(), now.get(""), ({ id }) => id).map(({ id }) => id);
      const order = stepped(ids, basket.id, step);
      if (!order) return announce(t("positions-at-edge", { what: basket.name }));
      const at = { at: n(order.indexOf(basket.id) + 1), of: n(order.length) };
      const says = t("positions-basket-moved", { what: basket.name, ...at });
      await placed("", order, basket.id, (after) => deed("place_basket", { id: basket.id, after }, { says }));
    },
    places({ issue }) {
      const ends = baskets().map((basket) => ({
        value: `basket:${basket.id}` as Target,
        label: t("positions-end-of-basket", { basket: basket.name }),
      }));
      const after = rows()
        .filter((row) => row.issue.id !== issue.id)
        .map((row) => ({
          value: `issue:${row.issue.id}` as Target,
          label: t("positions-after", { number: n(row.issue.number), title: row.issue.title }),
          note: row.issue.basket.name,
        }));
      return [...ends, ...after];
    },
    async moveTo({ issue }, target) {
      const [kind, id = ""] = target.split(":");
      const goal = kind === "basket" ? id : rows().find((row) => row.issue.id === id)?.issue.basket.id;
      if (!goal) return;
      const ids = issuesOf(goal)
        .map((row) => row.issue.id)
        .filter((one) => one !== issue.id);
      const at = kind === "basket" ? ids.length : ids.indexOf(id) + 1;
      const after = ids[at - 1] ?? null;
      const basket = baskets().find((one) => one.id === goal)?.name ?? "";
      const says = t("positions-moved", { what: issue.title, at: n(at + 1), of: n(ids.length + 1), basket });
      await deed("move_issue", { id: issue.id, basket: goal, after }, { says });
    },
    async removeIssue({ issue }) {
      await removed("issue", issue.id, issue.revision, issue.title);
    },
    async removeBasket(basket) {
      const held = await ask<RecordAnswer>("record", { entity: "basket", id: basket.id });
      await removed("basket", basket.id, held.revision, basket.name);
    },
  };
}
