import { features } from "$/features";
import { wall } from "$/i18n/dates";
import { t } from "$/i18n/index.svelte";
import type { Became, FrameAnswer, OccasionsAnswer, Statement, StatementLine } from "$/ipc/bindings";
import { ask } from "$/ipc/client";
import { newId } from "$/ipc/id";
import type { BodyOf } from "$/ipc/wire";
import { placeOf, show, whereabouts } from "$/place/things";
import { changed, deed, wrong } from "../inline/record";
import { who } from "./lexicon";
import type { Name } from "./names";
import { type Occasion, partsOf } from "./occasion";
import type { Reading } from "./shorthand";

/** What a statement can become. */
export type Product = "position" | "message" | "agenda_item";

/** Writes a statement down; gives the text of a failure or null. */
export async function addStatement(statement: Statement, source: string): Promise<string | null> {
  const says = t("statements-said-added", { source });
  return wrong(await deed("add_statement", { id: newId(), ...statement }, { says, quiet: true }));
}

/** A line of the pad as the wire takes it: said then, on that occasion. */
export function statementOf(
  { text, firmness }: Pick<Reading, "text" | "firmness">,
  { said, about, at, occasion }: { said: Name; about: Name | null; at: number; occasion: Occasion },
): Statement {
  const { kind, id } = partsOf(occasion);
  return {
    text,
    wording: null,
    said_at: at,
    ...who(said.value),
    issue: about?.value ?? null,
    firmness: (firmness?.value ?? null) as Statement["firmness"],
    session: kind === "session" ? id : null,
    contact: kind === "contact" ? id : null,
  };
}

/** Shows what a statement became, where it belongs. */
export async function open({ entity, id }: Pick<Became, "entity" | "id">): Promise<void> {
  show(await whereabouts(entity, id));
}

/** Whether there is a screen for it. */
export function shown({ entity, id }: Pick<Became, "entity" | "id">): boolean {
  return features.has(placeOf({ entity, id })?.screen ?? "");
}

/** The words of a title: the first line, cut at a word. */
export function titleOf(text: string, most = 160): string {
  const line =
    text
      .split("\n")
      .find((one) => one.trim() !== "")
      ?.trim() ?? "";
  const letters = [...line];
  if (letters.length <= most) return line;
  const cut = letters.slice(0, most - 1).join("");
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), most / 2)).trimEnd()}…`;
}

/** The paper, and its clause, in which a statement stands: what is made of it keeps them. */
async function restsOf({ id, paper }: StatementLine): Promise<Pick<Statement, "paper" | "clause">> {
  if (!paper) return {};
  const { value } = await ask<{ value: Statement }>("record", { entity: "statement", id });
  return { paper: value.paper, clause: value.clause };
}

/** Makes a statement a party's position on an issue; says so, or nothing where it was refused. */
export async function makePosition(
  line: StatementLine,
  issue: { id: string; title: string },
  round: string | null,
): Promise<string> {
  const party = line.source?.side;
  if (!party) return "";
  if (line.issue?.id !== issue.id) {
    const about = await changed("statement", line.id, { issue: issue.id }, { issue: line.issue?.id ?? null });
    if (!about.ok) return "";
  }
  const { revisions } = await ask("position_history", { issue: issue.id, party });
  const latest = revisions[0];
  const body: BodyOf<"record_position"> = {
    id: newId(),
    issue: issue.id,
    party,
    based_on: latest?.id ?? null,
    as_said: line.text,
    wording: line.wording,
    // As on the matrix: what is not said anew holds on.
    firmness: line.firmness ?? latest?.firmness ?? null,
    interest: latest?.interest ?? null,
    source: line.source?.kind === "party" ? null : (line.source?.name ?? null),
    effective: null,
    round,
    session: line.session,
    movement: null,
    illustrative: false,
    statement: line.id,
    ...(await restsOf(line)),
  };
  const says = t("statements-made-position", { issue: issue.title });
  return (await deed("record_position", body, { says })).ok ? says : "";
}

/** Makes a statement a message for another party; says so. */
export async function makeMessage(line: StatementLine, to: { id: string; name: string }): Promise<string> {
  const from = line.source?.side;
  if (!from) return "";
  const body: BodyOf<"add_message"> = {
    id: newId(),
    from_party: from,
    to_party: to.id,
    as_said: line.text,
    wording: line.wording,
    issue: line.issue?.id ?? null,
    session: line.session,
    statement: line.id,
    answers: null,
    wants_answer: false,
  };
  const says = t("statements-made-message", { party: to.name });
  return (await deed("add_message", body, { says })).ok ? says : "";
}

/** Makes a statement an item of the parking lot, for the staff alone; says so. */
export async function makeItem(line: StatementLine, round: string): Promise<string> {
  const title = titleOf(line.text ?? line.wording ?? "");
  const body: BodyOf<"add_agenda_item"> = {
    id: newId(),
    round,
    session: null,
    parent: null,
    title,
    minutes: null,
    lead: null,
    desired: null,
    visibility: "internal",
    parties: [],
    status: "open",
    issue: line.issue?.id ?? null,
    purpose: null,
    notes: null,
    statement: line.id,
    ...(await restsOf(line)),
  };
  const says = t("statements-made-item", { title });
  return (await deed("add_agenda_item", body, { says })).ok ? says : "";
}

/** The round that what was said belongs to: the occasion's, else the one on screen, else the one in whose days it was said. */
export function roundOf(
  line: StatementLine,
  occasions: OccasionsAnswer,
  chosen: string | null,
  frame: FrameAnswer,
): string | null {
  const session = occasions.sessions.find(({ id }) => id === line.session);
  const contact = occasions.contacts.find(({ id }) => id === line.contact);
  const within = frame.rounds.find(({ zone, first_day, last_day }) => {
    const day = line.said_at === null ? "" : wall(line.said_at, zone).date;
    return first_day <= day && day <= last_day;
  });
  return session?.round ?? contact?.round ?? chosen ?? within?.id ?? null;
}
