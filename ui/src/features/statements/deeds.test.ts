import { expect, it, vi } from "vitest";
import type { FrameAnswer, OccasionsAnswer, StatementLine } from "$/ipc/bindings";
import { type Client, connect } from "$/ipc/client";
import { makeItem, makePosition, roundOf } from "./deeds";

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
  await makePosition(line, { id: "i", title: "Water" }, "r");
  await makeItem(line, "r");
  expect(perform.mock.calls.map(([name, body]) => [name, body])).toEqual([
    ["record_position", expect.objectContaining({ statement: "s", round: "r", paper: "p", clause: "c" })],
    ["add_agenda_item", expect.objectContaining({ statement: "s", paper: "p", clause: "c" })],
  ]);
});

it("what was said outside a session belongs to the round looked at, else to that in whose days it was said", () => {
  const dated = (id: string, first_day: string, last_day: string) => ({
    id,
    first_day,
    last_day,
    zone: "Asia/Muscat",
  });
  const frame = {
    rounds: [dated("r1", "2026-04-10", "2026-04-13"), dated("r2", "2026-04-14", "2026-04-16")],
  } as FrameAnswer;
  // Half past one on the 14th in Muscat.
  const said = { ...line, session: null, contact: null, said_at: Date.UTC(2026, 3, 13, 21, 30) };
  expect(roundOf(said, occasions, "r1", frame)).toBe("r1");
  expect(roundOf(said, occasions, null, frame)).toBe("r2");
  expect(roundOf({ ...said, said_at: Date.UTC(2026, 5, 1) }, occasions, null, frame)).toBeNull();
  expect(roundOf({ ...said, said_at: null }, occasions, null, frame)).toBeNull();
  const told = {
    now: null,
    sessions: [],
    contacts: [{ id: "c", round: "r1" }],
  } as unknown as OccasionsAnswer;
  expect(roundOf({ ...said, contact: "c" }, told, "r2", frame)).toBe("r1");
});
