/**
 * Puts a popover below (or, where there is no room, above) its anchor, in the top layer so that nothing clips it.
 * `{@attach floating(() => anchor)}` on the floating element.
 */
export function floating(
  anchor: () => Pick<Element, "getBoundingClientRect"> | undefined,
  end: () => boolean = () => false,
): (node: HTMLElement) => () => void {
  return (node) => {
    node.popover = "manual";
    node.showPopover?.();
    const put = () => {
      const from = anchor()?.getBoundingClientRect();
      if (!from) return;
      const own = node.getBoundingClientRect();
      const below = innerHeight - from.bottom - 8;
      const above = from.top - 8;
      const up = own.height > below && above > below;
      const towardsEnd = (document.documentElement.dir === "rtl") !== end();
      const wanted = towardsEnd ? from.right - own.width : from.left;
      const left = Math.max(8, Math.min(innerWidth - own.width - 8, wanted));
      node.style.position = "fixed";
      node.style.inset = "auto";
      node.style.margin = "0";
      // Viewport coordinates are physical whatever the direction of the text.
      node.style.left = `${left}px`;
      node.style.top = `${up ? Math.max(8, from.top - Math.min(own.height, above) - 4) : from.bottom + 4}px`;
      node.style.maxHeight = `min(${Math.max(120, up ? above : below)}px, var(--most, 100vh))`;
    };
    put();
    const watch = new ResizeObserver(put);
    watch.observe(node);
    addEventListener("scroll", put, true);
    addEventListener("resize", put);
    return () => {
      watch.disconnect();
      removeEventListener("scroll", put, true);
      removeEventListener("resize", put);
    };
  };
}
