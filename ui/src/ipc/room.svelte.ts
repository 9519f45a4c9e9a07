import type { RoomNow, Settings } from "./bindings";
import { type Client, client, type Events } from "./client";
import { showView } from "./view.svelte";

/** What the presentation window shows and how. */
export interface RoomState {
  room: RoomNow | null;
  settings: Settings;
}

/** What the presentation window can call besides asking its world. */
export interface RoomWire {
  room(): Promise<RoomState>;
  keep(kept: { frozen?: boolean; blank?: boolean }): Promise<void>;
  /** Fills the screen with the window, or gives it back its frame; not where a browser does that itself. */
  fill?(): Promise<void>;
}

/** A wire as the presentation window hears it: its world changes with what the room is shown. */
export function inRoom(wire: Client): Client {
  const listen = wire.listen as (event: keyof Events, heard: (payload: never) => void) => () => void;
  return {
    ...wire,
    listen: (event, heard) => listen(event === "world_changed" ? "room_changed" : event, heard),
  };
}

let wire: RoomWire | undefined;
let state = $state.raw<RoomState>();

/** Chooses the wire; called once at start and by tests. */
export function connectRoom(to: RoomWire): void {
  wire = to;
}

/** The room's state; undefined until it has answered first. Reactive. */
export function roomState(): RoomState | undefined {
  return state;
}

/** Asks anew what is to be shown. */
export async function refreshRoom(): Promise<void> {
  const next = await wire?.room();
  if (!next) return;
  showView(next.room?.view.number ?? 0);
  state = next;
}

/** Freezes, blanks, or the other way round. */
export async function keepRoom(kept: { frozen?: boolean; blank?: boolean }): Promise<void> {
  await wire?.keep(kept);
}

/** Fills the screen with the window, or gives it back its frame; false where that is not ours to do. */
export function fillScreen(): boolean {
  wire?.fill?.();
  return wire?.fill !== undefined;
}

/** Follows the engine for as long as the page lives. */
export function followRoom(): () => void {
  return client().listen("room_changed", () => {
    refreshRoom();
  });
}
