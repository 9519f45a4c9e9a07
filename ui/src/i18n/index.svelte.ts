import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";

/** A language the desk speaks. */
export type Language = "en" | "ar";
/** Which digits numbers are written with; `auto` follows the language. */
export type Digits = "auto" | "latin" | "arabic" | "persian";
/** Values for a message's variables. */
export type Arguments = Record<string, string | number>;

// English is at hand from the start; another language is read when it is first wanted.
const english = import.meta.glob<string>("./en/*.ftl", { query: "?raw", import: "default", eager: true });
const others: Partial<Record<Language, () => Promise<{ texts: Record<string, string> }>>> = {
  ar: () => import("./ar"),
};
const learnt: Partial<Record<Language, FluentResource[]>> = { en: parsed(english) };

function parsed(texts: Record<string, string>): FluentResource[] {
  return Object.values(texts).map((text) => new FluentResource(text));
}

/** Reads a language's catalogue, so that it can be spoken. */
export async function learn(language: Language): Promise<void> {
  const read = others[language];
  if (learnt[language] || !read) return;
  const { texts } = await read();
  learnt[language] = parsed(texts);
}

const speech = $state<{ language: Language; digits: Digits; hijri: number }>({
  language: "en",
  digits: "auto",
  hijri: 0,
});

const numbering: Record<Exclude<Digits, "auto">, string> = {
  latin: "latn",
  arabic: "arab",
  persian: "arabext",
};

const locale = $derived.by(() => {
  const digits = speech.digits === "auto" ? (speech.language === "ar" ? "arabic" : "latin") : speech.digits;
  return `${speech.language}-u-nu-${numbering[digits]}`;
});

const bundle = $derived.by(() => {
  const made = new FluentBundle(locale, { useIsolating: false });
  for (const resource of learnt[speech.language] ?? []) made.addResource(resource);
  return made;
});

const open = String.fromCodePoint(0x2068);
const close = String.fromCodePoint(0x2069);
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/u;
const leftToRight = /[A-Za-z\u00c0-\u024f\u0370-\u052f]/u;

/** Wraps `text` in isolates where it runs against the direction of the language on screen. */
export function isolated(text: string): string {
  const against = speech.language === "ar" ? leftToRight : rightToLeft;
  return against.test(text) ? open + text + close : text;
}

/** A path or file name, which reads from left to right whatever letters it holds. */
export function fileName(text: string): string {
  return String.fromCodePoint(0x2066) + text + close;
}

function prepared(values: Arguments): Record<string, FluentVariable> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === "string" ? isolated(value) : value,
    ]),
  );
}

/** Whether the catalogue has a message `id`. */
export function has(id: string): boolean {
  return bundle.hasMessage(id);
}

/** The text of message `id` in the language on screen. Reactive in templates and `$derived`. */
export function t(id: string, values: Arguments = {}): string {
  const message = bundle.getMessage(id);
  if (!message?.value) return id;
  return bundle.formatPattern(message.value, prepared(values), []);
}

/** The text of the first of `ids` that the catalogue knows. */
export function firstOf(ids: readonly string[], values: Arguments = {}): string {
  const known = ids.find((id) => bundle.hasMessage(id)) ?? ids.at(-1);
  return known === undefined ? "" : t(known, values);
}

// Making one costs far more than using it, and a screen writes thousands of numbers.
const formats = new Map<string, Intl.NumberFormat>();

/** A number in the digits of the settings. */
export function n(value: number, options: Intl.NumberFormatOptions = {}): string {
  const known = `${locale} ${JSON.stringify(options)}`;
  let format = formats.get(known);
  if (!format) {
    format = new Intl.NumberFormat(locale, { useGrouping: false, ...options });
    formats.set(known, format);
  }
  return format.format(value);
}

/** Writes the ASCII digits of `text` ("10:42", "2026-04-14") in the digits of the settings. */
export function digits(text: string): string {
  return text.replace(/\d/g, (digit) => n(Number(digit)));
}

/** Reads digits of any of the three scripts as ASCII, for text that a person typed. */
export function plainDigits(text: string): string {
  return text
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0));
}

/** Joins words as the language lists them: "Iran, Oman and Qatar". */
export function list(words: readonly string[]): string {
  return new Intl.ListFormat(speech.language, { type: "conjunction" }).format(words.map(isolated));
}

/** The language on screen. */
export function language(): Language {
  return speech.language;
}

/** The locale for `Intl`, with the digits of the settings. */
export function localeTag(): string {
  return locale;
}

/** The direction of the language on screen. */
export function dir(): "ltr" | "rtl" {
  return speech.language === "ar" ? "rtl" : "ltr";
}

/** Days that the settings add to the calculated Hijri date. */
export function hijriDays(): number {
  return speech.hijri;
}

/** Changes language (one that was learnt), digits and the Hijri date's adjustment, and the document's own `lang` and `dir`. */
export function speak(
  wanted: Language,
  wantedDigits: Digits = speech.digits,
  hijri: number = speech.hijri,
): void {
  speech.language = wanted;
  speech.digits = wantedDigits;
  speech.hijri = hijri;
  document.documentElement.lang = wanted;
  document.documentElement.dir = dir();
}
