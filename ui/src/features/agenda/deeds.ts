import { duration } from "$/i18n/dates";
import { digits, t } from "$/i18n/index.svelte";
import type { AgendaLine, ItemStatus } from "$/ipc/bindings";
import { ask } from "$/ipc/client";
import { newId } from "$/ipc/id";
import { announce } from "$/widgets";
import { changed, deed, wrong } from "../inline/record";
import { readEntry, readMinutes } from "./entry";
import { appended, lastSpot, type Spot } from "./outline";

/** What an agenda adds up to, in words: within its session's time, or over it. */
export function sumText(needed: number, planned: number | null): string {
  if (planned === null) return t("agenda-sum-open", { needed: duration(needed) });
  const left = planned - needed;
  const values = { needed: duration(needed), planned: duration(planned), left: duration(Math.abs(left)) };
  return t(left < 0 ? "agenda-sum-over" : left > 0 ? "agenda-sum-spare" : "agenda-sum-even", values);
}

/** Times of an item on the wall: "10:20–10:40". */
export function timesOf(line: AgendaLine): string {
  if (!line.starts_wall || !line.ends_wall) return "";
  return digits(`${line.starts_wall.slice(11, 16)}–${line.ends_wall.slice(11, 16)}`);
}

async function sayPlace(round: string, session: string | null, id: string) {
  const now = await ask("agenda", { round, session });
  const line = (session ? now.items : now.parked).find((one) => one.id === id);
  if (!line) return;
  const values = { title: line.title, number: digits(line.number), times: timesOf(line) };
  if (!session) announce(t("agenda-said-parked", values));
  else if (line.starts_wall)
    announce(`${t("agenda-said-moved-times", values)} ${sumText(now.needed, now.planned)}`);
  else announce(t("agenda-said-moved", values));
}

/** Moves an item with all below it; says where it stands now. */
export async function moveItem(
  round: string,
  id: string,
  session: string | null,
  spot: Spot,
): Promise<boolean> {
  const acted = await deed("move_agenda_item", { id, session, ...spot }, { says: null });
  if (acted.ok) await sayPlace(round, session, id);
  return acted.ok;
}

/** Moves an item behind the last one of another session or of the parking lot. */
export async function moveToEnd(round: string, id: string, session: string | null): Promise<boolean> {
  const now = await ask("agenda", { round, session });
  const there = (session ? now.items : now.parked).filter((line) => line.id !== id);
  return moveItem(round, id, session, lastSpot(there));
}

/** Adds a typed line ("Opening @20") as the last item at a level; gives the text of a failure or null. */
export async function addItem(
  round: string,
  session: string | null,
  lines: readonly AgendaLine[],
  typed: string,
  depth: number,
): Promise<string | null> {
  const { title, minutes } = readEntry(typed);
  const { parent } = appended(lines, depth);
  const body = {
    id: newId(),
    round,
    session,
    parent,
    title,
    minutes,
    lead: null,
    desired: null,
    visibility: "internal" as const,
    parties: [],
    status: "open" as const,
    issue: null,
    purpose: null,
    notes: null,
    statement: null,
  };
  return wrong(await deed("add_agenda_item", body, { says: t("agenda-said-added", { title }), quiet: true }));
}

/** Says what became of an item. */
export async function setStatus(id: string, status: ItemStatus): Promise<string | null> {
  const { revision } = await ask("record", { entity: "agenda_item", id });
  return wrong(await deed("set_item_status", { id, revision, status }));
}

/** Saves a cell of an agenda; gives the text of a failure or null. */
export async function saveCell(
  id: string,
  column: string,
  text: string,
  was: string,
): Promise<string | null> {
  const quiet = { quiet: true };
  switch (column) {
    case "minutes": {
      const minutes = readMinutes(text);
      if (minutes === undefined) return t("agenda-not-minutes");
      return wrong(
        await changed("agenda_item", id, { minutes }, { minutes: readMinutes(was) ?? null }, quiet),
      );
    }
    case "desired":
      return wrong(await changed("agenda_item", id, { desired: text || null }, { desired: was || null }));
    case "visibility":
      return wrong(await changed("agenda_item", id, { visibility: text, parties: [] }, { visibility: was }));
    case "status":
      return setStatus(id, text as ItemStatus);
    default:
      return wrong(await changed("agenda_item", id, { [column]: text }, { [column]: was }, quiet));
  }
}
