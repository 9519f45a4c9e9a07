import { folded } from "$/widgets";

/** Begins a marker: @ who said it, # what it is about, ! how firmly. */
export type Sign = "@" | "#" | "!";

/** Something a marker can stand for. */
export interface Name {
  sign: Sign;
  value: string;
  label: string;
  /** What tells it apart from others of its name. */
  note?: string;
  /** Of several that a text fits, those of the lowest rank are meant. */
  rank: number;
  /** How it may be written, the usual way first. */
  spellings: readonly string[];
}

interface Spelt {
  name: Name;
  spellings: readonly (readonly string[])[];
}

/** All that markers can stand for. */
export type Lexicon = readonly Spelt[];

/** A word as typed: where it ends without and with its punctuation, and what it is compared by. */
export interface Word {
  key: string;
  core: number;
  end: number;
}

const tail = /[\p{P}\p{S}]+$/u;

function keyOf(word: string): string {
  const made = folded(word);
  // With or without its article.
  return made.startsWith("ال") && made.length > 4 ? made.slice(2) : made;
}

/** The first words at a place in a text, joined by single spaces, hyphens or low lines. */
export function wordsAt(text: string, from: number, most = 12): Word[] {
  const words: Word[] = [];
  let at = from;
  while (words.length < most) {
    const raw = /^[^\s\-_‐‑]+/u.exec(text.slice(at))?.[0];
    if (!raw) break;
    const core = raw.replace(tail, "");
    words.push({ key: keyOf(core), core: at + core.length, end: at + raw.length });
    at += raw.length;
    // After a full stop, as in a title, a name may go on; after other punctuation it is over.
    const rest = raw.slice(core.length);
    if (!/^[ \-_‐‑]$/u.test(text[at] ?? "") || (rest !== "" && rest !== ".")) break;
    at += 1;
  }
  return words;
}

function keysOf(spelling: string): string[] {
  return spelling
    .split(/[\s\-_‐‑]+/u)
    .map((word) => keyOf(word.replace(tail, "")))
    .filter(Boolean);
}

/** Makes names ready to be looked up. */
export function lexiconOf(names: readonly Name[]): Lexicon {
  return names.map((name) => ({
    name,
    spellings: name.spellings.map(keysOf).filter((words) => words.length > 0),
  }));
}

/** The one meant: the only one of the lowest rank. */
function only(names: readonly Name[]): Name | undefined {
  const lowest = Math.min(...names.map(({ rank }) => rank));
  const meant = [...new Set(names.filter(({ rank }) => rank === lowest))];
  return meant.length === 1 ? meant[0] : undefined;
}

/** A name found in a text. */
export interface Found {
  name: Name;
  to: number;
}

/** The longest name written whole at a place. */
export function whole(text: string, from: number, sign: Sign, lexicon: Lexicon): Found | undefined {
  const words = wordsAt(text, from);
  let longest = 0;
  let fitting: Name[] = [];
  for (const { name, spellings } of lexicon) {
    if (name.sign !== sign) continue;
    for (const spelling of spellings) {
      const count = spelling.length;
      const last = words[count - 1];
      if (count < longest || !last || !spelling.every((key, at) => words[at]?.key === key)) continue;
      // "@US-based" names nobody.
      if (last.core === last.end && /^[-_‐‑]\S/u.test(text.slice(last.end))) continue;
      if (count > longest) fitting = [];
      longest = count;
      fitting.push(name);
    }
  }
  const name = fitting.length > 0 ? only(fitting) : undefined;
  const last = words[longest - 1];
  return name && last && { name, to: last.core };
}

/** Whether typed words begin, one after the other, words of a spelling. */
function begins(typed: readonly string[], spelling: readonly string[]): boolean {
  return spelling.some((_, start) => typed.every((key, at) => spelling[start + at]?.startsWith(key)));
}

/** The only name that what is typed up to the next space begins; figures are never cut short. */
export function shortened(text: string, from: number, sign: Sign, lexicon: Lexicon): Found | undefined {
  const run = /^\S+/u.exec(text.slice(from))?.[0] ?? "";
  const words = wordsAt(run, 0);
  const typed = words.map(({ key }) => key).filter(Boolean);
  const last = words.at(-1);
  if (!last || typed.join("").length < 2 || typed.some((key) => /^\d+$/.test(key))) return undefined;
  if (last.end !== run.length) return undefined;
  const fitting = lexicon.filter(
    ({ name, spellings }) => name.sign === sign && spellings.some((spelling) => begins(typed, spelling)),
  );
  const name = fitting.length > 0 ? only(fitting.map((one) => one.name)) : undefined;
  return name && { name, to: from + last.core };
}

/** The names that what is typed may become: those it begins before those that hold it. */
export function offered(typed: string, sign: Sign, lexicon: Lexicon, most = 40): Name[] {
  const keys = keysOf(typed);
  const early: Name[] = [];
  const late: Name[] = [];
  for (const { name, spellings } of lexicon) {
    if (name.sign !== sign) continue;
    if (spellings.some((spelling) => begins(keys, spelling))) early.push(name);
    else if (
      keys.length === 1 &&
      (keys[0]?.length ?? 0) > 1 &&
      spellings.some((spelling) => spelling.join(" ").includes(keys[0] ?? ""))
    )
      late.push(name);
  }
  return [...early, ...late].slice(0, most);
}
