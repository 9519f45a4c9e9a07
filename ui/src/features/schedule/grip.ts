/** Keeps a pointer on what it pressed from the first moment, however small that is and quick the hand. */
export function grip(node: HTMLElement): () => void {
  const press = (event: PointerEvent) => {
    if (event.button !== 0 || (event.target as Element).closest(".end, [data-session]") !== node) return;
    node.setPointerCapture?.(event.pointerId);
  };
  node.addEventListener("pointerdown", press);
  return () => node.removeEventListener("pointerdown", press);
}
