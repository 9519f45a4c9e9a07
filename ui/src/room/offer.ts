import { usual } from "$/features/agenda/usual";
import { leafOf } from "$/features/papers/leaf";
import { isReference, kindText, titleOf } from "$/features/papers/words";
import { date, today as dayNow, span } from "$/i18n/dates";
import { n, t } from "$/i18n/index.svelte";
import type { ClauseLine, PaperLine, RoundHead, SessionLine } from "$/ipc/bindings";
import { ask } from "$/ipc/client";
import type { AnswerOf } from "$/ipc/wire";
import { params, screen } from "$/place/index.svelte";
import { likelyRound, round, roundText } from "$/place/round.svelte";
import { digest, ofFile, ofIssue, ofPaper, ofRound, ofSession, type Place, placeText } from "./place";

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
  papers: readonly PaperLine[];
  /** Of the paper that is looked at. */
  clauses: readonly ClauseLine[];
}

/** What there is to be shown, and what of it is the screen shown now. */
class Offered {
  readonly all: Offer[] = [];
  present: string | null = null;

  add(place: Place, label: string, note?: string, isPresent = false): void {
    const text = placeText(place);
    if (!this.all.some((one) => one.place === text)) this.all.push({ place: text, label, note });
    if (isPresent) this.present = text;
  }
}

/** The paper that is chosen on its screen: the one named, else the first of its part, as there. */
function lookedAt(papers: readonly PaperLine[]): PaperLine | undefined {
  const { paper, part } = params("papers");
  const named = papers.find(({ id }) => id === paper);
  return named ?? papers.find(({ kind }) => isReference(kind) === (part === "reference"));
}

async function known(): Promise<Known> {
  const [frame, issues, { papers }] = await Promise.all([
    ask("frame", { round: round() }),
    ask("issues", {}),
    ask("papers", {}),
  ]);
  const today = dayNow(frame.dossier?.zone);
  const id = round() ?? likelyRound(frame.rounds, today);
  const head = frame.rounds.find((one) => one.id === id);
  const agenda = head ? await ask("agenda", { round: head.id, session: null }) : undefined;
  const read = lookedAt(papers);
  const clauses = read ? (await ask("paper", { id: read.id })).clauses : [];
  return { round: head, sessions: agenda?.sessions ?? [], issues, papers, clauses };
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

function ofSchedule({ round: head, sessions }: Known, offered: Offered): void {
  if (!head) return;
  const its = ofRound(head);
  const { view, day: chosen, session } = params("schedule");
  const days = daysOf(sessions);
  const today = dayNow(head.zone);
  const found = dayOf(sessions.find(({ id }) => id === session));
  const shown = [chosen, found, today, head.first_day, days[0]].find((one) => one && days.includes(one));
  const here = screen() === "schedule";
  for (const day of days) {
    const words = t("room-offer-day", { date: date(day) });
    offered.add({ shows: "day", round: its, day }, words, undefined, here && day === shown);
  }
  const words = t("room-offer-round", { round: roundText(head) });
  offered.add({ shows: "round", round: its }, words, undefined, here && view === "round");
  const reading = params("agenda").session ?? usual(sessions, Date.now());
  for (const line of sessions) {
    const place: Place = { shows: "agenda", round: its, session: ofSession(line) };
    const read = screen() === "agenda" && line.id === reading;
    offered.add(place, t("room-offer-agenda", { session: line.title }), whenText(line), read);
  }
}

function ofPositions({ issues }: Known, offered: Offered): void {
  if (issues.length === 0) return;
  const comparing = screen() === "compare";
  const at = params(comparing ? "compare" : "positions");
  const whole = comparing && !at.issue && !at.basket;
  offered.add({ shows: "positions" }, t("room-offer-positions"), undefined, whole);
  const row = at.issue ?? at.basket ?? at.row;
  const standing = issues.find(({ id, basket }) => id === row || basket.id === row) ?? issues[0];
  for (const { basket } of issues) {
    const place: Place = { shows: "positions", basket: digest(basket.name) };
    const chosen = comparing ? at.basket : screen() === "positions" ? standing?.basket.id : undefined;
    const words = t("room-offer-basket", { basket: basket.name });
    offered.add(place, words, undefined, basket.id === chosen);
  }
  for (const issue of issues) {
    const words = t("room-offer-issue", { number: n(issue.number), title: issue.title });
    const chosen = comparing && issue.id === at.issue;
    offered.add({ shows: "positions", issue: ofIssue(issue) }, words, issue.basket.name, chosen);
  }
}

function ofPapers({ papers, clauses }: Known, offered: Offered): void {
  const read = lookedAt(papers);
  const here = screen() === "papers" && params("papers").part !== "handed";
  const leaf = leafOf(params("papers").leaf);
  for (const line of papers) {
    if (line.expunged_at !== null) continue;
    const words = t("room-offer-paper", { title: titleOf(line) });
    const open = leaf?.paper === line.id ? leaf : null;
    const file = line.files.find(({ digest }) => digest === open?.file) ?? line.files[0];
    if (file) {
      const place: Place = {
        shows: "paper",
        paper: ofPaper(line),
        file: ofFile(file),
        page: open?.page ?? 1,
      };
      offered.add(place, words, kindText(line.kind), here && line === read);
    }
    if (line !== read) continue;
    const { reading } = params("papers");
    for (const [at, { id, label }] of clauses.entries()) {
      const place: Place = { shows: "paper", paper: ofPaper(line), clause: digest(label) };
      const chosen = id === reading || (at === 0 && !file);
      offered.add(
        place,
        t("room-offer-clause", { clause: label, title: titleOf(line) }),
        undefined,
        here && chosen,
      );
    }
  }
}

/** All that the room can be shown, and what of it is the screen shown now. */
export async function offers(): Promise<{ all: readonly Offer[]; present: string | null }> {
  const all = await known();
  const offered = new Offered();
  for (const part of [ofSchedule, ofPositions, ofPapers]) part(all, offered);
  return offered;
}
