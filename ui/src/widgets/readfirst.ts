/**
 * Reads what is typed in a field before its form is sent. A form that holds what cannot be read is not sent: the
 * field takes the focus, with its text. `read` says whether the text could be read.
 */
export function readFirst(read: () => boolean): (node: HTMLElement) => () => void {
  return (node) => {
    const hear = (event: Event) => {
      if (!(event.target as Element).contains(node) || read()) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      node.focus();
    };
    document.addEventListener("submit", hear, true);
    return () => document.removeEventListener("submit", hear, true);
  };
}
