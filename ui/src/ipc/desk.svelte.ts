import { type Digits, type Language, speak } from "../i18n/index.svelte";
import { client, desk, type Failure, failureOf } from "./client";

/** How the desk looks and behaves for its user. */
export interface Settings {
  language: Language;
  theme: "system" | "light" | "dark" | "contrast";
  density: "comfortable" | "compact";
  digits: Digits;
  /** Per cent, 80 to 200. */
  zoom: number;
  /** Minutes without a key or a pointer until the desk locks; 0 never. */
  auto_lock_minutes: number;
  reduced_motion: boolean;
  /** A second folder that receives each backup. */
  backup_folder?: string | null;
}

/** A dossier opened before. */
export interface Recent {
  path: string;
  name: string;
  opened_at: number;
  /** False where the file is no longer in its place. */
  present?: boolean;
}

/** What the desk says of the dossier that is open or locked. */
export interface Dossier {
  path: string;
  name: string;
  sample: boolean;
  read_only: boolean;
  /** The last time ended without closing. */
  unclean?: boolean;
  /** What the check after an unclean end found. */
  damaged?: boolean;
  /** Changes after this instant (ms) are missing from the file. */
  missing_since?: number | null;
  drafts?: number;
  place?: string | null;
}

/** The answer of the desk call `state`. */
export interface DeskState {
  state: "closed" | "locked" | "open";
  dossier?: Dossier | null;
  settings: Settings;
  recents: Recent[];
  samples: string[];
  /** Folder that is offered for new dossiers. */
  documents?: string | null;
  version?: string;
}

const usual: Settings = {
  language: "en",
  theme: "system",
  density: "comfortable",
  digits: "auto",
  zoom: 100,
  auto_lock_minutes: 10,
  reduced_motion: false,
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

/** Asks the desk anew. */
export async function refreshDesk(): Promise<void> {
  try {
    state = await desk<DeskState>("state");
    failure = undefined;
    hidden = false;
  } catch (thrown) {
    failure = failureOf(thrown);
  }
}

/** Changes some settings, on screen at once. */
export async function changeSettings(changes: Partial<Settings>): Promise<void> {
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

function prefers(query: string): boolean {
  return globalThis.matchMedia?.(query).matches ?? false;
}

function themeNow(wanted: Settings["theme"]): string {
  if (wanted !== "system") return wanted;
  if (prefers("(prefers-contrast: more)")) return "contrast";
  return prefers("(prefers-color-scheme: dark)") ? "dark" : "light";
}

/** Puts the settings on the page. */
export function wear(now: Settings): void {
  const root = document.documentElement;
  root.dataset.theme = themeNow(now.theme);
  root.dataset.density = now.density;
  root.dataset.motion = now.reduced_motion ? "reduced" : "usual";
  root.style.fontSize = `${now.zoom}%`;
  speak(now.language, now.digits);
}

/** Follows the engine's events for as long as the page lives. */
export function followDesk(): () => void {
  const stops = [
    client().listen("desk_changed", () => {
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
