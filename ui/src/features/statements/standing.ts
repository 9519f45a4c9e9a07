import { audienceKey, audienceName } from "$/audience/names";
import { list, t } from "$/i18n/index.svelte";
import type { AudiencesAnswer, StatementLine } from "$/ipc/bindings";

/** How a statement stands with an audience. */
type Known = StatementLine["standing"][number];

/** A step of confidence that was reached, and with whom. */
export interface Mark {
  kind: "cleared" | "conveyed" | "public" | "held";
  text: string;
}

/** How a statement stands with those from whom it is not simply confided, in words; empty where it is ours alone. */
export function marks(line: Pick<StatementLine, "standing">, names: AudiencesAnswer | undefined): Mark[] {
  const all = line.standing;
  const of = (fits: (one: Known) => boolean) => [
    ...new Map(all.filter(fits).map((one) => [audienceKey(one), audienceName(one, names)])).values(),
  ];
  const made: Mark[] = [];
  const cleared = of(({ confidence, held }) => confidence === "cleared" && !held);
  const conveyed = of(({ confidence }) => confidence === "conveyed");
  const held = of((one) => one.held);
  if (all.some(({ confidence }) => confidence === "public"))
    made.push({ kind: "public", text: t("statements-public") });
  if (conveyed.length > 0)
    made.push({ kind: "conveyed", text: t("statements-conveyed", { audiences: list(conveyed) }) });
  if (cleared.length > 0)
    made.push({ kind: "cleared", text: t("statements-cleared", { audiences: list(cleared) }) });
  if (held.length > 0) made.push({ kind: "held", text: t("statements-held", { audiences: list(held) }) });
  return made;
}
