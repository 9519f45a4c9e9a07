import { tick } from "svelte";
import { learn, speak } from "../i18n/index.svelte";
import type { Audience, DeskState, Seen, Settings } from "./bindings";
import { client, desk, type Failure, failureOf } from "./client";
import { showView } from "./view.svelte";
import { written } from "./writing";

export type { DeskState, DossierNow, Settings } from "./bindings";

/** The settings as they are before anybody changes one. */
export const usual: Settings = {
  language: "en",
  theme: "system",
  density: "comfortable",
  digits: "auto",
  zoom: 100,
  auto_lock_minutes: 10,
  reduced_motion: false,
  backup_folder: null,
  backups_kept: 10,
  backup_reminder_days: 7,
  hijri_adjustment: 0,
};

let state = $state.raw<DeskState>();
let failure = $state.raw<Failure>();
let hidden = $state(false);

/** The desk's state; undefined until it has answered first. Reactive. */
export function deskState(): DeskState | undefined {
  return state;
}

/** Why the desk did not answer, if it did not. */
export function deskFailure(): Failure | undefined {
  return failure;
}

/** The settings in force. Reactive. */
export function settings(): Settings {
  return state?.settings ?? usual;
}

/** Whether everything is to be off the screen at once, before the engine has locked. */
export function isHidden(): boolean {
  return hidden;
}

/** As whom the desk is seen; null in the mediator's own view. Reactive. */
export function seen(): Seen | null {
  return state?.dossier?.view.seen ?? null;
}

/** Whether anything can be changed here: not in a dossier that is only read, nor while it is seen as another sees it. Reactive. */
export function mayChange(): boolean {
  return seen() === null && !state?.dossier?.read_only;
}

/** Asks the desk anew. */
export async function refreshDesk(): Promise<void> {
  try {
    const next = await desk("state");
    await learn(next.settings.language);
    showView(next.dossier?.view.number ?? 0);
    state = next;
    failure = undefined;
    hidden = false;
  } catch (thrown) {
    failure = failureOf(thrown);
  }
}

/** Changes some settings, on screen at once. */
export async function changeSettings(changes: Partial<Settings>): Promise<void> {
  if (changes.language) await learn(changes.language);
  if (state) state = { ...state, settings: { ...state.settings, ...changes } };
  await desk("change_settings", changes);
}

/** Takes all text off the screen, then locks. */
export async function lockNow(): Promise<void> {
  if (state?.state !== "open") return;
  hidden = true;
  try {
    await desk("lock");
  } finally {
    await refreshDesk();
  }
}

async function changeView(call: () => Promise<unknown>, forget: () => void): Promise<void> {
  if (state?.state !== "open") return;
  hidden = true;
  await tick();
  await written();
  // Also what a refused save had to say of the text.
  forget();
  try {
    await call();
  } finally {
    await refreshDesk();
  }
}

/**
 * Takes everything off the screen, lets what was typed be saved, and shows the desk as an audience sees it; null for
 * the mediator. `forget` clears what outlives a screen.
 */
export function viewAs(to: Audience | null, forget: () => void): Promise<void> {
  return changeView(() => desk("view_as", { to }), forget);
}

/** Shows the desk, in the same way, as the audience of a hand-over would see it once it was handed over. */
export function viewHandedOver(hand_over: string, forget: () => void): Promise<void> {
  return changeView(() => desk("preview", { hand_over }), forget);
}

function prefers(query: string): boolean {
  return globalThis.matchMedia?.(query).matches ?? false;
}

function themeNow(wanted: Settings["theme"]): string {
  if (wanted !== "system") return wanted;
  if (prefers("(prefers-contrast: more)")) return "contrast";
  return prefers("(prefers-color-scheme: dark)") ? "dark" : "light";
}

/** Marks how much room there is, counted in the text's own size: larger text rearranges as a smaller window does. */
export function judgeRoom(): void {
  const root = document.documentElement;
  const width = innerWidth / (Number.parseFloat(getComputedStyle(root).fontSize) || 16);
  root.dataset.room = width < 46 ? "slim" : width < 66 ? "narrow" : "wide";
}

/** Puts the settings on the page. */
export function wear(now: Settings): void {
  const root = document.documentElement;
  root.dataset.theme = themeNow(now.theme);
  root.dataset.density = now.density;
  root.dataset.motion = now.reduced_motion ? "reduced" : "usual";
  root.style.fontSize = `${now.zoom}%`;
  speak(now.language, now.digits, now.hijri_adjustment);
  judgeRoom();
}

/** Follows the engine's events for as long as the page lives. */
export function followDesk(): () => void {
  const stops = [
    client().listen("desk_changed", () => {
      refreshDesk();
    }),
    // The audience that is looked at may be called otherwise now, or be gone.
    client().listen("world_changed", () => {
      refreshDesk();
    }),
    client().listen("locked", () => {
      hidden = true;
      // A fresh page holds no text of the dossier in its memory.
      location.reload();
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
