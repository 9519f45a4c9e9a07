import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, it, vi } from "vitest";
import type { HistoryEntry } from "$/ipc/bindings";
import { type Client, connect } from "$/ipc/client";
import { refreshDesk } from "$/ipc/desk.svelte";
import { registered } from "$/shortcuts/index.svelte";
import Entries from "./Entries.svelte";

const entry: HistoryEntry = {
  seq: 7,
  at: 1_700_000_000_000,
  actor: "Mira",
  kind: "add_issue",
  title: "Gauging data",
  entity: "issue",
  id: "i1",
  direction: "do",
  reverts: null,
  undone: false,
  undoable: true,
  changes: [],
} as HistoryEntry;
const perform = vi.fn(async (_name: string, _body: unknown) => ({ seq: 8 }));

async function open(readOnly: boolean, undoable = true) {
  connect({
    desk: async (name: string) =>
      name === "state"
        ? {
            state: "open",
            settings: { language: "en", zoom: 100 },
            dossier: { path: "/x", name: "Sael", read_only: readOnly, view: { number: 1, seen: null } },
          }
        : null,
    perform,
    ask: async () => JSON.stringify({ entries: [{ ...entry, undoable }], more: false }),
    listen: () => () => {},
  } as unknown as Client);
  await refreshDesk();
  const ways = { onnamed: vi.fn(), ononly: vi.fn(), oneverything: vi.fn() };
  render(Entries, { only: null, ...ways });
  await screen.findByText("Gauging data");
}

beforeEach(() => perform.mockClear());

it("offers to undo an entry, by button and by key", async () => {
  await open(false);
  await userEvent.click(screen.getByRole("button", { name: /^Undo/ }));
  expect(perform).toHaveBeenCalledExactlyOnceWith("undo_operation", expect.objectContaining({ seq: 7 }));
  expect(registered().map(({ id }) => id)).toContain("history.undo");
});

it("offers only to look where the dossier is but read", async () => {
  await open(true);
  expect(screen.queryByRole("button", { name: /^Undo/ })).toBeNull();
  expect(screen.getAllByRole("button").length).toBe(2);
  expect(registered().map(({ id }) => id)).not.toContain("history.undo");
  expect(registered().map(({ id }) => id)).toContain("history.only");
});

it("offers no undo of what can never be undone", async () => {
  await open(false, false);
  expect(screen.queryByRole("button", { name: /^Undo/ })).toBeNull();
  const undo = registered().find(({ id }) => id === "history.undo");
  expect(undo?.when?.()).toBe(false);
  undo?.run();
  expect(perform).not.toHaveBeenCalled();
});
