import { usual } from "$/features/agenda/usual";
import { date, span } from "$/i18n/dates";
import { n, t } from "$/i18n/index.svelte";
import type { RoundHead, SessionLine } from "$/ipc/bindings";
import { ask } from "$/ipc/client";
import type { AnswerOf } from "$/ipc/wire";
import { params, screen } from "$/place/index.svelte";
import { likelyRound, round, roundText } from "$/place/round.svelte";
import { digest, ofIssue, ofRound, ofSession, type Place, placeText } from "./place";

/** Something that the room can be shown. */
export interface Offer {
  place: string;
  label: string;
  note?: string;
}

interface Known {
  round: RoundHead | undefined;
  sessions: readonly SessionLine[];
  issues: AnswerOf<"issues">;
}

async function known(): Promise<Known> {
  const [frame, issues] = await Promise.all([ask("frame", { round: round() }), ask("issues", {})]);
  const today = new Date().toISOString().slice(0, 10);
  const id = round() ?? likelyRound(frame.rounds, today);
  const head = frame.rounds.find((one) => one.id === id);
  const agenda = head ? await ask("agenda", { round: head.id, session: null }) : undefined;
  return { round: head, sessions: agenda?.sessions ?? [], issues };
}

function dayOf(line: SessionLine | undefined): string | undefined {
  return line?.starts_wall?.slice(0, 10);
}
function daysOf(sessions: readonly SessionLine[]): string[] {
  return [...new Set(sessions.flatMap((line) => dayOf(line) ?? []))].sort();
}
function whenText({ starts_wall: starts, ends_wall: ends }: SessionLine): string {
  if (!starts || !ends) return "";
  return `${date(starts.slice(0, 10), "short")} ${span(starts.slice(11, 16), ends.slice(11, 16))}`;
}

/** All that the room can be shown, and what of it is the screen shown now. */
export async function offers(): Promise<{ all: Offer[]; present: string | null }> {
  const { round: head, sessions, issues } = await known();
  const all: Offer[] = [];
  const add = (place: Place, label: string, note?: string) => {
    const text = placeText(place);
    if (!all.some((one) => one.place === text)) all.push({ place: text, label, note });
    return text;
  };
  let present: string | null = null;
  if (head) {
    const its = ofRound(head);
    const { view, day: chosen, session } = params("schedule");
    const days = daysOf(sessions);
    const today = new Date().toISOString().slice(0, 10);
    const found = dayOf(sessions.find(({ id }) => id === session));
    const shown = [chosen, found, today, head.first_day, days[0]].find((one) => one && days.includes(one));
    for (const day of days) {
      const text = add({ shows: "day", round: its, day }, t("room-offer-day", { date: date(day) }));
      if (screen() === "schedule" && day === shown) present = text;
    }
    const whole = add({ shows: "round", round: its }, t("room-offer-round", { round: roundText(head) }));
    if (screen() === "schedule" && view === "round") present = whole;
    const reading = params("agenda").session ?? usual(sessions, Date.now());
    for (const line of sessions) {
      const place: Place = { shows: "agenda", round: its, session: ofSession(line) };
      const text = add(place, t("room-offer-agenda", { session: line.title }), whenText(line));
      if (screen() === "agenda" && line.id === reading) present = text;
    }
  }
  if (issues.length === 0) return { all, present };
  const everything = add({ shows: "positions" }, t("room-offer-positions"));
  const at = screen() === "compare" ? params("compare") : params("positions");
  const row = at.issue ?? at.basket ?? at.row;
  const standing = issues.find(({ id, basket }) => id === row || basket.id === row);
  for (const { basket } of issues) {
    const place: Place = { shows: "positions", basket: digest(basket.name) };
    const text = add(place, t("room-offer-basket", { basket: basket.name }));
    if (screen() === "positions" && basket.id === (standing ?? issues[0])?.basket.id) present = text;
    if (screen() === "compare" && basket.id === at.basket) present = text;
  }
  for (const issue of issues) {
    const words = t("room-offer-issue", { number: n(issue.number), title: issue.title });
    const text = add({ shows: "positions", issue: ofIssue(issue) }, words, issue.basket.name);
    if (screen() === "compare" && issue.id === at.issue) present = text;
  }
  if (screen() === "compare" && !at.issue && !at.basket) present = everything;
  return { all, present };
}
