import { audienceKey, audienceNow, everyAudience, seenName } from "../audience/names";
import { hideRefused } from "../features/inline/refused.svelte";
import { t } from "../i18n/index.svelte";
import { failureText } from "../ipc/act";
import type { Audience, AudiencesAnswer, Seen } from "../ipc/bindings";
import { desk, failureOf } from "../ipc/client";
import { seen, viewAs, viewHandedOver } from "../ipc/desk.svelte";
import { viewNumber } from "../ipc/view.svelte";
import { placeText, screen } from "../place/index.svelte";
import type { Command } from "../shortcuts/index.svelte";
import { notify, unsay } from "../widgets/notices.svelte";

/** Opens the list of audiences. */
export const viewKeys = "Ctrl+Shift+KeyA";
/** The one way back to the mediator's own view. */
export const leaveKeys = "Ctrl+Shift+KeyM";

let from: number | undefined;

/** What is said to whoever has just come into this view; told once. */
export function arrival(): string | undefined {
  if (from === undefined || from === viewNumber()) return undefined;
  from = undefined;
  const now = seen();
  if (!now) return t("view-left");
  return t(now.hand_over ? "view-previewed" : "view-entered", { audience: seenName(now) });
}

async function look(change: (forget: () => void) => Promise<void>): Promise<void> {
  from = viewNumber();
  try {
    await change(() => {
      unsay();
      hideRefused();
    });
  } catch (thrown) {
    from = undefined;
    notify({ kind: "refusal", text: failureText(failureOf(thrown)) });
  }
}

/** Shows the desk as an audience sees it. Where the mediator was is kept for the way back. */
export async function enter(to: Audience): Promise<void> {
  if (seen()) return;
  await desk("place", { key: placeText() }).catch(() => {});
  await look((forget) => viewAs(to, forget));
}

/** Shows the desk as the audience of a hand-over would see it once it was handed over. */
export async function preview(handOver: string): Promise<void> {
  if (seen()) return;
  await desk("place", { key: placeText() }).catch(() => {});
  await look((forget) => viewHandedOver(handOver, forget));
}

/** Where an audience's view begins: on the screen that was shown, a preview with what is to be handed over. */
export function placeIn({ hand_over }: Pick<Seen, "hand_over">): string {
  const handed = { screen: "papers", params: { papers: { part: "handed" } } };
  return JSON.stringify(hand_over ? handed : { screen: screen() });
}

/** Back to the mediator's own view. */
export async function leave(): Promise<void> {
  if (seen()) await look((forget) => viewAs(null, forget));
}

/** An audience to be chosen, with a hairline before each kind. */
export interface Choice {
  to: Audience;
  key: string;
  name: string;
  apart: boolean;
}

/** The audiences that there are. */
export function choicesOf(names: AudiencesAnswer): Choice[] {
  const kind = ({ audience }: Audience) => (audience === "public" ? "table" : audience);
  return everyAudience(names).map((to, at, all) => {
    const before = all[at - 1];
    const apart = !before || kind(before) !== kind(to);
    return { to, key: audienceKey(to), name: audienceNow(to, names), apart };
  });
}

/** "View as …", once for each audience, in the palette. */
export function viewCommands(names: AudiencesAnswer): Command[] {
  return choicesOf(names).map(({ to, key, name }) => ({
    id: `view.${key}`,
    label: "view-as-named",
    values: { audience: name },
    group: "group-view",
    when: () => seen() === null,
    run: () => void enter(to),
  }));
}
