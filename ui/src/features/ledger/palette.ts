import { audienceKey, audienceName, everyAudience } from "$/audience/names";
import type { AudiencesAnswer } from "$/ipc/bindings";
import { seen } from "$/ipc/desk.svelte";
import { go } from "$/place/index.svelte";
import type { Command } from "$/shortcuts/index.svelte";

/** "What does … know?", once for each audience, in the palette. */
export function knownCommands(names: AudiencesAnswer): Command[] {
  return everyAudience(names).map((to) => ({
    id: `known.${audienceKey(to)}`,
    label: "ledger-what-audience-knows",
    values: { audience: audienceName(to, names) },
    group: "screen-known",
    when: () => seen() === null,
    run: () => go("known", { audience: audienceKey(to) }),
  }));
}
