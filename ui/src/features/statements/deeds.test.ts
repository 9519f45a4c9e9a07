import { expect, it, vi } from "vitest";
import type { OccasionsAnswer, StatementLine } from "$/ipc/bindings";
import { type Client, connect } from "$/ipc/client";
import { makeItem, makePosition } from "./deeds";

const perform = vi.fn(async (_name: string, _body: unknown) => ({ seq: 1 }));
const line = {
  id: "s",
  text: "We keep to this",
  wording: null,
  source: { kind: "party", id: "a", name: "Wadira", side: "a" },
  issue: { id: "i", number: 1, title: "Water" },
  paper: { id: "p", title: "Understanding", clause: "4 (b)" },
} as StatementLine;
const occasions: OccasionsAnswer = { now: null, sessions: [], contacts: [] };

it("what is made of a statement stands in the same clause of the same paper", async () => {
  const ask = async (name: string) =>
    JSON.stringify(
      name === "record" ? { id: "s", revision: 1, value: { paper: "p", clause: "c" } } : { revisions: [] },
    );
  connect({ perform, ask, listen: () => () => {} } as unknown as Client);
  await makePosition(line, { id: "i", title: "Water" }, occasions);
  await makeItem(line, "r");
  expect(perform.mock.calls.map(([name, body]) => [name, body])).toEqual([
    ["record_position", expect.objectContaining({ statement: "s", paper: "p", clause: "c" })],
    ["add_agenda_item", expect.objectContaining({ statement: "s", paper: "p", clause: "c" })],
  ]);
});
