import type { Command } from "$/shortcuts/index.svelte";
import type { Next } from "./course";

/** What the keys of the screen do. */
export interface Deeds {
  /** A step is open to the chosen message. */
  may(step: Next): boolean;
  /** Nothing is cleared, and it was not conveyed. */
  unauthorised(): boolean;
  add(): void;
  step(step: Next): void;
  known(): void;
  remove(): void;
}

const group = "screen-messages";

/** The screen's keys. */
export function shortcuts({ may, unauthorised, add, step, known, remove }: Deeds): Command[] {
  const one = (next: Next, keys: string, label: string): Command => ({
    id: `messages.${next}`,
    label,
    group,
    keys,
    changes: true,
    when: () => may(next),
    run: () => step(next),
  });
  return [
    { id: "messages.add", label: "messages-add", group, keys: "KeyN", changes: true, run: add },
    one("authorise", "KeyA", "messages-authorise"),
    { ...one("convey", "KeyC", "messages-convey"), when: () => may("convey") && !unauthorised() },
    {
      ...one("convey", "Shift+KeyC", "messages-convey-anyway"),
      id: "messages.override",
      when: () => may("convey") && unauthorised(),
    },
    one("reaction", "KeyR", "messages-reaction-add"),
    one("answer", "KeyY", "messages-record-answer"),
    { id: "messages.known", label: "ledger-what-they-know", group, keys: "KeyK", run: known },
    { id: "messages.remove", label: "messages-remove", group, keys: "Delete", changes: true, run: remove },
  ];
}
