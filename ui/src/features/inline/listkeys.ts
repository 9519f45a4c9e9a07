/** What the keys of a list do to its lines, by their ids. */
export interface Deeds {
  open: (id: string) => void;
  focus: (id: string) => void;
}

/** Rows to a page, as the page keys go. */
const page = 10;

/** Hears the keys of a list: arrows, page keys, Home and End go to another line, Enter opens it. `mark` holds a row's id. */
export function listKeys(
  event: KeyboardEvent,
  lines: readonly { id: string }[],
  mark: `data-${string}`,
  { open, focus }: Deeds,
): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const row = (event.target as HTMLElement).closest(`[${mark}]`);
  const at = lines.findIndex(({ id }) => id === row?.getAttribute(mark));
  const line = lines[at];
  if (!line) return;
  if (event.key === "Enter") {
    event.preventDefault();
    open(line.id);
    return;
  }
  const to = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + page,
    PageUp: at - page,
    Home: 0,
    End: lines.length,
  }[event.code];
  if (to === undefined) return;
  event.preventDefault();
  const next = lines[Math.max(0, Math.min(lines.length - 1, to))];
  if (next) focus(next.id);
}
