import { wall } from "$/i18n/dates";
import { folded } from "$/widgets";

const supported: () => string[] = () => {
  const all = Intl.supportedValuesOf?.("timeZone") ?? [];
  return all.includes("UTC") ? all : [...all, "UTC"];
};
let known: string[] | undefined;

/** The zones this machine knows by name. */
export function zones(): readonly string[] {
  known ??= supported();
  return known;
}

function words(text: string): string {
  return folded(text).replaceAll(/[_/\s]+/g, " ");
}

/** Zones that hold every word of `typed`, those that begin with it first. */
export function zonesLike(typed: string, all: readonly string[] = zones()): string[] {
  const wanted = words(typed).trim();
  if (wanted === "") return [...all];
  const parts = wanted.split(" ");
  const found = all.filter((zone) => parts.every((part) => words(zone).includes(part)));
  const early = (zone: string) => (words(zone.split("/").at(-1) ?? "").startsWith(wanted) ? 0 : 1);
  return found.sort((one, other) => early(one) - early(other));
}

/** The zone as this machine writes it where what was typed differs only in case or spaces; else as typed. */
export function zoneOf(typed: string, all: readonly string[] = zones()): string {
  const wanted = words(typed).trim();
  return all.find((zone) => words(zone) === wanted) ?? typed.trim();
}

/** How far a zone is from UTC now, such as "UTC+4" or "UTC−3:30"; empty for an unknown zone. */
export function offsetOf(zone: string, now: number): string {
  try {
    const at = wall(now, zone);
    const minutes = Math.round(
      (Date.parse(`${at.date}T${at.time}:00Z`) - Math.floor(now / 60_000) * 60_000) / 60_000,
    );
    const size = Math.abs(minutes);
    const rest = size % 60 ? `:${String(size % 60).padStart(2, "0")}` : "";
    return minutes === 0 ? "UTC" : `UTC${minutes < 0 ? "−" : "+"}${Math.floor(size / 60)}${rest}`;
  } catch {
    return "";
  }
}

/** The wall-clock time in a zone now; null for an unknown zone. */
export function timeIn(zone: string, now: number): string | null {
  try {
    return wall(now, zone).time;
  } catch {
    return null;
  }
}
