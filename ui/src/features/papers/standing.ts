import { type Mark, marks } from "$/features/statements";
import { t } from "$/i18n/index.svelte";
import type { AudiencesAnswer, PaperLine } from "$/ipc/bindings";

/** Whether its own source, a party, has it in its view. */
export function isGiven({ source, standing }: Pick<PaperLine, "source" | "standing">): boolean {
  return (
    source?.kind === "party" &&
    standing.some(
      (one) =>
        one.audience === "party" && one.party === source.id && one.confidence === "conveyed" && !one.held,
    )
  );
}

/** How a paper stands with audiences, in words; of the party that gave it, that it did. */
export function marksOf(
  line: Pick<PaperLine, "source" | "standing">,
  names: AudiencesAnswer | undefined,
): (Mark | { kind: "given"; text: string })[] {
  if (!isGiven(line)) return marks(line, names);
  const others = line.standing.filter((one) => !(one.audience === "party" && one.party === line.source?.id));
  return [{ kind: "given", text: t("papers-given-by") }, ...marks({ standing: others }, names)];
}
