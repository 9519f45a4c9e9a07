import { fireEvent, render, waitFor } from "@testing-library/svelte";
import { beforeEach, expect, it, vi } from "vitest";
import type { RoomNow, Settings } from "../ipc/bindings";
import { type Client, connect, type Events } from "../ipc/client";
import { connectRoom, inRoom } from "../ipc/room.svelte";
import { digest, ofFile, ofPaper, ofRound, placeText } from "./place";
import Room from "./Room.svelte";

const settings = { language: "en", theme: "light", density: "compact", digits: "auto", zoom: 100 };
const round = { id: "r", number: 3, title: "Quay House", first_day: "2026-11-21", last_day: "2026-11-24" };
const issue = (id: string, title: string) => ({
  issue: { id, number: 1, title, aspect: null, basket: { id: "b", name: "Water" }, mandate: "mediation" },
  sides: [
    { party: "p1", after: { text: `text of ${title}`, cut: false } },
    { party: "p2", after: null },
  ],
  proposal: null,
});
const parties = [
  { id: "p1", name: "Wadira", short: "Wadira" },
  { id: "p2", name: "Zarvand", short: "Zarvand" },
];

let room: RoomNow | null;
let views = 0;
const keep = vi.fn(async (_kept: { frozen?: boolean; blank?: boolean }) => {});
const fill = vi.fn(async () => {});
const heard = new Set<() => void>();
const answers: Record<string, unknown> = {
  frame: { dossier: { name: "The talks" }, parties, rounds: [round] },
  compare: { parties, rows: [issue("i1", "Flow"), issue("i2", "Dam")] },
};
const change = (now: Partial<RoomNow>) => {
  room = room && { ...room, ...now };
  for (const hear of heard) hear();
};
const shown = () => document.querySelector("main")?.textContent?.trim();

beforeEach(() => {
  keep.mockClear();
  heard.clear();
  views += 1;
  const view: RoomNow["view"] = {
    number: views,
    seen: { audience: "table", name: null, gone: false, hand_over: null },
  };
  room = {
    view,
    place: placeText({ shows: "positions", basket: digest("Water") }),
    frozen: false,
    blank: false,
  };
  connect(
    inRoom({
      ask: async (name: string) => JSON.stringify(answers[name] ?? {}),
      file: async () => new TextEncoder().encode("Its first page").buffer,
      listen: (event: keyof Events, hear: () => void) => {
        if (event === "room_changed") heard.add(hear);
        return () => heard.delete(hear);
      },
    } as unknown as Client),
  );
  connectRoom({ room: async () => ({ room, settings: settings as Settings }), keep, fill });
});

it("shows a title and its content, and nothing to press", async () => {
  render(Room);
  await waitFor(() => expect(document.querySelector("h1")?.textContent).toBe("Water"));
  expect(document.querySelectorAll("thead th")).toHaveLength(2);
  expect(shown()).toContain("text of Flow");
  expect(shown()).toContain("–");
  expect(document.querySelectorAll("a, button, input, select, [tabindex]")).toHaveLength(0);
});

it("shows a title alone where the place is nonsense or not known to the audience", async () => {
  render(Room);
  for (const place of [
    "nonsense",
    placeText({ shows: "round", round: ofRound(round) + 1 }),
    '{"shows":"positions","issue":1}',
  ]) {
    change({ place });
    await waitFor(() => expect(shown()).toBe("The talks"));
  }
});

it("shows the pages and clauses of a paper that the audience holds, and of others a title alone", async () => {
  const file = { digest: "f", media: "text", size: 12, name: null };
  const line = { id: "q", kind: "agreement", title: "Terms of 1984", expunged_at: null, files: [file] };
  answers.papers = { papers: [line, { ...line, id: "w", title: "By word of mouth", files: [] }] };
  answers.paper = {
    paper: line,
    clauses: [{ id: "c", revision: 1, label: "II", text: "The gates stay open" }],
    became: [],
  };
  render(Room);
  const paper = ofPaper(line);
  change({ place: placeText({ shows: "paper", paper, file: ofFile(file), page: 1 }) });
  await waitFor(() => expect(document.querySelector("pre")?.textContent).toBe("Its first page"));
  expect(document.querySelector("h1")?.textContent).toBe("Terms of 1984");
  change({ place: placeText({ shows: "paper", paper, clause: digest("II") }) });
  await waitFor(() => expect(shown()).toContain("The gates stay open"));
  const heard = ofPaper({ kind: "agreement", title: "By word of mouth" });
  change({ place: placeText({ shows: "paper", paper: heard, file: ofFile(file), page: 1 }) });
  await waitFor(() => expect(shown()).toBe("By word of mouth"));
  change({ place: placeText({ shows: "paper", paper: paper + 1, file: ofFile(file), page: 1 }) });
  await waitFor(() => expect(shown()).toBe("The talks"));
  expect(document.querySelectorAll("a, button, input, select, [tabindex]")).toHaveLength(0);
});

it("stays as it is while frozen, says nothing of it, and follows again", async () => {
  render(Room);
  await waitFor(() => expect(shown()).toContain("Dam"));
  const before = document.querySelector("main")?.innerHTML;
  change({ frozen: true });
  change({ place: placeText({ shows: "positions", issue: digest("Water", "Flow") }) });
  await new Promise((done) => setTimeout(done, 60));
  expect(document.querySelector("main")?.innerHTML).toBe(before);
  change({ frozen: false });
  await waitFor(() => expect(document.querySelector("h1")?.textContent).toBe("Flow"));
  expect(shown()).not.toContain("Dam");
});

it("shows nothing while blank, closed, or for an audience that is gone", async () => {
  render(Room);
  for (const now of [
    { blank: true },
    { view: { number: views, seen: { audience: "table", name: null, gone: true } } },
  ]) {
    const was = room;
    await waitFor(() => expect(shown()).toContain("Water"));
    change(now as Partial<RoomNow>);
    await waitFor(() => expect(shown()).toBe(""));
    room = was;
    change({});
  }
  await waitFor(() => expect(shown()).toContain("Water"));
  room = null;
  for (const hear of heard) hear();
  await waitFor(() => expect(shown()).toBe(""));
});

it("hears F, B and F11 and no other key", async () => {
  render(Room);
  await waitFor(() => expect(shown()).toContain("Water"));
  for (const [code, more] of [
    ["Escape", {}],
    ["Tab", {}],
    ["KeyL", { ctrlKey: true }],
    ["KeyF", { ctrlKey: true }],
    ["KeyB", { repeat: true }],
  ] as const) {
    expect(await fireEvent.keyDown(document.body, { code, key: code, ...more })).toBe(false);
  }
  expect(keep).not.toHaveBeenCalled();
  expect(fill).not.toHaveBeenCalled();
  for (const more of [{}, { repeat: true }]) {
    expect(await fireEvent.keyDown(document.body, { code: "F11", key: "F11", ...more })).toBe(false);
  }
  expect(fill).toHaveBeenCalledOnce();
  await fireEvent.keyDown(document.body, { code: "KeyF", key: "ب" });
  expect(keep).toHaveBeenLastCalledWith({ frozen: true });
  await fireEvent.keyDown(document.body, { code: "KeyB", key: "b" });
  expect(keep).toHaveBeenLastCalledWith({ blank: true });
  expect(await fireEvent.contextMenu(document.body)).toBe(false);
});
