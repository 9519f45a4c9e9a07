import { clearedFor, standingTo } from "$/features/ledger";
import type { Audience, LedgerLine, MessageLine, Stage } from "$/ipc/bindings";

/** What can be done next with a message. */
export type Next = "authorise" | "convey" | "answer" | "reaction";

/** The lists, those that wait on somebody first. */
export const stages: readonly Stage[] = [
  "to_convey",
  "waiting_for_answer",
  "as_said",
  "conveyed",
  "answered",
];

/** For whom a message is. */
export function audienceOf({ to_party }: Pick<MessageLine, "to_party">): Audience {
  return { audience: "party", party: to_party };
}

/** The steps a message has gone, as the ledger has them now. */
export interface Course {
  /** The entry by which its words are cleared. */
  cleared: LedgerLine | undefined;
  /** The entry by which the other side heard it first. */
  conveyed: LedgerLine | undefined;
  /** The entry that tells how they took it. */
  reaction: LedgerLine | undefined;
  /** The entry by which consent was taken back and not given again. */
  withdrawn: LedgerLine | undefined;
}

const lettingKnow = new Set<LedgerLine["step"]>(["given", "conveyed", "public"]);

/** The steps of a message. */
export function courseOf(line: Pick<MessageLine, "to_party" | "entries" | "held">): Course {
  const own = standingTo(line.entries, audienceOf(line));
  const told = line.entries.filter(
    (entry) => entry.stands && (own.includes(entry) || entry.step === "public"),
  );
  return {
    cleared: own.findLast(({ step }) => step === "cleared"),
    conveyed: told.find(({ step }) => lettingKnow.has(step)),
    reaction: told.findLast(({ reaction }) => reaction !== null),
    withdrawn: line.held ? own.findLast(({ step }) => step === "withdrawn") : undefined,
  };
}

/** The one next step; none where nothing is to be done. */
export function nextOf(line: MessageLine): Next | null {
  switch (line.stage) {
    case "as_said":
      // Whose party took its consent back decides itself when to speak of it again.
      return line.held || isExpunged(line) ? null : "authorise";
    case "to_convey":
      return "convey";
    case "waiting_for_answer":
      return "answer";
    case "conveyed":
      return courseOf(line).reaction ? null : "reaction";
    default:
      return null;
  }
}

/** Its text was destroyed: what is left is a stub. */
export function isExpunged({ expunged_at }: Pick<MessageLine, "expunged_at">): boolean {
  return typeof expunged_at === "number";
}

/** The words that count: those conveyed, else cleared, else those to be agreed; and whether they are the mediator's note alone. */
export function wordsOf(line: MessageLine): { text: string; note: boolean } {
  const { cleared, conveyed } = courseOf(line);
  const words = conveyed?.wording ?? (line.stage === "to_convey" ? cleared?.wording : null) ?? line.wording;
  return words ? { text: words, note: false } : { text: line.as_said ?? "", note: true };
}

/** Since when a message stands where it stands. */
export function sinceOf(line: MessageLine): number | null {
  const { cleared, conveyed, withdrawn } = courseOf(line);
  if (line.stage === "as_said") return withdrawn?.at ?? line.recorded_at;
  return (line.stage === "to_convey" ? cleared : conveyed)?.at ?? line.recorded_at;
}

/** A list of messages at one stage. */
export interface Section {
  stage: Stage;
  lines: MessageLine[];
}

/** Messages by stage: of those that wait the longest waiting first, of the others the latest. */
export function sectionsOf(lines: readonly MessageLine[]): Section[] {
  return stages
    .map((stage) => {
      const own = lines.filter((line) => line.stage === stage);
      const sign = stage === "to_convey" || stage === "waiting_for_answer" ? 1 : -1;
      const at = (line: MessageLine) => sinceOf(line) ?? 0;
      return { stage, lines: own.toSorted((one, other) => sign * (at(one) - at(other))) };
    })
    .filter(({ lines: own }) => own.length > 0);
}

/** Nothing is cleared for the party it is for, so that conveying it names a reason. */
export function isUnauthorised(line: Pick<MessageLine, "to_party" | "entries">): boolean {
  return clearedFor(line.entries, audienceOf(line)) === null;
}
