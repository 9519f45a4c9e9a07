import type { Command } from "$/shortcuts/index.svelte";

/** What the keys of the matrix do. */
export interface Deeds {
  /** A person stands on an issue. */
  onissue(): boolean;
  record(): void;
  assess(): void;
  draft(): void;
  compare(): void;
  find(): void;
  add(): void;
  name(): void;
  change(): void;
  move(): void;
  reorder(step: 1 | -1): void;
  remove(): void;
  pane(): void;
}

const group = "screen-positions";

/** The matrix's keys. */
export function shortcuts(deeds: Deeds): Command[] {
  const { onissue: when } = deeds;
  return [
    {
      id: "positions.record",
      label: "positions-record-long",
      group,
      keys: "KeyN",
      changes: true,
      run: deeds.record,
    },
    {
      id: "positions.assess",
      label: "positions-assess",
      group,
      keys: "KeyJ",
      changes: true,
      run: deeds.assess,
    },
    {
      id: "positions.draft",
      label: "positions-next-draft",
      group,
      keys: "KeyT",
      changes: true,
      run: deeds.draft,
    },
    { id: "positions.compare", label: "positions-compare", group, keys: "KeyC", run: deeds.compare },
    {
      id: "positions.find",
      label: "positions-filter",
      group,
      keys: "Ctrl+KeyF",
      inFields: true,
      run: deeds.find,
    },
    { id: "positions.add", label: "positions-add-issue", group, keys: "KeyA", changes: true, run: deeds.add },
    {
      id: "positions.basket",
      label: "positions-add-basket",
      group,
      keys: "Shift+KeyA",
      changes: true,
      run: deeds.name,
    },
    {
      id: "positions.change",
      label: "positions-issue-change",
      group,
      keys: "KeyE",
      when,
      changes: true,
      run: deeds.change,
    },
    {
      id: "positions.move",
      label: "positions-move-issue",
      group,
      keys: "KeyM",
      when,
      changes: true,
      run: deeds.move,
    },
    {
      id: "positions.up",
      label: "positions-up",
      group,
      keys: "Alt+ArrowUp",
      changes: true,
      run: () => deeds.reorder(-1),
    },
    {
      id: "positions.down",
      label: "positions-down",
      group,
      keys: "Alt+ArrowDown",
      changes: true,
      run: () => deeds.reorder(1),
    },
    {
      id: "positions.remove",
      label: "positions-remove",
      group,
      keys: "Delete",
      changes: true,
      run: deeds.remove,
    },
    { id: "positions.pane", label: "positions-pane", group, keys: "KeyP", run: deeds.pane },
  ];
}
