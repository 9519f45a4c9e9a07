import { n, t } from "$/i18n/index.svelte";
import type { PositionsAnswer } from "$/ipc/bindings";

/** The facts beside the screen's title. */
export function factsOf(answer: PositionsAnswer, round: string | null): string {
  const stated = answer.rounds.find(({ id }) => id === round);
  const facts = [
    t("positions-issues", { count: answer.rows.length }),
    t("positions-parties", { count: answer.parties.length }),
  ];
  if (stated && answer.changed > 0) {
    facts.push(t("positions-changed", { count: answer.changed, round: n(stated.number) }));
  }
  return facts.join(" · ");
}

/** The issues by convergence in words, for the foot; null where there are none. */
export function tallyOf(answer: PositionsAnswer): string | null {
  if (answer.rows.length === 0) return null;
  const words = answer.tally
    .filter(({ issues }) => issues > 0)
    .map(({ level, issues }) =>
      t("positions-tally", { count: n(issues), level: t(`convergence-${level.replaceAll("_", "-")}`) }),
    );
  if (answer.not_assessed > 0) {
    words.push(t("positions-tally", { count: n(answer.not_assessed), level: t("convergence-none") }));
  }
  if (answer.brackets > 0) words.push(t("positions-brackets", { count: answer.brackets }));
  return words.join(" · ");
}
