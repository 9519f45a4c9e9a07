import { n, t } from "$/i18n/index.svelte";
import type { FileLine, PaperForm, PaperKind, PaperLine, Translation } from "$/ipc/bindings";

/** Kinds of what comes to us. */
export const received: readonly PaperKind[] = ["non_paper", "note_verbale", "letter", "draft", "map"];
/** Kinds of reference texts. */
export const references: readonly PaperKind[] = ["agreement", "terms"];
/** Forms in which a paper comes. */
export const forms: readonly PaperForm[] = ["original", "copy", "electronic", "shown"];
/** What a translation can count as. */
export const translations: readonly Translation[] = ["official", "unofficial", "ours"];
/** The languages that are offered first. */
export const languages: readonly string[] = ["ar", "en", "fa", "fr", "he", "ru", "zh"];

/** Whether it is referred to by its clauses, and need not have come from anybody. */
export function isReference(kind: PaperKind): boolean {
  return references.includes(kind);
}

function dashed(word: string): string {
  return word.replaceAll("_", "-");
}

/** A kind as a word. */
export function kindText(kind: PaperKind): string {
  return t(`value-paper-${dashed(kind)}`);
}

/** A form as a word. */
export function formText(form: PaperForm): string {
  return t(`value-paper-form-${form}`);
}

/** What a translation counts as, in a word. */
export function translationText(translation: Translation): string {
  return t(`value-translation-${translation}`);
}

/** What a paper is called. */
export function titleOf({ title }: Pick<PaperLine, "title">): string {
  return title || t("papers-expunged");
}

/** What a file is called: as it came, else by its place. */
export function fileText(file: FileLine, at: number): string {
  return file.name ?? t("papers-file-at", { at: n(at + 1) });
}
