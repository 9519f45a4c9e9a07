import { t } from "$/i18n/index.svelte";
import type { MenuItem } from "$/widgets";

/** What is done to a row of an ordered list. */
export interface Ways<R> {
  step: (row: R, by: 1 | -1) => void;
  remove: (row: R) => void;
}

/** The row's menu; `first` stands at its head, `more` before what removes. */
export function rowMenu<R>(
  row: R,
  { step, remove }: Ways<R>,
  { first = [], more = [] }: { first?: readonly MenuItem[]; more?: readonly MenuItem[] } = {},
): MenuItem[] {
  return [
    ...first,
    { label: t("inline-move-up"), keys: "Alt+ArrowUp", run: () => step(row, -1) },
    { label: t("inline-move-down"), keys: "Alt+ArrowDown", run: () => step(row, 1) },
    ...more,
    { label: t("remove"), keys: "Delete", apart: true, run: () => remove(row) },
  ];
}

/** The same by key; true where the key meant something. */
export function rowKeys<R>(event: KeyboardEvent, row: R, { step, remove }: Ways<R>): boolean {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return false;
  if (event.altKey && event.code === "ArrowUp") step(row, -1);
  else if (event.altKey && event.code === "ArrowDown") step(row, 1);
  else if (!event.altKey && event.code === "Delete") remove(row);
  else return false;
  return true;
}
