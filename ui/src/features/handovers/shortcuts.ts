import type { HandOverLine } from "$/ipc/bindings";
import type { Command } from "$/shortcuts/index.svelte";

/** What can be done with a hand-over. */
export type Deed = "see" | "print" | "record" | "return" | "again" | "cancel";

/** What the keys of the register and of a check do. */
export interface Deeds {
  /** The hand-over on the page. */
  open(): HandOverLine | undefined;
  may(deed: Deed): boolean;
  prepare(): void;
  match(): void;
  back(): void;
  run(deed: Deed): void;
}

const group = "handovers-handed";

/** The keys of each deed. */
export const keys: Readonly<Record<Deed, string>> = {
  see: "KeyV",
  print: "Ctrl+KeyP",
  record: "KeyR",
  return: "KeyB",
  again: "KeyD",
  cancel: "Delete",
};

/** The register's keys, and those of the page of one hand-over. */
export function shortcuts({ open, may, prepare, match, back, run }: Deeds): Command[] {
  const one = (deed: Deed): Command => ({
    id: `handovers.${deed}`,
    label: `handovers-${deed}`,
    group,
    keys: keys[deed],
    changes: deed !== "see" && deed !== "print",
    when: () => may(deed),
    run: () => run(deed),
  });
  return [
    { id: "handovers.prepare", label: "handovers-prepare", group, keys: "KeyN", changes: true, run: prepare },
    {
      id: "handovers.match",
      label: "handovers-match",
      group,
      keys: "Slash",
      when: () => open() === undefined,
      run: match,
    },
    ...(["see", "print", "record", "return", "again", "cancel"] as const).map(one),
    {
      id: "handovers.back",
      label: "handovers-back",
      group,
      keys: "Escape",
      unlisted: true,
      when: () => open() !== undefined,
      run: back,
    },
  ];
}
