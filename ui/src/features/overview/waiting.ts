import type { Waiting, Waits } from "$/ipc/bindings";

/** What waits on one side. */
export interface WaitingGroup {
  /** The party's id, "capitals" or "staff". */
  key: string;
  /** The party's name; null for the others. */
  name: string | null;
  entries: WaitingEntry[];
}

/** What waits for one reason; of each thing once, and how many are not named. */
export type WaitingEntry = Waiting & { rest: number };

/** What waits, by whom it waits on: in the order in which each is first named. */
export function grouped(waiting: readonly Waiting[]): WaitingGroup[] {
  const groups = new Map<string, WaitingGroup>();
  for (const entry of waiting) {
    const key = entry.on?.id ?? (entry.what === "approval" ? "capitals" : "staff");
    const group = groups.get(key) ?? { key, name: entry.on?.name ?? null, entries: [] };
    // A session with two conflicts is named once.
    const named = entry.named.filter(({ id }, at) => entry.named.findIndex((one) => one.id === id) === at);
    group.entries.push({ ...entry, named, rest: entry.count - entry.named.length });
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** The screen on which such things are settled. */
export function screenOf(what: Waits): string {
  switch (what) {
    case "positions":
    case "approval":
    case "assessments":
      return "positions";
    case "items_to_place":
      return "agenda";
    case "messages_to_convey":
    case "answers":
      return "messages";
    default:
      return "schedule";
  }
}
