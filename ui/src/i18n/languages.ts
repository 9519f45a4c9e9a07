import { language } from "./index.svelte";

/** A language by its name in the language on screen; its code where it has none. */
export function languageText(code: string): string {
  try {
    return new Intl.DisplayNames([language()], { type: "language" }).of(code) ?? code;
  } catch {
    return code;
  }
}
