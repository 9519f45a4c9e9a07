const inside =
  "a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), [tabindex='0']";

/** Moves the focus to the next (1) or previous (-1) pane: elements marked `data-pane`, in their order on the page. */
export function nextPane(step: 1 | -1): void {
  const panes = [...document.querySelectorAll<HTMLElement>("[data-pane]")].filter(
    (pane) => pane.getClientRects().length > 0,
  );
  if (panes.length === 0) return;
  const active = document.activeElement;
  // Of nested panes the innermost holds the focus.
  const at = panes.findLastIndex((pane) => pane.contains(active));
  const pane = panes[at < 0 ? 0 : (at + step + panes.length) % panes.length];
  if (!pane) return;
  const nested = (element: Element) => element.closest("[data-pane]") === pane;
  const target =
    pane.querySelector<HTMLElement>("[aria-current='page'], [aria-selected='true'][tabindex='0']") ??
    (pane.tabIndex >= 0 ? pane : undefined) ??
    [...pane.querySelectorAll<HTMLElement>(inside)].find(nested) ??
    pane;
  target.focus();
}
