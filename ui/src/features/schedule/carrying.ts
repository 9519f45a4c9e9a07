import type { SessionLine } from "$/ipc/bindings";
import type { Spot } from "./layout";

/** Whoever takes a card that is dragged from beside. */
export interface Receiver {
  /** Shows where it would land; undefined where it would not. */
  over(x: number, y: number, line: SessionLine): Spot | undefined;
  gone(): void;
}

let receiver: Receiver | undefined;

/** Between the list beside and the timetable: who takes a card in, now. */
export const carried = {
  receive(who: Receiver): () => void {
    receiver = who;
    return () => {
      if (receiver === who) receiver = undefined;
    };
  },
  over: (x: number, y: number, line: SessionLine) => receiver?.over(x, y, line),
  gone: () => receiver?.gone(),
};
