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
    { id: "positions.record", label: "positions-record-long", group, keys: "KeyN", run: deeds.record },
    { id: "positions.assess", label: "positions-assess", group, keys: "KeyJ", run: deeds.assess },
    { id: "positions.draft", label: "positions-next-draft", group, keys: "KeyT", run: deeds.draft },
    { id: "positions.compare", label: "positions-compare", group, keys: "KeyC", run: deeds.compare },
    {
      id: "positions.find",
      label: "positions-filter",
      group,
      keys: "Ctrl+KeyF",
      inFields: true,
      run: deeds.find,
    },
    { id: "positions.add", label: "positions-add-issue", group, keys: "KeyA", run: deeds.add },
    { id: "positions.basket", label: "positions-add-basket", group, keys: "Shift+KeyA", run: deeds.name },
    { id: "positions.change", label: "positions-issue-change", group, keys: "KeyE", when, run: deeds.change },
    { id: "positions.move", label: "positions-move-issue", group, keys: "KeyM", when, run: deeds.move },
    { id: "positions.up", label: "positions-up", group, keys: "Alt+ArrowUp", run: () => deeds.reorder(-1) },
    {
      id: "positions.down",
      label: "positions-down",
      group,
      keys: "Alt+ArrowDown",
      run: () => deeds.reorder(1),
    },
    { id: "positions.remove", label: "positions-remove", group, keys: "Delete", run: deeds.remove },
    { id: "positions.pane", label: "positions-pane", group, keys: "KeyP", run: deeds.pane },
  ];
}
