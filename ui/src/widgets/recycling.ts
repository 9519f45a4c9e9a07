/** A row's place on the page: the elements of a seat serve one row after the other. */
export interface Seat<R> {
  seat: number;
  key: string | number;
  index: number;
  item: R;
}

/** The row at an offset from the start; `offsets` holds each row's start and, last, the end of all. */
export function rowAt(offsets: Float64Array, offset: number): number {
  let low = 0;
  let high = Math.max(0, offsets.length - 1);
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle + 1] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Seats for the rows that are to be drawn: those drawn before keep theirs, others take one that fell free. A seat
 * that serves the same row is the same object, so that nothing of it is drawn again. No seat crosses the row
 * `held`: an element that is moved on the page loses the focus.
 */
export function seated<R>(
  before: readonly Seat<R>[],
  wanted: readonly Omit<Seat<R>, "seat">[],
  held?: string | number,
): Seat<R>[] {
  let unused = Math.max(-1, ...before.map(({ seat }) => seat)) + 1;
  function fill(old: readonly Seat<R>[], rows: readonly Omit<Seat<R>, "seat">[]): Seat<R>[] {
    const byKey = new Map(old.map((one) => [one.key, one]));
    const kept = new Set(rows.flatMap(({ key }) => byKey.get(key)?.seat ?? []));
    const free = old.map(({ seat }) => seat).filter((seat) => !kept.has(seat));
    return rows.map((row) => {
      const same = byKey.get(row.key);
      if (!same) return { ...row, seat: free.shift() ?? unused++ };
      return same.index === row.index && same.item === row.item ? same : { ...row, seat: same.seat };
    });
  }
  const was = before.findIndex(({ key }) => key === held);
  const is = wanted.findIndex(({ key }) => key === held);
  if (held === undefined || was < 0 || is < 0) return fill(before, wanted);
  return [
    ...fill(before.slice(0, was), wanted.slice(0, is)),
    ...fill(before.slice(was, was + 1), wanted.slice(is, is + 1)),
    ...fill(before.slice(was + 1), wanted.slice(is + 1)),
  ];
}
