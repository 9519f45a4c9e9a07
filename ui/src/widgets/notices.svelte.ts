import { untrack } from "svelte";

/** A message at the foot of the window. */
export interface Notice {
  id: number;
  kind: "done" | "refusal" | "note";
  text: string;
  /** One thing to do about it. */
  action?: { label: string; run(): void };
  /** True of an operation only while it stands, or while it is undone: the notice goes when that ends. */
  while?: { seq: number; undone: boolean };
}

const state = $state<{ notices: Notice[]; said: string }>({ notices: [], said: "" });
let last = 0;

/** The notices on screen. */
export function notices(): readonly Notice[] {
  return state.notices;
}

/** What the live region holds. */
export function said(): string {
  return state.said;
}

/** Has the polite live region say `text`. */
export function announce(text: string): void {
  // The same words twice are heard twice only if the node's text differs.
  state.said = untrack(() => state.said) === text ? `${text}\u00a0` : text;
}

/** Shows a notice; done and note go by themselves after a while, a refusal stays until dismissed. */
export function notify(notice: Omit<Notice, "id">): number {
  const id = ++last;
  const others = untrack(() => state.notices).filter(({ text }) => text !== notice.text);
  state.notices = [...others.slice(-2), { ...notice, id }];
  announce(notice.text);
  if (notice.kind !== "refusal") setTimeout(() => dismiss(id), notice.action ? 12_000 : 6_000);
  return id;
}

/** Takes away the notices that speak of operations as they no longer are. */
export function withdraw(operations: readonly { seq: number; undone: boolean }[]): void {
  state.notices = state.notices.filter(
    ({ while: holds }) =>
      !holds || !operations.some(({ seq, undone }) => seq === holds.seq && undone !== holds.undone),
  );
}

/** Takes everything away that was said or shown. */
export function unsay(): void {
  state.notices = [];
  state.said = "";
}

/** Takes a notice away. */
export function dismiss(id: number): void {
  state.notices = state.notices.filter((notice) => notice.id !== id);
}
