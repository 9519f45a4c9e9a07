import type {
  MessageLine,
  PaperLine,
  PartyHead,
  PositionHistoryAnswer,
  ProposalId,
  RestsOn,
  StatementLine,
} from "$/ipc/bindings";
import { ask } from "$/ipc/client";

/** Something that a draft can rest on. */
export interface Source {
  /** Its noun and id. */
  key: string;
  noun: string;
  title: string;
  /** From whom. */
  from: string;
}

const nouns = ["statement", "position", "message", "paper"] as const;

/** What a draft rests on as one text, the same for the same thing. */
export function keyOf(rests: RestsOn): string {
  const noun = nouns.find((one) => rests[one]);
  return noun ? `${noun}:${rests[noun]}` : "";
}

/** The same as the wire takes it. */
export function restsOf(key: string): RestsOn {
  const [noun = "", id = ""] = key.split(":");
  return { [noun]: id };
}

/** Keys that were kept; what does not read as such is none. */
export function keysIn(text: string): string[] | undefined {
  try {
    const read: unknown = JSON.parse(text);
    return Array.isArray(read) ? read.filter((one): one is string => typeof one === "string") : undefined;
  } catch {
    return undefined;
  }
}

function short(parties: readonly PartyHead[], id: string): string {
  return parties.find((party) => party.id === id)?.short ?? "";
}

function ofStatement({ id, wording, text, source }: StatementLine): Source {
  return {
    key: `statement:${id}`,
    noun: "statement",
    title: wording ?? text ?? "",
    from: source?.name ?? "",
  };
}
function ofMessage({ id, wording, as_said, from_party }: MessageLine, parties: readonly PartyHead[]): Source {
  return {
    key: `message:${id}`,
    noun: "message",
    title: wording ?? as_said ?? "",
    from: short(parties, from_party),
  };
}
function ofPaper({ id, title, source }: PaperLine): Source {
  return { key: `paper:${id}`, noun: "paper", title: title ?? "", from: source?.name ?? "" };
}
function ofPositions({ revisions }: PositionHistoryAnswer, from: string): Source[] {
  return revisions.map(({ id, wording, as_said }) => ({
    key: `position:${id}`,
    noun: "position",
    title: wording ?? as_said ?? "",
    from,
  }));
}

/** What a draft on an issue can rest on: what was said of it, and every paper, those about it first. */
export async function sourcesOn(issue: string, parties: readonly PartyHead[]): Promise<Source[]> {
  const [statements, messages, papers, ...histories] = await Promise.all([
    ask("statements", { of: { issue }, party: null, before: null, limit: 500 }),
    ask("messages", { issue }),
    ask("papers", {}),
    ...parties.map(({ id }) => ask("position_history", { issue, party: id })),
  ]);
  const about = papers.papers.filter((paper) => paper.issue?.id === issue);
  const others = papers.papers.filter((paper) => paper.issue?.id !== issue);
  return [
    ...histories.flatMap((history, at) => ofPositions(history, parties[at]?.short ?? "")),
    ...statements.lines.map(ofStatement),
    ...messages.lines.map((line) => ofMessage(line, parties)),
    ...[...about, ...others].map(ofPaper),
  ].filter(({ title }) => title !== "");
}

/** What a draft was recorded to rest on, as keys. */
export async function sourcesOf(proposal: ProposalId): Promise<string[]> {
  const { value } = await ask("record", { entity: "proposal", id: proposal });
  const { sources } = value as { sources?: RestsOn[] };
  return (sources ?? []).map(keyOf).filter(Boolean);
}
