import { idOf } from "$/features/ledger";
import type { ClearedLine, CopyItem, CopyLine, Fact, HandOverAnswer, HandOverCheck } from "$/ipc/bindings";

/** The thing alone, without what else is known of it. */
export function factOf(one: Fact): Fact {
  switch (one.fact) {
    case "statement":
      return { fact: "statement", statement: one.statement };
    case "position":
      return { fact: "position", position: one.position };
    case "message":
      return { fact: "message", message: one.message };
    case "paper":
      return { fact: "paper", paper: one.paper };
    default:
      return { fact: "proposal", proposal: one.proposal };
  }
}

/** One text for a thing, the same for the same one. */
export function factKey(fact: Fact): string {
  return `${fact.fact}:${idOf(fact)}`;
}

/** Things on one issue, or on none. */
export interface OnIssue {
  issue: ClearedLine["issue"];
  lines: ClearedLine[];
}

/** Things by the issue they are about, in the issues' order; those without one last. */
export function byIssue(lines: readonly ClearedLine[]): OnIssue[] {
  const made = new Map<string, OnIssue>();
  for (const line of lines) {
    const key = line.issue?.id ?? "";
    const group = made.get(key) ?? { issue: line.issue, lines: [] };
    group.lines.push(line);
    made.set(key, group);
  }
  return [...made.values()].toSorted(
    (one, other) => (one.issue?.number ?? Infinity) - (other.issue?.number ?? Infinity),
  );
}

/** A draft that rests on what its audience may not know, without a decision that widens it. */
export function isUnshared({ fact, rests_on, widened }: HandOverCheck): boolean {
  return fact === "proposal" && !widened && rests_on.some(({ shared }) => !shared);
}

/** Nothing keeps it from being handed over. */
export function isFree(check: HandOverCheck): boolean {
  return check.obstacle === null && !isUnshared(check);
}

function itemOf({ fact, issue, source, wording }: HandOverCheck): CopyItem {
  const named = fact === "message" || fact === "position";
  return {
    noun: fact,
    kind: null,
    // An audience numbers issues its own way; that number stands on the paper alone.
    issue_number: null,
    issue_title: issue?.title ?? null,
    from: named ? (source?.name ?? null) : null,
    wording: wording ?? "",
  };
}

/** What was handed over, as the register keeps it: the words of then under the names of now, and so not the paper itself. */
export function recordOf({ hand_over, items }: HandOverAnswer): CopyLine {
  const { id, title, number, means, handed_at } = hand_over;
  return { id, title, number, means, handed_at, digest: "", items: items.map(itemOf) };
}

/** What of a paper is other than it was when it was looked at. */
export interface Change {
  what: "number" | "title" | "item";
  /** Which item, from 0. */
  at: number;
  before: string;
  now: string;
}

function saysOf(item: CopyItem | undefined): string {
  if (!item) return "";
  const { issue_number, issue_title, from, wording } = item;
  return [issue_number, issue_title, from, wording]
    .filter((part) => part !== null && part !== "")
    .join(" · ");
}

/** What changed between two papers of one hand-over. */
export function changesOf(before: CopyLine, now: CopyLine): Change[] {
  const made: Change[] = [];
  const note = (what: Change["what"], at: number, was: string, is: string) => {
    if (was !== is) made.push({ what, at, before: was, now: is });
  };
  note("number", 0, String(before.number ?? ""), String(now.number ?? ""));
  note("title", 0, before.title, now.title);
  const most = Math.max(before.items.length, now.items.length);
  for (let at = 0; at < most; at += 1) note("item", at, saysOf(before.items[at]), saysOf(now.items[at]));
  return made;
}
