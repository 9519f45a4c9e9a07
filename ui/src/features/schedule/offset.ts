import { wall } from "$/i18n/dates";
import { digits } from "$/i18n/index.svelte";

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
