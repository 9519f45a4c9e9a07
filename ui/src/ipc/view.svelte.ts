let number = $state(0);

/** The number of the view that this page shows: what is asked in one view is not answered in another. Reactive. */
export function viewNumber(): number {
  return number;
}

/** The page shows the view of this number from now on. */
export function showView(now: number): void {
  number = now;
}
