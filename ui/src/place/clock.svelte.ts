import { clockZone, followClock } from "../i18n/clock";
import { t } from "../i18n/index.svelte";
import type { FrameAnswer, VenueLine } from "../ipc/bindings";
import { live } from "../ipc/live.svelte";
import { round } from "./round.svelte";

/**
 * The desk's one clock.
 *
 * Every instant — what was said, conveyed, handed over or received, and when it was written down — is shown on the wall
 * of the venue of the round that is looked at; with no round chosen, of the round a screen shows of its own accord, else
 * of the dossier's own zone. Never of the machine's, which may stand in another country. `moment`, `wall` and `today` of
 * i18n/dates read this clock unless they are given a zone; times that are typed are read on it too; the foot of the
 * window names it. Planned hours are no instants: a session stands on the wall of its own round, and the schedule says
 * which that is. Before a dossier is open there is only the machine's clock.
 */
interface Known {
  rounds: readonly { id: string; zone: string; venue_id: string | null }[];
  zone: string | null;
  venues: readonly Pick<VenueLine, "id" | "name" | "place" | "zone">[];
}
const nothing: Known = { rounds: [], zone: null, venues: [] };
let known = $state.raw<Known>(nothing);
let shown = $state<string | null>(null);

function head() {
  const id = round() ?? shown;
  return known.rounds.find((one) => one.id === id);
}
followClock(() => head()?.zone ?? known.zone);

/** What the clock goes by; nothing gives it back to the machine. */
export function settleClock(
  frame?: { rounds: Known["rounds"]; dossier: { zone: string } | null },
  venues: Known["venues"] = [],
): void {
  known = frame ? { rounds: frame.rounds, zone: frame.dossier?.zone ?? null, venues } : nothing;
}

/** Keeps the clock by what the frame says. Call it while the frame is being set up. */
export function keepClock(frame: () => FrameAnswer | undefined): void {
  const places = live("places", () => ({}));
  $effect.pre(() => settleClock(frame(), places.data?.venues));
  $effect(() => () => settleClock());
}

/** A screen that shows a round though none is chosen says which; `$effect(() => lookAt(id))` while it is there. */
export function lookAt(id: string | null | undefined): () => void {
  shown = id ?? null;
  return () => {
    shown = null;
  };
}

/** Where it is how late: a town, and in full. */
export interface Town {
  /** The town alone, "Muscat". */
  readonly name: string;
  /** The place as it was entered, with the venue: "Muscat, Oman · Garden House"; empty where there is none. */
  readonly whole: string;
}

/** The town of a place as it was entered: "Muscat, Oman" is in Muscat. */
export function townIn(place: string): string {
  return place.split(/[,،;(]/)[0]?.trim() ?? "";
}

/** The town that a zone is named after: "Asia/Muscat" is Muscat's. */
export function cityOf(zone: string): string {
  return zone.split("/").at(-1)?.replaceAll("_", " ") ?? zone;
}

/** Whose time a zone is: the venue's town where the zone is the venue's, else the town the zone is named after. */
export function townOf(zone: string, venue: string | null | undefined = head()?.venue_id): Town {
  const its = known.venues.find(({ id }) => id === venue);
  if (its?.zone !== zone || !its.place) return { name: cityOf(zone), whole: "" };
  return { name: townIn(its.place), whole: `${its.place} · ${its.name}` };
}

/** Which clock it is, in words: "Times of Muscat". */
export function timesOf(zone: string = clockZone()): string {
  return t("times-of", { place: townOf(zone).name });
}
