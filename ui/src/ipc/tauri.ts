import { invoke } from "@tauri-apps/api/core";
import { listen as hear } from "@tauri-apps/api/event";
import { type Client, type Events, failureOf, type Outcome, type Pick, Refusal } from "./client";
import { inRoom, type RoomState, type RoomWire } from "./room.svelte";
import { viewNumber } from "./view.svelte";

async function call<T>(command: string, argument: Record<string, unknown> = {}): Promise<T> {
  try {
    return await invoke<T>(command, argument);
  } catch (thrown) {
    throw new Refusal(failureOf(thrown));
  }
}

const decoder = new TextDecoder();

/** The wire to the shell this page runs in. */
export const tauri: Client = {
  perform: (name, body) => call<Outcome>("perform", { name, body }),
  async ask(name, argument) {
    return decoder.decode(await call<ArrayBuffer>("ask", { name, argument, view: viewNumber() }));
  },
  undo: () => call<Outcome>("undo"),
  redo: () => call<Outcome>("redo"),
  desk: (name, body) => call<unknown>("desk", { name, body }),
  file: (digest) => call<ArrayBuffer>("file", { digest, view: viewNumber() }),
  listen(event, heard) {
    const stopping = hear<Events[typeof event]>(event, ({ payload }) => heard(payload));
    return () => {
      stopping.then((stop) => stop());
    };
  },
  pick: (wanted: Pick) => call<string | null>("pick", { wanted }),
  handedFile: () => call<string | null>("handed_file"),
};

/** The presentation window's wire: one audience's world, and nothing else. */
export const roomInShell: { client: Client; wire: RoomWire } = {
  client: {
    ...inRoom(tauri),
    async ask(name, argument) {
      return decoder.decode(await call<ArrayBuffer>("ask_room", { name, argument, view: viewNumber() }));
    },
    file: (digest) => call<ArrayBuffer>("file_room", { digest, view: viewNumber() }),
  },
  wire: {
    room: () => call<RoomState>("room"),
    keep: (kept) => call("keep_room", kept),
    fill: () => call("fill_room"),
  },
};

/** Whether this page runs in the shell. */
export function inShell(): boolean {
  return "__TAURI_INTERNALS__" in globalThis;
}
