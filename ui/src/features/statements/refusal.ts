import { t } from "$/i18n/index.svelte";
import type { Name } from "./names";
import type { Reading } from "./shorthand";

/** Why a line cannot be written down as it stands; empty where it can. `source` is who speaks where it names nobody. */
export function refusalOf(
  { doubled, source: named, issue: about, text }: Reading,
  source: Name | null,
): string {
  if (doubled?.name.sign === "@")
    return t("statements-two-sources", { first: named?.label ?? "", second: doubled.name.label });
  if (doubled?.name.sign === "#")
    return t("statements-two-issues", { first: about?.label ?? "", second: doubled.name.label });
  if (doubled) return t("statements-two-weights");
  if (text === "") return t("statements-no-words");
  return named || source ? "" : t("statements-no-source");
}
