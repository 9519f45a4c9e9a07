/** The two ways out of a form. */
export interface Ways {
  record(): void;
  leave(): void;
}

/** Ctrl+Enter (or the form's own submit) records, Esc leaves: `{@attach formKeys({ record, leave })}`. */
export function formKeys(ways: Ways): (form: HTMLFormElement) => () => void {
  return (form) => {
    const submit = (event: Event) => {
      event.preventDefault();
      ways.record();
    };
    const hear = (event: KeyboardEvent) => {
      if (event.isComposing || event.defaultPrevented) return;
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) ways.record();
      else if (event.code === "Escape") ways.leave();
      else return;
      event.preventDefault();
      event.stopPropagation();
    };
    form.addEventListener("submit", submit);
    form.addEventListener("keydown", hear);
    return () => {
      form.removeEventListener("submit", submit);
      form.removeEventListener("keydown", hear);
    };
  };
}
