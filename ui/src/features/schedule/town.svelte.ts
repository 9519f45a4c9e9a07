import { wall } from "$/i18n/dates";
import { digits } from "$/i18n/index.svelte";
import type { Venue } from "$/ipc/bindings";
import { live } from "$/ipc/live.svelte";

/** Where a venue stands; empty where that is not known. */
export interface Town {
  /** The town alone, "Muscat". */
  readonly name: string;
  /** The place as it was entered, with the venue: "Muscat, Oman · Garden House". */
  readonly whole: string;
}

/** The town of a place as it was entered: "Muscat, Oman" is in Muscat. */
export function townIn(place: string): string {
  return place.split(/[,،;(]/)[0]?.trim() ?? "";
}

/** The town of a venue. Call it while a component is being set up. */
export function townOf(venue: () => string | null | undefined): Town {
  const record = live("record", () => {
    const id = venue();
    return id ? { entity: "venue", id } : undefined;
  });
  const known = $derived(record.data?.value as Venue | undefined);
  return {
    get name() {
      return townIn(known?.place ?? "");
    },
    get whole() {
      return known?.place ? `${known.place} · ${known.name}` : "";
    },
  };
}

/** The city that an IANA zone is named after. */
export function cityOf(zone: string): string {
  return zone.split("/").at(-1)?.replaceAll("_", " ") ?? zone;
}

/** How far a zone is ahead of UTC at an instant: "UTC+5:30", "UTC−3"; empty for a zone the webview does not know. */
export function offsetText(instant: number, zone: string): string {
  try {
    const { date, time } = wall(instant, zone);
    const minutes = Math.ceil((Date.parse(`${date}T${time}:00Z`) - instant) / 60_000);
    const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
    const past = rest === 0 ? "" : `:${String(rest).padStart(2, "0")}`;
    return digits(`UTC${minutes < 0 ? "−" : "+"}${hours}${past}`);
  } catch {
    return "";
  }
}
