import type { Command } from "$/shortcuts/index.svelte";
import type { Product } from "./deeds";

/** What the keys of the pad do. */
export interface Deeds {
  /** A person stands on a statement. */
  onrow(): boolean;
  make(product: Product): void;
  remove(): void;
  capture(): void;
  contact(): void;
  speak(party: number): void;
  stick(): void;
}

const group = "screen-statements";

/** The pad's keys. */
export function shortcuts(deeds: Deeds, parties: number): Command[] {
  const { onrow: when } = deeds;
  const spoken = [1, 2, 3, 4].slice(0, parties).map((number) => ({
    id: `statements.party-${number}`,
    label: `statements-party-${number}`,
    group,
    keys: `Alt+Digit${number}`,
    inFields: true,
    leaves: true,
    run: () => deeds.speak(number - 1),
  }));
  return [
    { id: "statements.capture", label: "statements-capture", group, keys: "KeyN", run: deeds.capture },
    { id: "statements.contact", label: "statements-contact-log", group, keys: "KeyL", run: deeds.contact },
    {
      id: "statements.position",
      label: "statements-make-position",
      group,
      keys: "KeyP",
      when,
      run: () => deeds.make("position"),
    },
    {
      id: "statements.message",
      label: "statements-make-message",
      group,
      keys: "KeyM",
      when,
      run: () => deeds.make("message"),
    },
    {
      id: "statements.item",
      label: "statements-make-agenda-item",
      group,
      keys: "KeyA",
      when,
      run: () => deeds.make("agenda_item"),
    },
    { id: "statements.remove", label: "statements-remove", group, keys: "Delete", when, run: deeds.remove },
    ...spoken,
    {
      id: "statements.stick",
      label: "statements-stick",
      group,
      keys: "Alt+KeyI",
      inFields: true,
      leaves: true,
      run: deeds.stick,
    },
  ];
}
