import { go } from "$/place/index.svelte";
import type { Command } from "$/shortcuts/index.svelte";
import { rightToLeft } from "$/widgets";
import type { Timetable } from "./timetable.svelte";

/** What the screen itself does. */
export interface Screen {
  /** A new session at the place that the keys are on. */
  add(): void;
  view(view: string): void;
  now(): void;
  day(by: 1 | -1): void;
  /** Whether blocks have rooms beside them. */
  rooms(): boolean;
}

/** The block that has the focus; the page itself while a moved block is drawn anew. */
function onBlock(): HTMLElement | null {
  const active = document.activeElement;
  if (active === null || active === document.body) return document.body;
  return active.closest<HTMLElement>("[data-session]");
}

/** Every command of the timetable, for keys, palette and the sheet of shortcuts. */
export function commandsOf(timetable: Timetable, screen: Screen): Command[] {
  const group = "screen-schedule";
  const chosen = () => timetable.chosen !== null && timetable.line(timetable.chosen) !== undefined;
  const timed = () => timetable.find(timetable.chosen) !== undefined;
  const held = () => timed() && onBlock() !== null;
  const on = (act: (id: string) => void) => () => {
    if (timetable.chosen) act(timetable.chosen);
  };
  const always = (id: string, label: string, keys: string, run: () => void): Command => ({
    id: `schedule.${id}`,
    label: `schedule-${label}`,
    group,
    keys,
    run,
  });
  const whenChosen = (id: string, label: string, keys: string, act: (id: string) => void): Command => ({
    ...always(id, label, keys, on(act)),
    when: chosen,
  });
  const change = (command: Command): Command => ({ ...command, changes: true });
  const nudge = (id: string, keys: string, act: (id: string) => void): Command => ({
    ...always(id, `key-${id}`, keys, on(act)),
    when: held,
    unlisted: true,
    changes: true,
  });
  const sideways = (towards: 1 | -1) => (id: string) => {
    const block = onBlock();
    const by = block && rightToLeft(block) ? -towards : towards;
    if (screen.rooms()) timetable.aside(id, by);
    else timetable.nudge(id, by * 24 * 60);
  };
  return [
    change(always("new", "new", "KeyN", screen.add)),
    always("view-day", "view-day", "KeyD", () => screen.view("day")),
    always("view-round", "view-round", "KeyR", () => screen.view("round")),
    always("view-list", "view-list", "KeyL", () => screen.view("list")),
    always("now", "now", "KeyT", screen.now),
    always("before", "day-before", "BracketLeft", () => screen.day(-1)),
    always("after", "day-after", "BracketRight", () => screen.day(1)),
    {
      ...whenChosen("open", "open", "Enter", (id) => (timetable.opened = { kind: "session", id })),
      when: () => chosen() && onBlock() !== null,
    },
    change(whenChosen("move", "move", "KeyM", (id) => (timetable.opened = { kind: "move", id }))),
    whenChosen("agenda", "open-agenda", "KeyA", (id) => go("agenda", { session: id })),
    change({ ...whenChosen("shift", "shift", "Equal", (id) => timetable.shiftRest(id)), when: timed }),
    change(whenChosen("planned", "set-planned", "KeyP", (id) => timetable.setStatus(id, "planned"))),
    change(whenChosen("confirmed", "set-confirmed", "KeyC", (id) => timetable.setStatus(id, "confirmed"))),
    change(whenChosen("under-way", "set-under-way", "KeyU", (id) => timetable.setStatus(id, "under_way"))),
    change(whenChosen("held", "set-held", "KeyH", (id) => timetable.setStatus(id, "held"))),
    change(whenChosen("postponed", "set-postponed", "KeyO", (id) => timetable.setStatus(id, "postponed"))),
    change(whenChosen("cancelled", "set-cancelled", "KeyX", (id) => timetable.setStatus(id, "cancelled"))),
    change({
      ...whenChosen("unschedule", "unschedule", "Backspace", (id) => timetable.unschedule(id)),
      when: timed,
    }),
    change(whenChosen("remove", "remove", "Delete", (id) => timetable.remove(id))),
    nudge("earlier", "Alt+ArrowUp", (id) => timetable.nudge(id, -5)),
    nudge("later", "Alt+ArrowDown", (id) => timetable.nudge(id, 5)),
    nudge("quarter-earlier", "Alt+PageUp", (id) => timetable.nudge(id, -15)),
    nudge("quarter-later", "Alt+PageDown", (id) => timetable.nudge(id, 15)),
    nudge("shorter", "Alt+Shift+ArrowUp", (id) => timetable.nudge(id, -5, true)),
    nudge("longer", "Alt+Shift+ArrowDown", (id) => timetable.nudge(id, 5, true)),
    nudge("room-left", "Alt+ArrowLeft", sideways(-1)),
    nudge("room-right", "Alt+ArrowRight", sideways(1)),
  ];
}
