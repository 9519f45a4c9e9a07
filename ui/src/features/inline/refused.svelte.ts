import type { Referrer } from "$/ipc/failures";

/** A removal that was refused, and what refers to the thing. */
export interface Refused {
  what: string;
  by: readonly Referrer[];
  total: number;
}

let shown = $state.raw<Refused | null>(null);

/** The refusal on screen. */
export function refused(): Refused | null {
  return shown;
}

/** Shows what refers to a thing that was to be removed. */
export function showRefused(refusal: Refused): void {
  shown = refusal;
}

/** Takes it off the screen. */
export function hideRefused(): void {
  shown = null;
}
