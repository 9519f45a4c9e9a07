import { type Client, type Events, failureOf, Refusal } from "./client";
import { inRoom, type RoomWire } from "./room.svelte";
import { viewNumber } from "./view.svelte";

async function bytes(address: string, digest: string): Promise<ArrayBuffer> {
  const body = JSON.stringify({ name: digest, view: viewNumber() });
  const reply = await fetch(address, { method: "POST", body });
  if (!reply.ok) throw new Refusal(failureOf(await reply.text()));
  return reply.arrayBuffer();
}

/** The wire to the test bridge on loopback, speaking the same calls as JSON. */
export function http(base: string): Client {
  async function post(path: string, body: unknown): Promise<string> {
    const reply = await fetch(`${base}/${path}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    const text = await reply.text();
    if (!reply.ok) throw new Refusal(failureOf(text));
    return text;
  }
  async function decoded<T>(path: string, body: unknown): Promise<T> {
    const text = await post(path, body);
    return (text === "" ? null : JSON.parse(text)) as T;
  }
  let source: EventSource | undefined;
  return {
    perform: (name, body) => decoded("perform", { name, body }),
    ask: (name, argument) => post("ask", { name, argument, view: viewNumber() }),
    undo: () => decoded("undo", {}),
    redo: () => decoded("redo", {}),
    desk: (name, body) => decoded("desk", { name, body }),
    file: (digest) => bytes(`${base}/file`, digest),
    listen(event, heard) {
      source ??= new EventSource(`${base}/events`);
      const stream = source;
      const hear = (message: MessageEvent<string>) => {
        heard((message.data ? JSON.parse(message.data) : null) as Events[typeof event]);
      };
      stream.addEventListener(event, hear);
      return () => stream.removeEventListener(event, hear);
    },
    pick: async () => undefined,
    handedFile: async () => null,
  };
}

/** The presentation window's wire to the test bridge. */
export function roomOverHttp(base: string): { client: Client; wire: RoomWire } {
  async function send<T>(path: string, body: unknown): Promise<T> {
    const reply = await fetch(`${base}/${path}`, { method: "POST", body: JSON.stringify(body) });
    const text = await reply.text();
    if (!reply.ok) throw new Refusal(failureOf(text));
    return text as T;
  }
  const ask: Client["ask"] = (name, argument) => send("ask_room", { name, argument, view: viewNumber() });
  return {
    client: { ...inRoom(http(base)), ask, file: (digest) => bytes(`${base}/file_room`, digest) },
    wire: {
      room: async () => JSON.parse(await send<string>("room", {})),
      keep: (kept) => send("keep_room", { body: kept }),
    },
  };
}
