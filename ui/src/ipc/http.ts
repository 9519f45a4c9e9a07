import { type Client, type Events, failureOf, Refusal } from "./client";

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
    ask: (name, argument) => post("ask", { name, argument }),
    undo: () => decoded("undo", {}),
    redo: () => decoded("redo", {}),
    desk: (name, body) => decoded("desk", { name, body }),
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
