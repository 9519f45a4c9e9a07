import { plainDigits } from "$/i18n/index.svelte";
import { folded } from "$/widgets/folding";

/** What a search can be narrowed by. */
export type Filter = "party" | "round" | "issue";

/** The names of the filters in every language of the screens: each may be typed in any of them. */
const names: Record<string, Filter> = Object.fromEntries(
  (
    [
      ["party", "party"],
      ["round", "round"],
      ["issue", "issue"],
      ["طرف", "party"],
      ["الطرف", "party"],
      ["جولة", "round"],
      ["الجولة", "round"],
      ["مسألة", "issue"],
      ["المسألة", "issue"],
    ] as [string, Filter][]
  ).map(([name, filter]) => [folded(name), filter]),
);

/** A word of a search, or one of its filters. */
export interface Piece {
  filter: Filter | null;
  /** As typed, without quotation marks. */
  text: string;
}

const quotes = /["“”«»]/gu;

/** Takes a search apart: words, and filters with their words ("party:Iran", "party: Iran", 'party:"United States"'). */
export function piecesOf(typed: string): Piece[] {
  const pieces: Piece[] = [];
  const found = typed.matchAll(
    /([\p{L}\p{M}]+)[:：]\s*(?:["“«]([^"”»]*)["”»]?|(\S*))|["“«]([^"”»]*)["”»]?|(\S+)/gu,
  );
  for (const [whole, name, inQuotes, bare, phrase, word] of found) {
    const filter = name === undefined ? undefined : names[folded(name)];
    if (filter) pieces.push({ filter, text: (inQuotes ?? bare ?? "").trim() });
    else pieces.push({ filter: null, text: (phrase ?? word ?? whole).replaceAll(quotes, "").trim() });
  }
  return pieces.filter(({ filter, text }) => filter !== null || text !== "");
}

/** A search as the engine reads it: filters by their English names, one word each. Empty where nothing is asked. */
export function askedText(typed: string): string {
  return piecesOf(typed)
    .flatMap(({ filter, text }) => {
      if (filter === null) return [text];
      const value = filter === "round" ? plainDigits(text) : text;
      return value
        .split(/\s+/)
        .filter(Boolean)
        .map((word) => `${filter}:${word}`);
    })
    .join(" ");
}

/** Whether a search has this filter with this value. */
export function filtersBy(typed: string, filter: Filter, value: string): boolean {
  return piecesOf(typed).some((piece) => piece.filter === filter && folded(piece.text) === folded(value));
}

function written({ filter, text }: Piece, nameOf: (filter: Filter) => string): string {
  const quoted = /\s/.test(text) ? `"${text}"` : text;
  return filter === null ? text : `${nameOf(filter)}:${quoted}`;
}

/** The search with a filter switched on, or off where it was on; another value of the same filter gives way. */
export function toggled(
  typed: string,
  filter: Filter,
  value: string,
  nameOf: (filter: Filter) => string,
): string {
  const rest = piecesOf(typed).filter((piece) => piece.filter !== filter);
  const pieces = filtersBy(typed, filter, value) ? rest : [{ filter, text: value }, ...rest];
  return pieces.map((piece) => written(piece, nameOf)).join(" ");
}
