import { t } from "../i18n/index.svelte";
import { seen } from "../ipc/desk.svelte";

let facilitator = $state("");

/** The frame says who facilitates. */
export function settleFacilitator(name: string): void {
  facilitator = name;
}

/** Whose a text is: a party's, ours at our own desk, and by our name before everybody else. */
export function proposerName(party: string | null): string {
  return party ?? (seen() ? facilitator : t("positions-ours"));
}
