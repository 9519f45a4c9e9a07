import { fireEvent, render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { beforeEach, expect, it, vi } from "vitest";
import type { LedgerLine, MessageLine } from "$/ipc/bindings";
import { type Client, connect } from "$/ipc/client";
import Messages from "./Messages.svelte";

const parties = [
  { id: "a", name: "Wadira", short: "Wadira", capital: null, zone: null },
  { id: "b", name: "Zarvand", short: "Zarvand", capital: null, zone: null },
];
const cleared: LedgerLine = {
  audience: "party",
  party: "b",
  id: "c1",
  step: "cleared",
  at: 1_700_000_000_000,
  wording: "A lower figure can be talked about",
  through: "Head of delegation",
  means: null,
  reaction: null,
  reason: null,
  corrects: null,
  hand_over: null,
  copy: null,
  stands: true,
  recorded_by: "Mira",
  recorded_at: 1_700_000_000_000,
};
function message(id: string, more: Partial<MessageLine>): MessageLine {
  return {
    id,
    revision: 1,
    from_party: "a",
    to_party: "b",
    as_said: "95 would do",
    wording: null,
    issue: null,
    session: null,
    statement: null,
    answers: null,
    answered_by: [],
    wants_answer: true,
    stage: "as_said",
    held: false,
    recorded_by: "Mira",
    recorded_at: 1_700_000_000_000,
    expunged_at: null,
    expunged_because: null,
    entries: [],
    ...more,
  };
}

let lines: MessageLine[] = [];
const answers: Record<string, () => unknown> = {
  frame: () => ({
    dossier: { zone: "Asia/Muscat" },
    parties,
    rounds: [],
    counts: {},
    undo: null,
    redo: null,
    saved_at: null,
    seq: 0,
  }),
  messages: () => ({ lines }),
  issues: () => [],
  occasions: () => ({ now: null, sessions: [], contacts: [] }),
  audiences: () => ({ parties, circles: [] }),
  who_knows: () => ({ wording: null, entries: [], audiences: [] }),
};
const perform = vi.fn(async (_name: string, _body: unknown) => ({ seq: 1 }));
const desk = vi.fn(async (name: string, _body: unknown) => (name === "drafts" ? [] : null));

beforeEach(() => {
  lines = [];
  perform.mockClear();
  connect({
    desk,
    perform,
    ask: async (name: string) => JSON.stringify(answers[name]?.() ?? null),
    listen: () => () => {},
  } as unknown as Client);
});

it("teaches where nothing is there, and writes down with Enter what was said", async () => {
  render(Messages);
  await screen.findByText(/^A message goes from one party to another/);
  await userEvent.type(screen.getByLabelText("What was said to us"), "95{Enter}");
  expect(perform).toHaveBeenCalledExactlyOnceWith(
    "add_message",
    expect.objectContaining({ from_party: "a", to_party: "b", as_said: "95", wording: null }),
  );
});

it("lists by what is to be done, with one next step, free of what axe finds", async () => {
  lines = [message("m1", {}), message("m2", { stage: "to_convey", entries: [cleared] })];
  render(Messages);
  const lists = await screen.findAllByRole("listbox");
  expect(lists.map((list) => list.dataset.stage)).toEqual(["to_convey", "as_said"]);
  expect(lists[0]?.querySelector("[aria-selected=true]")?.textContent).toContain("A lower figure");
  const pane = within(screen.getByRole("complementary"));
  expect(pane.getByRole("button", { name: /^Convey…/ }).className).toContain("primary");
  const { violations } = await axe.run(document.body, {
    rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
});

it("dates what came from a statement by when that was said", async () => {
  lines = [message("m1", { statement: "s1", recorded_at: Date.UTC(2026, 3, 14, 9) })];
  answers.record = () => ({ id: "s1", revision: 1, value: { said_at: Date.UTC(2026, 3, 12, 9) } });
  render(Messages);
  const pane = within(await screen.findByRole("complementary"));
  expect(await pane.findByText(/12 Apr/)).toBeTruthy();
  expect(pane.queryByText(/14 Apr/)).toBeNull();
});

it("conveys nothing unauthorised without a reason", async () => {
  lines = [message("m1", { wording: "In our words" })];
  render(Messages);
  const pane = within(await screen.findByRole("complementary"));
  await fireEvent.click(pane.getByRole("button", { name: "Convey without authorised wording…" }));
  const form = within(screen.getByRole("dialog"));
  await fireEvent.input(form.getByLabelText("Who of us conveyed it"), { target: { value: "Salma" } });
  const record = await form.findByRole("button", { name: /without clearance/ });
  await vi.waitFor(() => expect(record.hasAttribute("disabled")).toBe(false));
  await fireEvent.click(record);
  expect(perform).not.toHaveBeenCalled();
  expect(form.getByText("A reason is needed. One sentence is enough.")).toBeTruthy();
  await fireEvent.input(form.getByLabelText("Why it is told all the same"), {
    target: { value: "The minister asked" },
  });
  await fireEvent.click(record);
  expect(perform).toHaveBeenCalledExactlyOnceWith(
    "record_disclosure",
    expect.objectContaining({
      message: "m1",
      party: "b",
      step: "conveyed",
      wording: "In our words",
      reason: "The minister asked",
    }),
  );
});
