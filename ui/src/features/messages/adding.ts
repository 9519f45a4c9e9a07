import type { Message, MessageLine, PartyHead } from "$/ipc/bindings";

/** A message being written down. */
export interface Typed {
  from: string;
  to: string;
  text: string;
  issue: string | null;
  wants: boolean;
  answers: string | null;
}

/** Nothing typed yet. */
export const blank: Typed = { from: "", to: "", text: "", issue: null, wants: true, answers: null };

/** Whose the message is, and for whom: the other party by itself where there are two. */
export function routed(typed: Typed, parties: readonly Pick<PartyHead, "id">[]): Typed {
  const there = (id: string) => parties.some((party) => party.id === id);
  const from = there(typed.from) ? typed.from : (parties[0]?.id ?? "");
  const to =
    there(typed.to) && typed.to !== from ? typed.to : (parties.find(({ id }) => id !== from)?.id ?? "");
  return { ...typed, from, to };
}

/** A message back. */
export function answerTo(line: MessageLine): Typed {
  const { id, from_party, to_party, issue } = line;
  return { ...blank, from: to_party, to: from_party, issue: issue?.id ?? null, wants: false, answers: id };
}

/** As the wire takes it: what is typed is as said, and ours alone. */
export function messageOf({ from, to, text, issue, wants, answers }: Typed, session: string | null): Message {
  return {
    from_party: from,
    to_party: to,
    as_said: text.trim(),
    wording: null,
    issue,
    session,
    statement: null,
    answers,
    wants_answer: wants,
  };
}
