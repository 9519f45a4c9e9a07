import { t } from "$/i18n/index.svelte";
import { failureText } from "$/ipc/act";
import type { Audience } from "$/ipc/bindings";
import { desk, failureOf } from "$/ipc/client";
import { deskState } from "$/ipc/desk.svelte";
import type { Command } from "$/shortcuts/index.svelte";
import { announce, notify } from "$/widgets/notices.svelte";
import { offers } from "./offer";

/** The mediator's keys for what the room is shown. */
export const roomKeys = {
  open: "Ctrl+Shift+KeyP",
  frozen: "F7",
  blank: "F8",
  here: "F9",
  close: "Shift+F9",
} as const;

/** The presentation window, where there is one. Reactive. */
export function roomNow() {
  return deskState()?.dossier?.room ?? null;
}

async function told(work: () => Promise<unknown>, says: string): Promise<boolean> {
  try {
    await work();
    announce(says);
    return true;
  } catch (thrown) {
    notify({ kind: "refusal", text: failureText(failureOf(thrown)) });
    return false;
  }
}

/** Opens the presentation window, in the place of one that there is. */
export function openRoom(to: Audience, place: string): Promise<boolean> {
  return told(() => desk("open_room", { to, place }), t("room-said-open"));
}

/** Freezes or blanks what the room sees, or the other way round. */
export function keepInRoom(what: "frozen" | "blank"): Promise<boolean> {
  const on = !roomNow()?.[what];
  return told(() => desk("change_room", { [what]: on }), t(`room-said-${what}-${on ? "on" : "off"}`));
}

/** Shows the room the screen that the mediator sees now, as far as the room's audience knows it. */
export async function showHere(): Promise<void> {
  const { present } = await offers();
  if (present === null) {
    notify({ kind: "note", text: t("room-not-this") });
    return;
  }
  const says = roomNow()?.frozen ? "room-said-later" : "room-said-changed";
  await told(() => desk("change_room", { place: present }), t(says));
}

/** Closes the presentation window. */
export function closeRoom(): Promise<boolean> {
  return told(() => desk("close_room"), t("room-said-closed"));
}

/** The mediator's commands about the room. */
export function roomCommands(open: () => void): Command[] {
  const command = (id: keyof typeof roomKeys, label: string, run: () => void): Command => ({
    id: `room.${id}`,
    label,
    group: "group-view",
    keys: roomKeys[id],
    inFields: true,
    // It opens a dialog of its own.
    leaves: id === "open",
    when: () => id === "open" || roomNow() !== null,
    run,
  });
  return [
    command("open", "room-show", open),
    command("frozen", "room-freeze", () => void keepInRoom("frozen")),
    command("blank", "room-blank", () => void keepInRoom("blank")),
    command("here", "room-here", () => void showHere()),
    command("close", "room-close", () => void closeRoom()),
  ];
}
