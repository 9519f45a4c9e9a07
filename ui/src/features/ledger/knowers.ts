import { audienceKey } from "$/audience/names";
import type { Audience, Knower, LedgerLine, Step, WhoKnowsAnswer } from "$/ipc/bindings";
import { standingTo } from "./step";

/** How it is between a fact and an audience. */
export type Bearing = "confided" | "cleared" | "conveyed" | "given" | "through" | "withdrawn" | "public";

/** An audience to which a fact is more than ours alone. */
export interface KnowerRow {
  to: Audience;
  bearing: Bearing;
  /** What it knows is not to be repeated. */
  held: boolean;
  /** The entry that made it so. */
  entry: LedgerLine | undefined;
  /** In which words. */
  wording: string | null;
}

/** The audience alone, without how things stand with it. */
export function toOf(one: Audience): Audience {
  switch (one.audience) {
    case "party":
    case "head":
      return { audience: one.audience, party: one.party };
    case "circle":
      return { audience: "circle", circle: one.circle };
    default:
      return { audience: one.audience };
  }
}

const knowing = new Set<Bearing>(["conveyed", "given", "through", "public"]);

/** Whether the audience knows. */
export function knows({ bearing }: Pick<KnowerRow, "bearing">): boolean {
  return knowing.has(bearing);
}

function rowOf(knower: Knower, entries: readonly LedgerLine[]): KnowerRow {
  const to = toOf(knower);
  const own = standingTo(entries, to);
  const since = entries.find(({ id }) => id === knower.since);
  const last = (step: Step) => own.findLast((entry) => entry.step === step);
  const row = (bearing: Bearing, entry: LedgerLine | undefined): KnowerRow => ({
    to,
    bearing,
    held: knower.held,
    entry,
    wording: knower.wording ?? entry?.wording ?? null,
  });
  if (since && since.step === "public") return row("public", since);
  if (since && audienceKey(since) !== audienceKey(to)) return row("through", since);
  if (since) return row(since.step === "given" ? "given" : "conveyed", since);
  if (knower.confidence === "public")
    return row(
      "public",
      entries.findLast((entry) => entry.stands && entry.step === "public"),
    );
  if (knower.confidence === "cleared") return row("cleared", last("cleared"));
  if (knower.held) return row("withdrawn", last("withdrawn"));
  return row("confided", undefined);
}

/** Who knows, or may come to know; and for whom it stays confided. */
export function knowersOf({ audiences, entries }: WhoKnowsAnswer): {
  rows: KnowerRow[];
  confided: Audience[];
} {
  const rows = audiences.map((knower) => rowOf(knower, entries));
  return {
    rows: rows.filter(({ bearing }) => bearing !== "confided"),
    confided: rows.filter(({ bearing }) => bearing === "confided").map(({ to }) => to),
  };
}

/** The steps that may follow for an audience, the likeliest first. */
export function stepsFor({ to, bearing, held }: Pick<KnowerRow, "to" | "bearing" | "held">): Step[] {
  const open = to.audience === "public";
  const given: Step[] = to.audience === "table" ? [] : ["given"];
  switch (bearing) {
    case "confided":
    case "withdrawn":
      return open ? ["cleared", "public"] : ["cleared", "conveyed", ...given];
    case "cleared":
      return [open ? "public" : "conveyed", "cleared", "withdrawn"];
    case "public":
      return open ? ["public"] : [];
    case "through":
      return ["conveyed", "cleared", ...given];
    // Their own words: whether others may have them is asked of those others.
    case "given":
      return [];
    default:
      return held ? ["reacted", "cleared", "conveyed"] : ["reacted", "conveyed", "cleared", "withdrawn"];
  }
}
