import { fireEvent, render, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { beforeEach, expect, it, vi } from "vitest";
import type { CopyLine, HandOverAnswer, HandOverLine } from "$/ipc/bindings";
import { type Client, connect, type Events, Refusal } from "$/ipc/client";
import { refreshDesk } from "$/ipc/desk.svelte";
import { go, params } from "$/place/index.svelte";
import { dispatch } from "$/shortcuts/index.svelte";
import { notices } from "$/widgets/notices.svelte";
import HandOvers from "./HandOvers.svelte";
import PrepareHandOver from "./PrepareHandOver.svelte";

const parties = [
  { id: "a", name: "Wadira", short: "Wadira", capital: null, zone: null },
  { id: "b", name: "Zarvand", short: "Zarvand", capital: null, zone: null },
];
const ready: HandOverLine = {
  audience: "party",
  party: "b",
  id: "h1",
  revision: 4,
  title: "On water",
  means: "on_paper",
  stage: "ready",
  count: 1,
  number: null,
  digest: null,
  prepared_at: 1_700_000_000_000,
  prepared_by: "Mira",
  handed_at: null,
  through: null,
  holder: null,
  returned_at: null,
  cancelled_at: null,
};
const sheet: CopyLine = {
  id: "w1",
  title: "On water",
  number: 3,
  means: "on_paper",
  handed_at: null,
  items: [
    {
      noun: "message",
      kind: null,
      issue_number: 2,
      issue_title: "Flow",
      from: "Wadira",
      wording: "A lower figure",
    },
  ],
  digest: "ab12".repeat(16),
};
function checked(line: HandOverLine): HandOverAnswer {
  return {
    hand_over: line,
    items: [
      {
        fact: "message",
        message: "m1",
        wording: "A lower figure",
        issue: { id: "i1", number: 7, title: "Flow" },
        source: { kind: "party", id: "a", name: "Wadira", side: "a" },
        told_at: null,
        rests_on: [],
        widened: false,
        known: false,
        obstacle: null,
      },
    ],
    left_out: { on_these_issues: 7, in_all: 431 },
  };
}

let lines: HandOverLine[] = [];
let paper = sheet;
let answer: HandOverAnswer = checked(ready);
let seen: unknown = null;
let facts: unknown[] = [];
let copies: CopyLine[] = [];
const heard = new Map<keyof Events, Set<(payload: unknown) => void>>();
const perform = vi.fn(async (_name: string, _body: unknown) => ({ seq: 1 }));
const asked: string[] = [];
const answers: Record<string, () => unknown> = {
  frame: () => ({
    dossier: { zone: "Asia/Muscat" },
    parties,
    rounds: [],
    counts: {},
    undo: null,
    redo: null,
  }),
  hand_overs: () => ({ hand_overs: lines }),
  hand_over: () => answer,
  audiences: () => ({ parties, circles: [] }),
  people: () => ({ parties: [], actors: [] }),
  who_knows: () => ({ wording: null, entries: [], audiences: [] }),
  cleared: () => ({ facts }),
  copies: () => ({ copies }),
};
const desk = vi.fn(async (name: string, _body: unknown): Promise<unknown> => {
  if (name === "drafts") return [];
  if (name === "sheet") return paper;
  if (name === "state")
    return {
      state: "open",
      settings: { language: "en" },
      dossier: { path: "/x", member: "Mira", read_only: false, view: { number: 1, seen } },
    };
  return null;
});

beforeEach(async () => {
  lines = [ready];
  paper = sheet;
  answer = checked(ready);
  seen = null;
  facts = [];
  copies = [];
  asked.length = 0;
  heard.clear();
  perform.mockReset().mockResolvedValue({ seq: 1 });
  connect({
    desk,
    perform,
    ask: async (name: string) => {
      asked.push(name);
      return JSON.stringify(answers[name]?.() ?? null);
    },
    listen: (event: keyof Events, hear: (payload: unknown) => void) => {
      heard.set(event, (heard.get(event) ?? new Set()).add(hear));
      return () => heard.get(event)?.delete(hear);
    },
  } as unknown as Client);
  await refreshDesk();
  go("papers", { part: "handed" });
});

async function opened() {
  go("papers", { part: "handed", hand_over: "h1" });
  render(HandOvers);
  return within(await screen.findByRole("region", { name: "On water" }));
}

it("teaches where nothing was made ready", async () => {
  lines = [];
  render(HandOvers);
  await screen.findByText(/Only recording the hand-over lets anybody know/);
  expect(screen.getByRole("button", { name: /Prepare a hand-over/ })).toBeTruthy();
});

it("opens the check from the register by key, and goes back to the row", async () => {
  render(HandOvers);
  const row = await screen.findByRole("option");
  row.focus();
  await fireEvent.keyDown(row, { key: "Enter", code: "Enter" });
  await screen.findByRole("region", { name: "On water" });
  expect(params("papers").hand_over).toBe("h1");
  dispatch(new KeyboardEvent("keydown", { key: "Escape", code: "Escape" }));
  await waitFor(() => expect(document.activeElement?.getAttribute("data-hand-over")).toBe("h1"));
});

it("shows for whom, what is in it, what is left out and the paper, free of what axe finds", async () => {
  const page = await opened();
  await page.findByText("Copy 3");
  expect(page.getByText(/7 things on these issues are not in it/).textContent).toContain("431 things");
  expect(page.getByText("ours alone")).toBeTruthy();
  expect(page.getAllByText("A lower figure").length).toBe(2);
  expect(page.getByText("(2 to them)")).toBeTruthy();
  // What is counted for us stands beside the paper, not on it.
  const paperNode = document.querySelector("article.sheet");
  expect(paperNode?.textContent).not.toMatch(/431|Not handed over/);
  const { violations } = await axe.run(document.body, {
    rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
});

it("sends the digest that was looked at, once", async () => {
  const page = await opened();
  await page.findByText("Copy 3");
  await fireEvent.click(page.getByRole("button", { name: /Record the hand-over/ }));
  const form = within(screen.getByRole("dialog"));
  expect(form.getByText(/cannot be undone, only corrected/)).toBeTruthy();
  expect((form.getByLabelText("Who of us handed it over") as HTMLInputElement).value).toBe("Mira");
  await fireEvent.input(form.getByLabelText("Who of them took it"), { target: { value: "Col. Darvishi" } });
  await fireEvent.click(form.getByRole("button", { name: /Record: handed over/ }));
  expect(perform).toHaveBeenCalledExactlyOnceWith(
    "record_hand_over",
    expect.objectContaining({
      id: "h1",
      revision: 4,
      through: "Mira",
      holder: "Col. Darvishi",
      digest: sheet.digest,
    }),
  );
});

it("does not record on Enter alone, nor without somebody who did it", async () => {
  const page = await opened();
  await page.findByText("Copy 3");
  await fireEvent.click(page.getByRole("button", { name: /Record the hand-over/ }));
  const form = within(screen.getByRole("dialog"));
  const by = form.getByLabelText("Who of us handed it over");
  await userEvent.clear(by);
  await userEvent.type(by, "{Enter}");
  await fireEvent.click(form.getByRole("button", { name: /Record: handed over/ }));
  expect(perform).not.toHaveBeenCalled();
  expect(form.getByText("Say who it was.")).toBeTruthy();
});

it("shows what changed where the paper is another by now, and records only once that was looked at", async () => {
  const page = await opened();
  await page.findByText("Copy 3");
  await fireEvent.click(page.getByRole("button", { name: /Record the hand-over/ }));
  paper = { ...sheet, number: 4, digest: "cd34".repeat(16) };
  // Behind the form the paper is already another.
  for (const hear of heard.get("committed") ?? [])
    hear({ seq: 2, operation: "change_issue", touched: ["issue"] });
  await page.findByText("The number of the copy");
  perform.mockRejectedValueOnce(new Refusal({ code: "stale", entity: "hand_over", id: "h1", revision: 4 }));
  await fireEvent.click(
    within(screen.getByRole("dialog")).getByRole("button", { name: /Record: handed over/ }),
  );
  await page.findByText("The number of the copy");
  expect(perform).toHaveBeenCalledExactlyOnceWith(
    "record_hand_over",
    expect.objectContaining({ digest: sheet.digest }),
  );
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  const record = page.getByRole("button", { name: /Record the hand-over/ });
  expect(record.hasAttribute("disabled")).toBe(true);
  await fireEvent.click(page.getByRole("button", { name: "I have looked at it" }));
  await waitFor(() => expect(record.hasAttribute("disabled")).toBe(false));
  await fireEvent.click(record);
  await fireEvent.click(
    within(screen.getByRole("dialog")).getByRole("button", { name: /Record: handed over/ }),
  );
  expect(perform).toHaveBeenLastCalledWith(
    "record_hand_over",
    expect.objectContaining({ digest: paper.digest }),
  );
});

it("cannot be recorded once consent was withdrawn or a text destroyed, and says why", async () => {
  const [first] = checked(ready).items;
  if (!first) throw new Error("no item");
  answer = {
    ...checked(ready),
    items: [
      { ...first, obstacle: { rule: "not_cleared" } },
      { ...first, wording: null, obstacle: { rule: "expunged" } },
    ],
  };
  const page = await opened();
  await page.findByText(/not cleared for Zarvand in these words any more/);
  expect(page.getByText(/Its text was destroyed since/)).toBeTruthy();
  expect(page.getByRole("button", { name: /Record the hand-over/ }).hasAttribute("disabled")).toBe(true);
  expect(page.getByRole("button", { name: "Print…" }).hasAttribute("disabled")).toBe(true);
  expect(document.querySelector(".printed")).toBeNull();
  dispatch(new KeyboardEvent("keydown", { key: "r", code: "KeyR" }));
  expect(screen.queryByRole("dialog")).toBeNull();
  expect(notices().at(-1)?.text).toBe(page.getByRole("status").textContent);
});

it("makes ready what is ticked, in that order, and says what is missing", async () => {
  const about = { id: "i1", number: 7, title: "Flow" };
  facts = [
    { fact: "message", message: "m1", wording: "One", issue: about, conveyed: false },
    { fact: "paper", paper: "p1", wording: "Two", issue: null, conveyed: false },
    { fact: "message", message: "m0", wording: "Known", issue: about, conveyed: true },
  ];
  const onprepared = vi.fn();
  render(PrepareHandOver, {
    begin: { to: { audience: "party", party: "b" } },
    onprepared,
    onclose: () => {},
  });
  const form = within(await screen.findByRole("dialog"));
  const boxes = await form.findAllByRole("checkbox");
  expect(boxes).toHaveLength(3);
  const make = form.getByRole("button", { name: /Make it ready/ });
  await fireEvent.click(make);
  expect(form.getByText("Tick at least one thing.")).toBeTruthy();
  await fireEvent.click(form.getByRole("checkbox", { name: "Two" }));
  await fireEvent.click(form.getByRole("checkbox", { name: "One" }));
  const [, second] = form.getByRole("list", { name: /in this order/ }).querySelectorAll("li");
  if (!second) throw new Error("no second");
  await fireEvent.keyDown(second, { code: "ArrowUp", key: "ArrowUp", altKey: true });
  await fireEvent.click(make);
  expect(form.getByText("It needs a heading.")).toBeTruthy();
  await fireEvent.input(form.getByLabelText("Heading on the paper"), { target: { value: "On water" } });
  await fireEvent.click(make);
  expect(perform).toHaveBeenCalledExactlyOnceWith("prepare_hand_over", {
    id: expect.any(String),
    audience: "party",
    party: "b",
    title: "On water",
    means: "on_paper",
    items: [
      { fact: "message", message: "m1" },
      { fact: "paper", paper: "p1" },
    ],
  });
  await waitFor(() => expect(onprepared).toHaveBeenCalledOnce());
});

it("shows an audience the copies that it holds, and asks nothing else of the register", async () => {
  seen = { audience: "party", party: "b", name: "Zarvand", gone: false, hand_over: "h1" };
  await refreshDesk();
  copies = [{ ...sheet, id: "w0", number: 2, title: "Earlier", handed_at: 1_700_000_000_000 }, sheet];
  render(HandOvers);
  await screen.findByText("not handed over yet");
  expect([...document.querySelectorAll("summary bdi")].map((one) => one.textContent)).toEqual([
    "On water",
    "Earlier",
  ]);
  expect(document.body.textContent).not.toMatch(/ab12/);
  expect(screen.queryByRole("button")).toBeNull();
  expect(asked.filter((name) => ["hand_overs", "hand_over", "cleared", "who_knows"].includes(name))).toEqual(
    [],
  );
});
