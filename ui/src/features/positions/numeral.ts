import { localeTag, n } from "$/i18n/index.svelte";

const known = new Map<string, string>();

/** A small whole number in the digits of the settings. Remembered, as a matrix writes thousands of them. */
export function numeral(value: number): string {
  const key = `${localeTag()} ${value}`;
  const made = known.get(key) ?? n(value);
  known.set(key, made);
  return made;
}
