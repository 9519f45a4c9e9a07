/** One Tab stop for a list: up and down, Home and End go between its parts marked `data-stop`. `{@attach arrows}` */
export function arrows(node: HTMLElement): () => void {
  const stops = () => [...node.querySelectorAll<HTMLElement>("[data-stop]")];
  const only = (one: HTMLElement | undefined) => {
    for (const stop of stops()) stop.tabIndex = stop === one ? 0 : -1;
  };
  const settle = () => {
    const all = stops();
    if (all.filter((stop) => stop.tabIndex === 0).length !== 1) only(all[0]);
  };
  const hear = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const all = stops();
    const at = all.indexOf(event.target as HTMLElement);
    if (at < 0) return;
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.code];
    if (to === undefined) return;
    event.preventDefault();
    const next = all[Math.max(0, Math.min(all.length - 1, to))];
    only(next);
    next?.focus();
  };
  const enter = (event: FocusEvent) => {
    const stop = (event.target as HTMLElement).closest<HTMLElement>("[data-stop]");
    if (stop) only(stop);
  };
  settle();
  const watcher = new MutationObserver(settle);
  watcher.observe(node, { childList: true, subtree: true });
  node.addEventListener("keydown", hear);
  node.addEventListener("focusin", enter);
  return () => {
    watcher.disconnect();
    node.removeEventListener("keydown", hear);
    node.removeEventListener("focusin", enter);
  };
}
