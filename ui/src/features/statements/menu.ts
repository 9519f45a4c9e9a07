import { t } from "$/i18n/index.svelte";
import type { StatementLine } from "$/ipc/bindings";
import type { MenuItem } from "$/widgets";
import type { Product } from "./deeds";

/** What can be done with a statement. */
export interface RowDeeds {
  open(line: StatementLine): void;
  make(product: Product, line: StatementLine): void;
  remove(line: StatementLine): void;
}

/** The menu of a statement's row; where nothing may be changed, it is only opened. */
export function menuOf(line: StatementLine, { open, make, remove }: RowDeeds, able: boolean): MenuItem[] {
  const opens = { label: t("statements-open"), keys: "Enter", run: () => open(line) };
  if (!able) return [opens];
  return [
    opens,
    { label: t("statements-make-position"), keys: "KeyP", apart: true, run: () => make("position", line) },
    { label: t("statements-make-message"), keys: "KeyM", run: () => make("message", line) },
    { label: t("statements-make-agenda-item"), keys: "KeyA", run: () => make("agenda_item", line) },
    { label: t("remove"), keys: "Delete", apart: true, run: () => remove(line) },
  ];
}
