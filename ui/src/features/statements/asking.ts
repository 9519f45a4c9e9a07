/** A question that stands in a row: one thing is missing to make something of the statement. */
export interface Asking {
  /** The statement. */
  line: string;
  label: string;
  choices: readonly { value: string; label: string; note?: string }[];
  answer: (value: string) => void;
  leave: () => void;
}
