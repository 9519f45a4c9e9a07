import { ask } from "$/ipc/client";
import { dashed } from "$/ipc/failures";
import { t } from "../i18n/index.svelte";
import { go, type Place } from "./index.svelte";
import { chooseRound, round } from "./round.svelte";

/** Something of the dossier, with what it belongs to as far as that is known. */
export interface Thing {
  /** The noun, as the wire names it. */
  entity: string;
  id: string;
  issue?: string | null;
  party?: string | null;
  session?: string | null;
  round?: string | null;
  paper?: string | null;
}

/** What a noun is called: "session", "agenda item". */
export function nounText(entity: string): string {
  return t(`noun-${dashed(entity)}`);
}

function chosen(values: Record<string, string | null | undefined>): Record<string, string> {
  const kept = Object.entries(values).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return Object.fromEntries(kept);
}

/** The screen on which a thing is shown, and what is to be chosen there. */
export function placeOf(thing: Thing): Place | undefined {
  const { entity, id, issue, party, session } = thing;
  switch (entity) {
    case "session":
    case "session_room":
    case "session_participant":
      return { screen: "schedule", params: chosen({ session: session ?? id }) };
    case "round":
      return { screen: "schedule", params: {} };
    case "agenda_item":
    case "agenda_item_party":
      return { screen: "agenda", params: chosen({ session, item: id }) };
    case "issue":
    case "basket":
      return { screen: "positions", params: { [entity]: id } };
    case "position":
    case "importance":
    case "outcome":
    case "assessment":
    case "proposal":
      return { screen: "positions", params: chosen({ issue, party }) };
    case "message":
      return { screen: "messages", params: { message: id } };
    case "party":
    case "actor":
    case "role":
    case "delegation":
    case "delegate":
      return { screen: "people", params: { [entity]: id } };
    case "venue":
    case "room":
      return { screen: "places", params: { [entity]: id } };
    case "statement":
    case "contact":
      return { screen: "statements", params: { [entity]: id } };
    case "paper":
      return { screen: "papers", params: { paper: id } };
    case "paper_file":
      return { screen: "papers", params: chosen({ paper: thing.paper }) };
    case "clause":
      return { screen: "papers", params: chosen({ paper: thing.paper, clause: id }) };
    case "hand_over":
      return { screen: "papers", params: { part: "handed", hand_over: id } };
    case "dossier":
      return { screen: "settings", params: {} };
    default:
      return undefined;
  }
}

/** Shows a thing where it belongs, in its own round. */
export function show(thing: Thing): void {
  const place = placeOf(thing);
  if (!place) return;
  if ((thing.entity === "clause" || thing.entity === "paper_file") && thing.paper === undefined) {
    whereabouts(thing.entity, thing.id)
      .then((found) => show({ ...found, paper: found.paper ?? null }))
      .catch(() => go(place.screen));
    return;
  }
  const its = thing.entity === "round" ? thing.id : thing.round;
  if (its && (place.screen === "schedule" || place.screen === "agenda") && round() !== its) chooseRound(its);
  go(place.screen, { ...place.params });
}

/** A thing with what it belongs to, asked of the dossier. Throws where it is no longer there. */
export async function whereabouts(entity: string, id: string): Promise<Thing> {
  const { value } = await ask<{ value: Record<string, unknown> }>("record", { entity, id });
  const named = (field: string) => (typeof value[field] === "string" ? value[field] : null);
  return {
    entity,
    id,
    issue: named("issue"),
    party: named("party"),
    session: named("session"),
    round: named("round"),
    paper: named("paper"),
  };
}
