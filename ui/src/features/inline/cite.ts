import { t } from "$/i18n/index.svelte";

/** A paper as it is cited, with its clause: "Understanding on the strip, 4 (b)". */
export function cited({ title, clause }: { title: string; clause: string | null }): string {
  const name = title || t("papers-expunged");
  return clause ? t("paper-cited", { title: name, clause }) : name;
}
