import { fireEvent, render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { beforeEach, expect, it, vi } from "vitest";
import type { PaperLine } from "$/ipc/bindings";
import { type Client, connect, Refusal } from "$/ipc/client";
import { params, resume } from "$/place/index.svelte";
import { dispatch } from "$/shortcuts/index.svelte";
import Papers from "./Papers.svelte";

vi.mock("$/features/handovers", async () => ({
  HandOvers: (await import("$/widgets/LiveRegion.svelte")).default,
}));

const parties = [
  { id: "a", name: "Wadira", short: "Wadira", capital: null, zone: null, away: false },
  { id: "b", name: "Zarvand", short: "Zarvand", capital: null, zone: null, away: false },
];
function paper(id: string, more: Partial<PaperLine> = {}): PaperLine {
  return {
    id,
    revision: 1,
    kind: "non_paper",
    title: `Paper ${id}`,
    source: { kind: "party", id: "a", name: "Wadira", side: "a" },
    by_hand: null,
    received_at: 1_795_000_000_000,
    dated: null,
    form: "original",
    language: "ar",
    translates: null,
    translation: null,
    translator: null,
    translations: [],
    issue: null,
    session: null,
    contact: null,
    notes: null,
    files: [],
    clauses: 0,
    recorded_by: "Mira",
    expunged_at: null,
    expunged_because: null,
    standing: [],
    ...more,
  };
}
const clause = { id: "c1", revision: 1, label: "4 (b)", text: "The gate is open." };

let papers: PaperLine[] = [];
const answers: Record<string, () => unknown> = {
  frame: () => ({
    dossier: { zone: "Asia/Muscat" },
    parties,
    rounds: [{ id: "r", number: 1, zone: "Asia/Muscat" }],
    counts: {},
    undo: null,
    redo: null,
    saved_at: null,
    seq: 0,
  }),
  papers: () => ({ papers }),
  paper: () => ({ paper: papers[0], clauses: papers[0]?.clauses ? [clause] : [], became: [] }),
  people: () => ({ parties: [], actors: [] }),
  issues: () => [],
  occasions: () => ({ now: null, sessions: [], contacts: [] }),
  audiences: () => ({ parties, circles: [] }),
  who_knows: () => ({ wording: null, entries: [], audiences: [] }),
};
const perform = vi.fn(async (_name: string, _body: unknown) => ({ seq: 1 }));
const attach = vi.fn(
  async (_path: string): Promise<unknown> => ({ digest: "aa", media: "pdf", size: 3, name: "a.pdf" }),
);
const desk = vi.fn(async (name: string, body: { path: string }) => {
  if (name === "attach") return attach(body.path);
  return name === "drafts" ? [] : null;
});

beforeEach(() => {
  papers = [];
  for (const one of [perform, desk, attach]) one.mockClear();
  resume('{"screen":"papers"}');
  connect({
    desk,
    perform,
    ask: async (name: string) => JSON.stringify(answers[name]?.() ?? null),
    listen: () => () => {},
    pick: async () => undefined,
    file: async () => new ArrayBuffer(0),
  } as unknown as Client);
});

async function begun() {
  render(Papers);
  await fireEvent.click(await screen.findByRole("button", { name: /^Add paper/ }));
  return within(screen.getByRole("dialog"));
}
async function filled() {
  const form = await begun();
  await fireEvent.input(form.getByLabelText("Title"), { target: { value: "On the gate" } });
  await userEvent.type(form.getByLabelText("From"), "wad{Enter}");
  return form;
}

it("teaches where nothing is there, and keeps a paper with its file for us alone", async () => {
  const form = await filled();
  await fireEvent.click(form.getByRole("button", { name: "Choose file…" }));
  await userEvent.type(form.getByLabelText("Path of a file"), "/home/m/a.pdf{Enter}");
  await form.findByText(/a\.pdf/);
  expect(perform).not.toHaveBeenCalled();
  await fireEvent.click(form.getAllByRole("button", { name: "Add" }).at(-1) as HTMLElement);
  expect(perform).toHaveBeenCalledExactlyOnceWith(
    "add_paper",
    expect.objectContaining({
      title: "On the gate",
      party: "a",
      kind: "non_paper",
      files: [{ digest: "aa", media: "pdf", size: 3, name: "a.pdf" }],
    }),
  );
});

it("writes into the ledger what a party gave officially", async () => {
  const form = await filled();
  await fireEvent.click(form.getByLabelText(/They gave it officially/));
  await fireEvent.click(form.getAllByRole("button", { name: "Add" }).at(-1) as HTMLElement);
  await vi.waitFor(() => expect(perform).toHaveBeenCalledTimes(2));
  const [, added] = perform.mock.calls[0] as [string, { id: string; received_at: number }];
  expect(perform.mock.calls[1]).toEqual([
    "record_disclosure",
    expect.objectContaining({
      step: "given",
      paper: added.id,
      party: "a",
      at: added.received_at,
      wording: "On the gate",
    }),
  ]);
});

it("says what is missing, and keeps the form", async () => {
  const form = await begun();
  await fireEvent.click(form.getAllByRole("button", { name: "Add" }).at(-1) as HTMLElement);
  expect(await form.findByText("Give its title, or call it something.")).toBeTruthy();
  expect(perform).not.toHaveBeenCalled();
  await fireEvent.input(form.getByLabelText("Title"), { target: { value: "On the gate" } });
  await userEvent.type(form.getByLabelText("From"), "wad{Enter}{Enter}");
  await vi.waitFor(() => expect(perform).toHaveBeenCalledOnce());
});

it("says why a file was not taken", async () => {
  attach.mockRejectedValueOnce(
    new Refusal({
      code: "rejected",
      rejection: { rule: "file_too_large", limit: 67_108_864, size: 73_400_320 },
    }),
  );
  const form = await begun();
  await fireEvent.click(form.getByRole("button", { name: "Choose file…" }));
  await userEvent.type(form.getByLabelText("Path of a file"), "/big{Enter}");
  expect((await form.findByRole("alert")).textContent).toContain("64 MB at most; this one has 70 MB");
});

it("keeps reference texts apart, shows a paper that was sent for, and carries a clause over", async () => {
  papers = [paper("t", { kind: "agreement", source: null, received_at: null, clauses: 1 }), paper("p")];
  resume('{"screen":"papers","params":{"papers":{"paper":"t"}}}');
  render(Papers);
  expect((await screen.findByRole("listbox")).getAttribute("aria-label")).toBe("Reference texts");
  expect(screen.getAllByRole("option")).toHaveLength(1);
  const cell = await screen.findByText("The gate is open.");
  const grid = cell.closest<HTMLElement>("[role=gridcell]");
  grid?.focus();
  await fireEvent.keyDown(grid as HTMLElement, { code: "KeyS", key: "س" });
  expect(params("statements")).toEqual({ paper: "t", clause: "c1", of: "all" });
});

it("makes an item of a paper with a key, its source kept", async () => {
  papers = [paper("p")];
  render(Papers);
  const row = await screen.findByRole("option");
  row.focus();
  window.addEventListener("keydown", dispatch, { once: true });
  await fireEvent.keyDown(row, { code: "KeyA", key: "ش" });
  await vi.waitFor(() =>
    expect(perform).toHaveBeenCalledWith(
      "add_agenda_item",
      expect.objectContaining({
        title: "Paper p",
        paper: "p",
        round: "r",
        session: null,
        visibility: "internal",
      }),
    ),
  );
});

it("adds pasted clauses in their order", async () => {
  papers = [paper("t", { kind: "terms", source: null, received_at: null })];
  resume('{"screen":"papers","params":{"papers":{"part":"reference"}}}');
  render(Papers);
  const label = await screen.findByLabelText("Cited as");
  await fireEvent.paste(label, { clipboardData: { getData: () => "1\tOne.\n2\tTwo." } });
  await vi.waitFor(() => expect(perform).toHaveBeenCalledTimes(2));
  expect(perform.mock.calls.map(([, body]) => (body as { label: string }).label)).toEqual(["1", "2"]);
});

it("says of whom it is known, and is clean for axe", async () => {
  papers = [
    paper("p", { standing: [{ audience: "party", party: "a", confidence: "conveyed", held: false }] }),
    paper("q", { expunged_at: 1, title: null, expunged_because: "asked for" }),
  ];
  render(Papers);
  const rows = await screen.findAllByRole("option");
  await vi.waitFor(() => expect(rows[0]?.textContent).toContain("given officially"));
  expect(rows[1]?.textContent).toContain("Destroyed");
  const { violations } = await axe.run(document.body, {
    rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
});
