/** Scrolls one pane so that an element is seen below its sticky head, and nothing around the pane. */
export function reveal(
  pane: HTMLElement,
  element: HTMLElement,
  head: number,
  place: "near" | "start" = "near",
): void {
  const [outer, inner] = [pane.getBoundingClientRect(), element.getBoundingClientRect()];
  const top = inner.top - outer.top - head;
  const below = inner.bottom - outer.bottom;
  if (place === "start" || top < 0) pane.scrollTop += top;
  else if (below > 0) pane.scrollTop += Math.min(below + 8, top);
  const [left, right] = [inner.left - outer.left, inner.right - outer.right];
  if (left < 0) pane.scrollLeft += left;
  else if (right > 0) pane.scrollLeft += right;
}
