/** A pointer's drag as it goes on. */
export interface Drag {
  /** Viewport coordinates. */
  x: number;
  y: number;
  /** Way from where it began, in px. */
  dx: number;
  dy: number;
  /** The element under the pointer, looking through what is dragged. */
  over: Element | null;
}

/** What a drag tells its owner. */
export interface Dragging {
  /** Presses that may start a drag; false lets the press be a click elsewhere. */
  may?(event: PointerEvent): boolean;
  onstart?(drag: Drag): void;
  onmove(drag: Drag): void;
  /** The end; `dropped` is false after Esc or a lost pointer. */
  onend(drag: Drag, dropped: boolean): void;
}

const slack = 4;

/**
 * Drag by pointer events: `{@attach dragging({ onmove, onend })}`. A press that moves less than four px stays a
 * click; Esc gives the drag up. The webview's native drag cannot be driven by keys or tests.
 */
export function dragging(what: Dragging): (node: HTMLElement) => () => void {
  return (node) => {
    let from: { x: number; y: number; pointer: number } | undefined;
    let last: Drag | undefined;

    function measure(event: PointerEvent): Drag {
      const over = document
        .elementsFromPoint(event.clientX, event.clientY)
        .find((element) => element !== node && !node.contains(element));
      return {
        x: event.clientX,
        y: event.clientY,
        dx: event.clientX - (from?.x ?? 0),
        dy: event.clientY - (from?.y ?? 0),
        over: over ?? null,
      };
    }
    function finish(dropped: boolean) {
      const drag = last;
      if (from && node.hasPointerCapture?.(from.pointer)) node.releasePointerCapture(from.pointer);
      from = undefined;
      last = undefined;
      follow(false);
      removeEventListener("keydown", giveUp, true);
      if (!drag) return;
      addEventListener("click", swallow, { capture: true, once: true });
      setTimeout(() => removeEventListener("click", swallow, { capture: true }));
      what.onend(drag, dropped);
    }
    function swallow(event: Event) {
      event.stopPropagation();
      event.preventDefault();
    }
    function giveUp(event: KeyboardEvent) {
      if (event.code !== "Escape") return;
      event.preventDefault();
      event.stopPropagation();
      finish(false);
    }
    function press(event: PointerEvent) {
      if (event.button !== 0 || what.may?.(event) === false) return;
      from = { x: event.clientX, y: event.clientY, pointer: event.pointerId };
      // On the window from the press on: a quick flick leaves the node before its first move is heard.
      follow(true);
    }
    function follow(on: boolean) {
      const change = on ? addEventListener : removeEventListener;
      change("pointermove", move);
      change("pointerup", release);
      change("pointercancel", lose);
    }
    function move(event: PointerEvent) {
      if (!from || event.pointerId !== from.pointer) return;
      const drag = measure(event);
      if (!last) {
        if (Math.hypot(drag.dx, drag.dy) < slack) return;
        node.setPointerCapture?.(event.pointerId);
        addEventListener("keydown", giveUp, true);
        last = drag;
        what.onstart?.(drag);
      }
      event.preventDefault();
      last = drag;
      what.onmove(drag);
    }
    const release = () => finish(true);
    const lose = () => finish(false);
    node.style.touchAction = "none";
    node.addEventListener("pointerdown", press);
    return () => {
      node.removeEventListener("pointerdown", press);
      follow(false);
      removeEventListener("keydown", giveUp, true);
    };
  };
}
