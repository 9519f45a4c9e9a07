import { folded } from "./folding";

/** A run of a text with how it is to be shown. */
export interface Stretch {
  text: string;
  /** Within outermost brackets: not agreed. */
  open: boolean;
  /** A word that was searched for. */
  found: boolean;
}

/** Where the words of `query` stand in `text`, as pairs of offsets into the original, in order and apart. */
export function places(text: string, query: string): [number, number][] {
  const words = folded(query)
    .split(/\s+/)
    .filter((word) => word !== "");
  if (words.length === 0) return [];
  let plain = "";
  const origin: number[] = [];
  let at = 0;
  for (const letter of text) {
    const made = folded(letter);
    plain += made;
    for (let step = 0; step < made.length; step += 1) origin.push(at);
    at += letter.length;
  }
  origin.push(at);
  const hit = new Uint8Array(text.length);
  for (const word of words) {
    for (let from = plain.indexOf(word); from >= 0; from = plain.indexOf(word, from + 1)) {
      hit.fill(1, origin[from] ?? 0, origin[from + word.length] ?? at);
    }
  }
  const found: [number, number][] = [];
  for (let from = hit.indexOf(1); from >= 0; ) {
    const end = hit.indexOf(0, from);
    const to = end < 0 ? text.length : end;
    found.push([from, to]);
    from = hit.indexOf(1, to);
  }
  return found;
}

/** Where outermost brackets stand; one that is never closed reaches to the end. */
export function brackets(text: string): [number, number][] {
  const found: [number, number][] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === "[") {
      if (depth === 0) from = at;
      depth += 1;
    } else if (text[at] === "]" && depth > 0) {
      depth -= 1;
      if (depth === 0) found.push([from, at + 1]);
    }
  }
  if (depth > 0) found.push([from, text.length]);
  return found;
}

function covered(ranges: readonly [number, number][], at: number): boolean {
  return ranges.some(([from, to]) => from <= at && at < to);
}

/** A text as runs: what stands in brackets (where wanted), what was searched for, and the rest. */
export function stretches(text: string, query = "", withBrackets = false): Stretch[] {
  const open = withBrackets ? brackets(text) : [];
  const found = query ? places(text, query) : [];
  if (open.length === 0 && found.length === 0) return text ? [{ text, open: false, found: false }] : [];
  const edges = new Set([0, text.length, ...open.flat(), ...found.flat()]);
  const cuts = [...edges].sort((one, other) => one - other);
  return cuts.slice(0, -1).map((from, index) => ({
    text: text.slice(from, cuts[index + 1]),
    open: covered(open, from),
    found: covered(found, from),
  }));
}
