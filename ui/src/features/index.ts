import type { Component } from "svelte";
import type { Counts } from "../ipc/bindings";

/** A screen: each folder here offers one as `feature` in its `feature.ts`. */
export interface Feature {
  /** Its name in the router; `screen-<id>` is its text. */
  id: string;
  component: Component;
  /** Stands under another screen instead of in the rail. */
  under?: string;
  /** An audience has it too, in its own world. */
  shared?: boolean;
  /** Which of the frame's counts stands beside its name. */
  count?: keyof Counts;
}

/** The rail, in its order; a hairline stands before the second group. */
export const groups: readonly (readonly string[])[] = [
  [
    "overview",
    "schedule",
    "agenda",
    "positions",
    "statements",
    "messages",
    "commitments",
    "channels",
    "situation",
    "scenarios",
  ],
  ["people", "places", "papers", "history", "settings"],
];

const found = import.meta.glob<{ feature: Feature }>("./*/feature.ts", { eager: true });

/** Every screen there is, by id. */
export const features: ReadonlyMap<string, Feature> = new Map(
  Object.values(found).map(({ feature }) => [feature.id, feature]),
);

const order = groups.flat().filter((id) => features.has(id));

/** The ids of all screens: the rail's in its order, then those outside it. */
export const inOrder: readonly string[] = [
  ...order,
  ...[...features.keys()].filter((id) => !order.includes(id)),
];

/** The shortcut of a screen: Ctrl and its place in the rail, up to nine; search stands outside the rail. */
export function keysOf(id: string): string | undefined {
  const at = order.indexOf(id);
  if (id === "settings") return "Ctrl+Comma";
  if (id === "search") return "Ctrl+Shift+KeyF";
  return at >= 0 && at < 9 ? `Ctrl+Digit${at + 1}` : undefined;
}
