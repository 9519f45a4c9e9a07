/** Letters from the usual size down to the smallest that a room can read. */
const sizes = [1, 0.92, 0.84, 0.77, 0.7, 0.64, 0.58, 0.53];

/** Makes the letters of the content as large as there is room; `data-beyond` where even the smallest do not fit. */
export function fitting(node: HTMLElement): () => void {
  const suit = () => {
    let fits = false;
    for (const size of sizes) {
      node.style.setProperty("--fit", String(size));
      fits = node.scrollHeight <= node.clientHeight + 1;
      if (fits) break;
    }
    if (fits) delete node.dataset.beyond;
    else node.dataset.beyond = "";
  };
  const grown = new MutationObserver(suit);
  grown.observe(node, { childList: true, subtree: true, characterData: true });
  const resized = new ResizeObserver(suit);
  resized.observe(node);
  document.fonts?.ready.then(suit);
  suit();
  return () => {
    grown.disconnect();
    resized.disconnect();
  };
}
