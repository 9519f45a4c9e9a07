import { digits, t } from "$/i18n/index.svelte";
import type { Entity, FrameAnswer, SearchHit, Segment } from "$/ipc/bindings";
import { dashed } from "$/ipc/failures";
import { nounText } from "$/place/things";

/** Hits of one kind. */
export interface HitGroup {
  entity: Entity;
  hits: SearchHit[];
}

/** The kinds in the order in which they are shown. */
const order: readonly Entity[] = [
  "session",
  "agenda_item",
  "issue",
  "position",
  "proposal",
  "assessment",
  "importance",
  "outcome",
  "paper",
  "clause",
  "paper_file",
  "basket",
  "round",
  "party",
  "delegation",
  "delegate",
  "actor",
  "role",
  "venue",
  "room",
  "dossier",
];

/** Hits by kind, each kind's in the order in which they were found. */
export function groupedHits(hits: readonly SearchHit[]): HitGroup[] {
  const groups = new Map<Entity, SearchHit[]>();
  for (const hit of hits) groups.set(hit.entity, [...(groups.get(hit.entity) ?? []), hit]);
  const place = (entity: Entity) => (order.indexOf(entity) + order.length + 1) % (order.length + 1);
  return [...groups]
    .map(([entity, its]) => ({ entity, hits: its }))
    .sort((one, other) => place(one.entity) - place(other.entity));
}

/** The heading of a kind: "Sessions". */
export function kindText(entity: string): string {
  return t(`search-kind-${dashed(entity)}`);
}

/** Where a hit belongs: its party, its round, its session's kind. */
export function contextText(hit: SearchHit, frame: FrameAnswer | undefined): string {
  const party = frame?.parties.find(({ id }) => id === hit.party && hit.entity !== "party");
  const round = frame?.rounds.find(({ id }) => id === hit.round && hit.entity !== "round");
  return [party?.short, round ? t("search-round", { number: digits(String(round.number)) }) : undefined]
    .filter((words) => words !== undefined)
    .join(" · ");
}

/** The title with its matches, where the excerpt is of the title itself. */
export function titleRuns(hit: SearchHit): Segment[] {
  return isTitle(hit) ? hit.excerpt : [{ kind: "same", text: hit.title || nounText(hit.entity) }];
}

/** The words around the match, where they are not the title. */
export function excerptRuns(hit: SearchHit): Segment[] {
  return isTitle(hit) ? [] : hit.excerpt;
}

function isTitle(hit: SearchHit): boolean {
  const said = hit.excerpt.map(({ text }) => text).join("");
  return said === hit.title || (said.endsWith("…") && hit.title.startsWith(said.slice(0, -1)));
}
