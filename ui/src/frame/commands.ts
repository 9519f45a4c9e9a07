import { features, inOrder, keysOf } from "../features";
import { fileName, t } from "../i18n/index.svelte";
import { failureText, redo, undo } from "../ipc/act";
import { desk, failureOf } from "../ipc/client";
import { changeSettings, deskState, lockNow, refreshDesk, settings } from "../ipc/desk.svelte";
import { go } from "../place/index.svelte";
import type { Command } from "../shortcuts/index.svelte";
import { notify } from "../widgets/notices.svelte";
import { nextPane } from "./panes";
import { leave, leaveKeys } from "./viewing";

/** What the frame itself opens. */
export interface Openers {
  palette(): void;
  sheet(): void;
  show(screen: string): void;
  back(): void;
}

function resize(step: number) {
  const to = step === 0 ? 100 : Math.max(80, Math.min(200, settings().zoom + step));
  changeSettings({ zoom: to });
}

async function close() {
  await desk("close");
  await refreshDesk();
}

function screens(show: Openers["show"], viewing: boolean): Command[] {
  return inOrder
    .filter((id) => !features.get(id)?.under && (!viewing || features.get(id)?.shared))
    .map((id) => ({
      id: `screen.${id}`,
      label: `screen-${id}`,
      group: "group-screens",
      keys: keysOf(id),
      inFields: true,
      leaves: true,
      run: () => show(id),
    }));
}

/** The places of Settings, each found by its own name in the palette. */
const parts = [
  "language",
  "theme",
  "density",
  "digits",
  "zoom",
  "motion",
  "auto-lock",
  "passphrase",
  "recovery",
  "hijri",
  "backups",
  "reminder",
  "file",
  "about",
] as const;

/** What is changed in the dossier's keys, and so not in one that is only read. */
const ofKeys: readonly string[] = ["passphrase", "recovery"];

function settingPlaces(): Command[] {
  return parts.map((part) => ({
    id: `setting.${part}`,
    label: `setting-${part}`,
    group: "screen-settings",
    when: () => !ofKeys.includes(part) || !deskState()?.dossier?.read_only,
    run: () => go("settings", { part }),
  }));
}

/** Is the dossier on the desk one to be moved or destroyed? */
function isOwn(): boolean {
  const dossier = deskState()?.dossier;
  return dossier !== undefined && dossier !== null && !dossier.sample && !dossier.read_only;
}

function fileCommands(): Command[] {
  return (["move", "destroy"] as const).map((act) => ({
    id: `file.${act}`,
    label: `command-${act}`,
    group: "group-frame",
    when: isOwn,
    run: () => go("settings", { part: "file", act }),
  }));
}

async function backUp() {
  try {
    const made = await desk("back_up_now");
    notify({ kind: "done", text: t("back-up-done", { name: fileName(made.name) }) });
  } catch (thrown) {
    notify({ kind: "refusal", text: failureText(failureOf(thrown)) });
  }
}

function looks(): Command[] {
  const themes = (["system", "light", "dark", "contrast"] as const).map((theme) => ({
    id: `look.${theme}`,
    label: `look-${theme}`,
    group: "screen-settings",
    when: () => settings().theme !== theme,
    run: () => changeSettings({ theme }),
  }));
  const densities = (["comfortable", "compact"] as const).map((density) => ({
    id: `density.${density}`,
    label: `look-${density}`,
    group: "screen-settings",
    when: () => settings().density !== density,
    run: () => changeSettings({ density }),
  }));
  const languages = (["en", "ar"] as const).map((language) => ({
    id: `language.${language}`,
    label: `speak-${language}`,
    group: "screen-settings",
    when: () => settings().language !== language,
    run: () => changeSettings({ language }),
  }));
  return [...themes, ...densities, ...languages];
}

/** Every command that works wherever a person is; as an audience sees the desk, only what shows and what leaves. */
export function frameCommands({ palette, sheet, show, back }: Openers, viewing: boolean): Command[] {
  const everywhere = (id: string, label: string, keys: string, run: () => void): Command => ({
    id: `frame.${id}`,
    label,
    group: "group-frame",
    keys,
    inFields: true,
    run,
  });
  const shows = [
    ...screens(show, viewing),
    { ...everywhere("palette", "command-palette", "Ctrl+KeyK", palette), leaves: true, unlisted: true },
    { ...everywhere("back", "command-back", "Alt+ArrowLeft", back), inFields: false },
    {
      ...everywhere("next-pane", "command-next-pane", "F6", () => nextPane(1)),
      leaves: true,
      unlisted: true,
    },
    {
      ...everywhere("previous-pane", "command-previous-pane", "Shift+F6", () => nextPane(-1)),
      leaves: true,
      unlisted: true,
    },
    everywhere("lock", "command-lock", "Ctrl+KeyL", lockNow),
    { ...everywhere("sheet", "command-shortcuts", "Shift+Slash", sheet), inFields: false },
    everywhere("larger", "command-larger", "Ctrl+Equal", () => resize(10)),
    everywhere("smaller", "command-smaller", "Ctrl+Minus", () => resize(-10)),
    everywhere("usual-size", "command-usual-size", "Ctrl+Digit0", () => resize(0)),
    everywhere("quit", "command-quit", "Ctrl+KeyQ", () => desk("quit")),
  ];
  if (viewing) {
    // Kept out of the palette, where a slip of the mouse would do.
    return [...shows, { ...everywhere("leave", "view-leave", leaveKeys, leave), unlisted: true }];
  }
  return [
    ...shows,
    { ...everywhere("undo", "undo", "Ctrl+KeyZ", undo), inFields: false, changes: true },
    { ...everywhere("redo", "redo", "Ctrl+Shift+KeyZ", redo), inFields: false, changes: true },
    { id: "frame.back-up", label: "command-back-up", group: "group-frame", run: backUp },
    { ...everywhere("close", "command-close", "Ctrl+KeyW", close), leaves: true },
    ...fileCommands(),
    ...settingPlaces(),
    ...looks(),
  ];
}
