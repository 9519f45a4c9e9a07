import { audienceKey } from "$/audience/names";
import { toOf } from "$/features/ledger";
import type { Audience, ClearedLine, Fact, Means } from "$/ipc/bindings";
import type { BodyOf } from "$/ipc/wire";
import { factKey, factOf } from "./facts";

/** A hand-over being put together. */
export interface Typed {
  /** For whom, as a key. */
  to: string;
  /** The heading; null as long as nobody wrote one. */
  title: string | null;
  means: Means;
  /** Keys of what is in it, in the order on the paper. */
  items: string[];
}

/** What it can begin with. */
export interface Beginning {
  to?: Audience;
  title?: string;
  means?: Means;
  items?: readonly Fact[];
}

/** As it is first shown. */
export function begun({ to, title, means, items }: Beginning = {}): Typed {
  return {
    to: to ? audienceKey(to) : "",
    title: title ?? null,
    means: means ?? "on_paper",
    items: (items ?? []).map(factKey),
  };
}

/** With what was kept of it; what does not read as a hand-over is left aside. */
export function restored(kept: Partial<Typed>, start: Typed): Typed {
  const typed = { ...start, ...kept };
  return Array.isArray(typed.items) ? typed : { ...typed, items: start.items };
}

/** Ticks a thing, at the end, or takes it out. */
export function ticked(items: readonly string[], key: string): string[] {
  return items.includes(key) ? items.filter((one) => one !== key) : [...items, key];
}

/** Moves a thing among those that are there by a step; what is not there keeps its place. */
export function moved(
  items: readonly string[],
  key: string,
  step: -1 | 1,
  there: readonly string[],
): string[] {
  const other = there[there.indexOf(key) + step];
  if (other === undefined || !there.includes(key)) return [...items];
  return items.map((one) => (one === key ? other : one === other ? key : one));
}

/** What is in it, as far as it is still cleared, in its order. */
export function chosenOf(items: readonly string[], lines: readonly ClearedLine[]): ClearedLine[] {
  const known = new Map(lines.map((line) => [factKey(line), line]));
  return items.flatMap((key) => known.get(key) ?? []);
}

/** A heading to begin with: the issue, where all is about one. */
export function usualTitle(chosen: readonly ClearedLine[]): string {
  const first = chosen[0]?.issue;
  return first && chosen.every(({ issue }) => issue?.id === first.id) ? first.title : "";
}

/** A part that must be there and is not. */
export function lacking(
  to: Audience | undefined,
  title: string,
  chosen: readonly ClearedLine[],
): "to" | "items" | "title" | null {
  if (!to) return "to";
  if (chosen.length === 0) return "items";
  return title.trim() === "" ? "title" : null;
}

/** As the wire takes it. */
export function bodyOf(
  id: string,
  to: Audience,
  title: string,
  means: Means,
  chosen: readonly ClearedLine[],
): BodyOf<"prepare_hand_over"> {
  return { id, ...toOf(to), title: title.trim(), means, items: chosen.map(factOf) };
}

/** Which item a refusal is about, from 0. */
export function refusedAt(field: unknown): number | undefined {
  const [, at] = /^items\[(\d+)\]/.exec(typeof field === "string" ? field : "") ?? [];
  return at === undefined ? undefined : Number(at);
}
