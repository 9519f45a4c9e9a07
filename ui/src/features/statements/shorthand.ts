import { type Found, type Lexicon, type Name, offered, type Sign, shortened, whole, wordsAt } from "./names";

/** A name that counts in a line. */
export interface Marker {
  name: Name;
  from: number;
  to: number;
  /** Stands within the sentence, where its words stay. */
  inside: boolean;
}

/** A line as it is understood. */
export interface Reading {
  /** What was said, without the markers around it. */
  text: string;
  source: Name | null;
  issue: Name | null;
  firmness: Name | null;
  markers: readonly Marker[];
  /** What looks like a marker and stays text. */
  unresolved: readonly string[];
  /** A second, other name for what there is only one of. */
  doubled: Marker | null;
}

const signs = "@#!";

function signAt(line: string, at: number): Sign | undefined {
  const sign = line[at] ?? "";
  const opens = at === 0 || /\s/u.test(line[at - 1] ?? "");
  return opens && sign !== "" && signs.includes(sign) ? (sign as Sign) : undefined;
}

/** Where markers may begin: a sign at the beginning of a word. */
function places(line: string): { sign: Sign; from: number }[] {
  return [...line.matchAll(/[@#!]/gu)].flatMap(({ index }) => {
    const sign = signAt(line, index);
    return sign ? [{ sign, from: index }] : [];
  });
}

/** At either end of a line a name may be shortened, and its marker is no part of what was said. */
function atEnds(line: string, lexicon: Lexicon): Marker[] {
  const all = places(line).map(({ sign, from }) => {
    const found: Found | undefined =
      whole(line, from + 1, sign, lexicon) ?? shortened(line, from + 1, sign, lexicon);
    return { from, found };
  });
  const taken: Marker[] = [];
  let start = 0;
  for (const { from, found } of all) {
    if (!found || line.slice(start, from).trim() !== "") break;
    const colon = /^\s*[:：,،]/u.exec(line.slice(found.to))?.[0].length ?? 0;
    start = found.to + colon;
    taken.push({ name: found.name, from, to: start, inside: false });
  }
  let end = line.length;
  for (const { from, found } of all.toReversed()) {
    if (from < start || !found || !/^[\s\p{P}]*$/u.test(line.slice(found.to, end))) break;
    end = from;
    taken.push({ name: found.name, from, to: found.to, inside: false });
  }
  return taken;
}

/** Within the sentence a name counts where it is written whole; "our #1 demand" is no number of an issue. */
function within(line: string, ends: readonly Marker[], lexicon: Lexicon): Marker[] {
  return places(line).flatMap(({ sign, from }) => {
    if (ends.some((one) => from >= one.from && from < one.to)) return [];
    const found = whole(line, from + 1, sign, lexicon);
    if (!found || /^[\d٠-٩۰-۹]+$/u.test(line.slice(from + 1, found.to))) return [];
    return [{ name: found.name, from, to: found.to, inside: true }];
  });
}

function textOf(line: string, markers: readonly Marker[]): string {
  let made = "";
  let at = 0;
  for (const { name, from, to, inside } of markers) {
    made += line.slice(at, from) + (inside ? name.label : "");
    at = to;
  }
  made += line.slice(at);
  const punctuated = markers.some(({ inside }) => !inside) ? made.replace(/\s+([.!?؟…]+)$/u, "$1") : made;
  return punctuated
    .replace(/(^|\s)\\([@#!])/gu, "$1$2")
    .replace(/[ \t]{2,}/gu, " ")
    .trim();
}

/** Reads a typed line: who, about what, how firmly, and what was said. */
export function read(line: string, lexicon: Lexicon): Reading {
  const ends = atEnds(line, lexicon);
  const markers = [...ends, ...within(line, ends, lexicon)].sort((one, other) => one.from - other.from);
  const of = (sign: Sign) => markers.filter(({ name }) => name.sign === sign);
  const unresolved = places(line)
    .filter(({ from }) => !markers.some((one) => from >= one.from && from < one.to))
    .map(({ from }) => /^.[\p{L}\p{N}][^\s]*/u.exec(line.slice(from))?.[0].replace(/[\p{P}]+$/u, ""))
    .filter((word) => word !== undefined);
  return {
    text: textOf(line, markers),
    source: of("@")[0]?.name ?? null,
    issue: of("#")[0]?.name ?? null,
    firmness: of("!")[0]?.name ?? null,
    markers,
    unresolved,
    doubled: markers.find((one) => of(one.name.sign)[0]?.name.value !== one.name.value) ?? null,
  };
}

/** A marker being typed, and what it may become. */
export interface Begun {
  sign: Sign;
  from: number;
  to: number;
  /** Nothing follows the sign yet. */
  bare: boolean;
  options: readonly Name[];
  /** A name stands there already, written whole. */
  done: boolean;
}

/** The marker that the caret stands in; null where there is none. */
export function begun(line: string, caret: number, lexicon: Lexicon): Begun | null {
  const place = places(line.slice(0, caret)).at(-1);
  if (!place) return null;
  const { sign, from } = place;
  const typed = line.slice(from + 1, caret);
  if (/^\s/u.test(typed) || /\s\s$/u.test(typed)) return null;
  const found = whole(line.slice(0, caret), from + 1, sign, lexicon);
  if (found && /[^\p{L}\p{N}]$/u.test(typed) && found.to < caret) return null;
  const words = typed === "" ? [] : wordsAt(typed, 0);
  if (words.length > 5) return null;
  const options = offered(typed, sign, lexicon);
  if (options.length === 0) return null;
  return { sign, from, to: caret, bare: typed === "", options, done: found?.to === caret };
}

function spelt(name: Name, lexicon: Lexicon): string {
  const all = name.spellings.map((one) => one.trim().replaceAll(/\s+/gu, "-"));
  return all.find((one) => whole(one, 0, name.sign, lexicon)?.name === name) ?? all[0] ?? name.label;
}

/** The line with a marker written whole, and where the caret stands then. */
export function completed(
  line: string,
  { sign, from, to }: Begun,
  name: Name,
  lexicon: Lexicon,
): { line: string; caret: number } {
  const made = `${line.slice(0, from)}${sign}${spelt(name, lexicon)} `;
  return { line: made + line.slice(to).trimStart(), caret: made.length };
}

/** The line with a marker made plain text. */
export function asText(line: string, { from }: Marker): string {
  return `${line.slice(0, from)}\\${line.slice(from)}`;
}
