import { n, t } from "$/i18n/index.svelte";
import type { RoundHead } from "$/ipc/bindings";

/** The rounds to choose from, and "throughout" for none. */
export function roundChoices(rounds: readonly RoundHead[]): { value: string; label: string }[] {
  return [
    { value: "", label: t("inline-throughout") },
    ...rounds.map(({ id, number, title }) => ({
      value: id,
      label: t("inline-round-name", { number: n(number), title }),
    })),
  ];
}
