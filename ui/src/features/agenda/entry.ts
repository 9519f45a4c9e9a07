import { plainDigits } from "$/i18n/index.svelte";

/**
 * Minutes as people type them: "20", "20 min", "1:30", "1h30", "1 h"; null for nothing, undefined for anything
 * else. Digits of any of the three scripts.
 */
export function readMinutes(typed: string): number | null | undefined {
  const text = plainDigits(typed).trim().toLocaleLowerCase("en");
  if (text === "" || text === "–" || text === "-") return null;
  const whole = /^(\d{1,6})\s*(?:m|min|د|دقيقة)?\.?$/u.exec(text);
  if (whole) return Number(whole[1]);
  const mixed = /^(\d{1,4})\s*(?::|h|س|ساعة)\s*(\d{1,2})?\s*(?:m|min|د)?\.?$/u.exec(text);
  if (!mixed) return undefined;
  const rest = Number(mixed[2] ?? 0);
  return rest < 60 ? Number(mixed[1]) * 60 + rest : undefined;
}

/** A typed line as title and time box: "Opening @20". */
export function readEntry(typed: string): { title: string; minutes: number | null } {
  const text = typed.trim();
  const at = /(?:^|\s)@\s?([^\s@]+(?:\s?(?:min|h|د|س))?)$/u.exec(text);
  const minutes = at?.[1] ? readMinutes(at[1]) : undefined;
  if (!at || minutes === undefined || minutes === null) return { title: text, minutes: null };
  return { title: text.slice(0, at.index).trim(), minutes };
}

/** Minutes as a sum on a clock's face: 85 is "1:25". */
export function clock(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
}

/** Days from the day of one wall time to that of another. */
export function daysBetween(from: string, to: string): number {
  return Math.round(
    (Date.parse(`${to.slice(0, 10)}T00:00Z`) - Date.parse(`${from.slice(0, 10)}T00:00Z`)) / 86_400_000,
  );
}
