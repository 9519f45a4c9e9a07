/**
 * Gives the focus back when what had it goes off the page: to the pane it stood in, else to the node itself. Whoever
 * knows a better place has until the next frame. `{@attach keepsFocus}` on the screen.
 */
export function keepsFocus(node: HTMLElement): () => void {
  let last: HTMLElement | null = null;
  let panes: HTMLElement[] = [];
  const remember = ({ target }: FocusEvent) => {
    last = target instanceof HTMLElement ? target : null;
    panes = [];
    for (let at = last; at && node.contains(at); at = at.parentElement) {
      if (at !== last && at.matches("[data-pane][tabindex]")) panes.push(at);
    }
  };
  const isLost = () => last !== null && !last.isConnected && document.activeElement === document.body;
  const look = () => {
    if (!isLost()) return;
    requestAnimationFrame(() => {
      if (!isLost()) return;
      (panes.find((pane) => pane.isConnected && pane.getClientRects().length > 0) ?? node).focus();
    });
  };
  const observer = new MutationObserver(look);
  observer.observe(node, { childList: true, subtree: true });
  node.addEventListener("focusin", remember);
  return () => {
    observer.disconnect();
    node.removeEventListener("focusin", remember);
  };
}
