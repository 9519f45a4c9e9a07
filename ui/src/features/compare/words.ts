import { n, t } from "$/i18n/index.svelte";
import type { CompareAnswer, CompareRow } from "$/ipc/bindings";
import { seen } from "$/ipc/desk.svelte";
import { sums, swing } from "./compare";

/** When the two sides of the comparison stand. */
export function spanText(from: number | null, to: number | null): string {
  if (from === null) return to === null ? t("compare-span-now") : t("compare-span-at", { round: n(to) });
  return to === null
    ? t("compare-span-from", { round: n(from) })
    : t("compare-span", { from: n(from), to: n(to) });
}

/** The whole comparison in a line. */
export function summaryOf(answer: CompareAnswer, span: string, between: boolean): string {
  const sum = sums(answer);
  const words = [t("positions-issues", { count: sum.issues }), span];
  answer.parties.forEach((party, column) => {
    const silent = sum.silent[column] ?? 0;
    if (between) words.push(t("compare-moved-on", { party: party.short, count: sum.moved[column] ?? 0 }));
    // Nothing said, and nothing told to this audience, look the same.
    else if (silent && !seen()) words.push(t("compare-silent-on", { party: party.short, count: silent }));
  });
  if (between) {
    const ways = (["nearer", "further", "same"] as const).filter((way) => sum[way] > 0);
    words.push(...ways.map((way) => t("compare-swings", { count: n(sum[way]), way: t(`compare-${way}`) })));
  }
  return words.join(" · ");
}

/** One issue in sentences, for those who hear the screen. */
export function toldOf(row: CompareRow, answer: CompareAnswer, between: boolean): string {
  const level = (value: CompareRow["after"]) =>
    t(value ? `convergence-${value.level.replaceAll("_", "-")}` : "convergence-none");
  const way = swing(row);
  const near =
    seen() && !row.before && !row.after
      ? ""
      : between
        ? t("compare-told-between", {
            before: level(row.before),
            after: level(row.after),
            way: way ? t(`compare-${way}`) : "",
          })
        : level(row.after);
  const sides = row.sides.map((side, column) => {
    const party = answer.parties[column]?.short ?? "";
    if (!side.after) return seen() ? "" : t("compare-told-silent", { party });
    return between ? t(side.moved ? "compare-told-moved" : "compare-told-unmoved", { party }) : "";
  });
  return [t("compare-at", { number: n(row.issue.number), title: row.issue.title }), near, ...sides]
    .filter(Boolean)
    .join(". ");
}
