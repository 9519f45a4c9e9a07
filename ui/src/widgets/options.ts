/**
 * Where an arrow or a page key leads from a line of a list, round its ends with the arrows; undefined for another key.
 */
export function optionAfter(event: KeyboardEvent, at: number, count: number): number | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return undefined;
  const last = Math.max(0, count - 1);
  switch (event.code) {
    case "ArrowDown":
      return at >= last ? 0 : at + 1;
    case "ArrowUp":
      return at <= 0 ? last : at - 1;
    case "PageDown":
      return Math.min(last, at + 8);
    case "PageUp":
      return Math.max(0, at - 8);
    default:
      return undefined;
  }
}
