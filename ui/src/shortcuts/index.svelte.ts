import { untrack } from "svelte";
import { type Arguments, t } from "../i18n/index.svelte";
import { mayChange } from "../ipc/desk.svelte";

/** Something a person can run by key, palette or menu. */
export interface Command {
  /** Unique name, such as "schedule.new-session". */
  id: string;
  /** Message id of its name. */
  label: string;
  /** Values for its name's variables. */
  values?: Arguments;
  /** Keys by physical place, such as "Ctrl+KeyK", "Alt+ArrowUp", "F6"; without keys it stands in the palette only. */
  keys?: string;
  /** Where it belongs, as message id: heads its part of the `?` sheet. */
  group: string;
  run(): void;
  /** Whether it applies now; always unless given. */
  when?(): boolean;
  /** Changes the dossier: it is not there where nothing can be changed. */
  changes?: boolean;
  /** Runs even while a text field has the focus. */
  inFields?: boolean;
  /** Leads away from what is on screen: not while a dialog, which may be half filled in, stands there. */
  leaves?: boolean;
  /** Kept out of the palette (moves within a grid, say). */
  unlisted?: boolean;
}

let commands = $state.raw<readonly Command[]>([]);

/** Registers commands; returns how to take them away. In a component: `$effect(() => register([...]))`. */
export function register(added: readonly Command[]): () => void {
  // The caller is an effect, which must not depend on what others register.
  commands = [...untrack(() => commands), ...added];
  return () => {
    commands = untrack(() => commands).filter((command) => !added.includes(command));
  };
}

/** Every command registered now, of those that there can be here. */
export function registered(): readonly Command[] {
  return mayChange() ? commands : commands.filter(({ changes }) => !changes);
}

interface Chord {
  code: string;
  ctrl: boolean;
  alt: boolean;
  shift: boolean;
}

function chord(keys: string): Chord {
  const words = keys.split("+");
  return {
    code: words.at(-1) ?? "",
    ctrl: words.includes("Ctrl"),
    alt: words.includes("Alt"),
    shift: words.includes("Shift"),
  };
}

/** A key of the number pad as its namesake on the main keyboard; a digit only while the pad writes digits. */
function mainKey(event: KeyboardEvent): string {
  const [, name] = /^Numpad(.+)$/.exec(event.code) ?? [];
  if (!name) return event.code;
  if (/^\d$/.test(name)) return event.key.length === 1 ? `Digit${name}` : event.code;
  return { Enter: "Enter", Add: "Equal", Subtract: "Minus" }[name] ?? event.code;
}

/** Whether a key press is `keys`, whatever the keyboard's layout. */
export function pressed(event: KeyboardEvent, keys: string): boolean {
  const wanted = chord(keys);
  return (
    mainKey(event) === wanted.code &&
    (event.ctrlKey || event.metaKey) === wanted.ctrl &&
    event.altKey === wanted.alt &&
    event.shiftKey === wanted.shift
  );
}

const named: Record<string, string> = {
  ArrowUp: "↑",
  ArrowDown: "↓",
  ArrowLeft: "←",
  ArrowRight: "→",
  Escape: "Esc",
  Comma: ",",
  Period: ".",
  Slash: "/",
  Equal: "+",
  Minus: "−",
  BracketLeft: "[",
  BracketRight: "]",
};

/** Keys as they are printed on a keycap: "Ctrl K", "Alt ↑", "?". */
export function printed(keys: string): string[] {
  if (keys === "Shift+Slash") return ["?"];
  return keys
    .split("+")
    .map((word) => (word === "Enter" ? t("key-enter") : (named[word] ?? word.replace(/^(Key|Digit)/, ""))));
}

/** For `aria-keyshortcuts`. */
export function spoken(keys: string): string {
  return keys.replace("Ctrl", "Control").replace(/\b(Key|Digit)/, "");
}

function typing(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (
    target.isContentEditable ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement
  ) {
    return true;
  }
  return target instanceof HTMLInputElement && !["checkbox", "radio", "button"].includes(target.type);
}

/** Runs the command that a key press stands for; the one registered last wins. */
export function dispatch(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return;
  const inField = typing(event.target);
  const inDialog = document.querySelector("dialog[open]") !== null;
  for (const command of registered().toReversed()) {
    if (!command.keys || !pressed(event, command.keys)) continue;
    if (inField && !command.inFields) continue;
    if (inDialog && (!command.inFields || command.leaves)) continue;
    if (command.when && !command.when()) continue;
    event.preventDefault();
    command.run();
    return;
  }
}
