import type { Command } from "$/shortcuts/index.svelte";
import { type Product, products } from "./make";

/** What the keys of the screen do. */
export interface Deeds {
  /** The list of papers is shown. */
  here(): boolean;
  /** A paper is chosen that has its text still. */
  chosen(): boolean;
  /** It has a file. */
  file(): boolean;
  add(): void;
  edit(): void;
  translate(): void;
  view(): void;
  make(product: Product): void;
  remove(): void;
  part(at: number): void;
}

const group = "screen-papers";

/** The screen's keys. */
export function shortcuts(deeds: Deeds): Command[] {
  const { chosen: when } = deeds;
  return [
    {
      id: "papers.add",
      label: "papers-add",
      group,
      keys: "KeyN",
      changes: true,
      when: deeds.here,
      run: deeds.add,
    },
    { id: "papers.edit", label: "papers-change", group, keys: "KeyE", changes: true, when, run: deeds.edit },
    {
      id: "papers.translate",
      label: "papers-add-translation",
      group,
      keys: "KeyT",
      changes: true,
      when,
      run: deeds.translate,
    },
    { id: "papers.view", label: "papers-view-large", group, keys: "KeyV", when: deeds.file, run: deeds.view },
    ...products.map(
      ({ product, keys }): Command => ({
        id: `papers.${product}`,
        label: `papers-make-long-${product.replace("_", "-")}`,
        group,
        keys,
        changes: true,
        when,
        run: () => deeds.make(product),
      }),
    ),
    {
      id: "papers.remove",
      label: "papers-remove",
      group,
      keys: "Delete",
      changes: true,
      when,
      run: deeds.remove,
    },
    ...["received", "reference", "handed"].map(
      (part, at): Command => ({
        id: `papers.part-${part}`,
        label: `papers-part-${part}`,
        group,
        keys: `Alt+Digit${at + 1}`,
        run: () => deeds.part(at),
      }),
    ),
  ];
}
