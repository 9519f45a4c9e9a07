/** Items are nested at most this deep (1, 1.1, 1.1.1). */
export const deepest = 3;

/** An item in reading order. */
export interface Placed {
  id: string;
  parent: string | null;
  /** 0 at the top. */
  depth: number;
}

/** A place on an agenda: below which item, after which. */
export interface Spot {
  parent: string | null;
  after: string | null;
}

/** Why an item stays where it is. */
export type Stays = "first" | "last" | "top" | "too-deep" | "nothing-above";

/** The items below one (or at the top), in order. */
export function below<P extends Placed>(lines: readonly P[], parent: string | null): P[] {
  return lines.filter((line) => line.parent === parent);
}

/** An item and everything below it. */
export function branch<P extends Placed>(lines: readonly P[], id: string): P[] {
  const from = lines.findIndex((line) => line.id === id);
  const top = lines[from];
  if (!top) return [];
  const end = lines.findIndex((line, at) => at > from && line.depth <= top.depth);
  return lines.slice(from, end < 0 ? undefined : end);
}

/** Levels from an item down, itself included. */
export function height(lines: readonly Placed[], id: string): number {
  const all = branch(lines, id);
  const top = all[0]?.depth ?? 0;
  return Math.max(1, ...all.map((line) => line.depth - top + 1));
}

/** The place of an item. */
export function spotOf(lines: readonly Placed[], id: string): Spot | undefined {
  const own = lines.find((line) => line.id === id);
  if (!own) return undefined;
  const beside = below(lines, own.parent);
  const at = beside.findIndex((line) => line.id === id);
  return { parent: own.parent, after: beside[at - 1]?.id ?? null };
}

/** The place after everything below `parent`. */
export function lastSpot(lines: readonly Placed[], parent: string | null = null): Spot {
  return { parent, after: below(lines, parent).at(-1)?.id ?? null };
}

/** One step up (-1) or down (1) among the items beside it. */
export function stepped(lines: readonly Placed[], id: string, step: 1 | -1): Spot | Stays {
  const own = lines.find((line) => line.id === id);
  const beside = below(lines, own?.parent ?? null);
  const at = beside.findIndex((line) => line.id === id);
  const next = beside[at + step];
  if (!own || !next) return step > 0 ? "last" : "first";
  return { parent: own.parent, after: step > 0 ? next.id : (beside[at - 2]?.id ?? null) };
}

/** One level in (1): below the item before it; one level out (-1): after the item it stands below. */
export function shifted(lines: readonly Placed[], id: string, step: 1 | -1): Spot | Stays {
  const own = lines.find((line) => line.id === id);
  if (!own) return "top";
  if (step < 0) {
    const parent = lines.find((line) => line.id === own.parent);
    return parent ? { parent: parent.parent, after: parent.id } : "top";
  }
  const before = spotOf(lines, id)?.after;
  if (!before) return "nothing-above";
  if (own.depth + 1 + height(lines, id) > deepest) return "too-deep";
  return lastSpot(lines, before);
}

/**
 * Where an item of `tall` levels comes to stand in the gap after `gap` lines at the level nearest to `wanted`;
 * null where no level fits. `id` is left out of account: it is what is moved, if it stands on this agenda.
 */
export function dropped(
  lines: readonly Placed[],
  id: string,
  tall: number,
  gap: number,
  wanted: number,
): (Spot & { depth: number }) | null {
  const own = new Set(branch(lines, id).map((line) => line.id));
  const rest = lines.filter((line) => !own.has(line.id));
  const at = lines.slice(0, gap).filter((line) => !own.has(line.id)).length;
  const before = rest[at - 1];
  const least = rest[at]?.depth ?? 0;
  const most = before ? Math.min(before.depth + 1, deepest - tall) : 0;
  if (least > most) return null;
  const depth = Math.max(least, Math.min(most, wanted));
  if (!before) return { parent: null, after: null, depth };
  if (depth > before.depth) return { parent: before.id, after: null, depth };
  let up: Placed | undefined = before;
  while (up && up.depth > depth) up = rest.find((line) => line.id === up?.parent);
  return { parent: up?.parent ?? null, after: up?.id ?? null, depth };
}

/** Where a new last line at a level stands, and the level it can have at most. */
export function appended(lines: readonly Placed[], depth: number): Spot {
  const found = dropped(lines, "", 1, lines.length, depth);
  return { parent: found?.parent ?? null, after: found?.after ?? null };
}

/** The deepest level that a new last line can have. */
export function deepestLast(lines: readonly Placed[]): number {
  const last = lines.at(-1);
  return last ? Math.min(last.depth + 1, deepest - 1) : 0;
}

/** The number that a new last line would get at a level: "2.1". */
export function nextNumber(lines: readonly (Placed & { number: string })[], depth: number): string {
  const { parent } = appended(lines, depth);
  const above = lines.find((line) => line.id === parent);
  const own = String(below(lines, parent).length + 1);
  return above ? `${above.number}.${own}` : own;
}

/** Whether two places are the same. */
export function same(one: Spot | undefined, other: Spot): boolean {
  return one?.parent === other.parent && one?.after === other.after;
}
