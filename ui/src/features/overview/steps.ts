import type { FrameAnswer } from "$/ipc/bindings";

/** One of the first things to do in a new dossier. */
export interface Step {
  /** Names its messages: `overview-step-<id>` and `overview-step-<id>-do`. */
  id: "parties" | "places" | "round" | "sessions" | "issues";
  /** Where it is done. */
  screen: string;
  done: boolean;
}

/** The first steps of a dossier and which of them are done; the counts are of any round. */
export function steps(frame: FrameAnswer, sessions: boolean): Step[] {
  return [
    { id: "parties", screen: "people", done: frame.parties.length >= 2 },
    { id: "places", screen: "places", done: frame.counts.places > 0 },
    { id: "round", screen: "schedule", done: frame.rounds.length > 0 },
    { id: "sessions", screen: "schedule", done: sessions || frame.counts.schedule > 0 },
    { id: "issues", screen: "positions", done: frame.counts.positions > 0 },
  ];
}
