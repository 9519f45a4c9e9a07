import type { Size } from "$/features/papers/pdf";

/** A page on the screen: its width in px, and its height to that. */
export interface Laid {
  wide: number;
  ratio: number;
}

/** Between two pages, as a part of the room's width. */
const gap = 0.01;

/** Lays pages whole into a room, the second beside the first where that does not make the first smaller. */
export function laid(pages: readonly Size[], room: Size): Laid[] {
  const [first, second] = pages;
  if (!first || room.width <= 0 || room.height <= 0) return [];
  const whole = (page: Size) => Math.min(room.width, (room.height * page.width) / page.height);
  const one = { wide: whole(first), ratio: first.height / first.width };
  if (!second) return [one];
  const beside = { wide: whole(second), ratio: second.height / second.width };
  return one.wide + beside.wide + room.width * gap <= room.width ? [one, beside] : [one];
}
