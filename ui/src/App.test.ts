import { fireEvent, render, waitFor } from "@testing-library/svelte";
import { beforeEach, expect, it, vi } from "vitest";
import App from "./App.svelte";
// Read before the tests begin: the first screen does not wait for it, a test would.
import "./frame/Frame.svelte";
import type { Audience, DeskState, Seen } from "./ipc/bindings";
import { type Client, connect, type Events, Refusal } from "./ipc/client";
import { refreshDesk } from "./ipc/desk.svelte";
import { viewNumber } from "./ipc/view.svelte";
import { go } from "./place/index.svelte";
import { registered } from "./shortcuts/index.svelte";
import { notify } from "./widgets/notices.svelte";

// What only the mediator has, wherever it stands, begins so.
const mark = "OURS";
const parties = [
  { id: "p1", name: "Wadira", short: "Wadira", capital: null, zone: null },
  { id: "p2", name: "Zarvand", short: "Zarvand", capital: null, zone: null },
];
const settings = {
  language: "en",
  theme: "light",
  density: "comfortable",
  digits: "auto",
  zoom: 100,
  auto_lock_minutes: 10,
  reduced_motion: true,
  backup_folder: null,
  backups_kept: 10,
  backup_reminder_days: 7,
  hijri_adjustment: 0,
};

let number = 1;
let seen: Seen | null = null;
let gone = false;
let frozen = false;
const heard = new Map<keyof Events, Set<(payload: unknown) => void>>();
const performed: string[] = [];
const asked: { view: number; name: string }[] = [];

function tell(event: keyof Events) {
  for (const hear of heard.get(event) ?? []) hear(null);
}
function state() {
  const dossier = {
    path: `/home/${mark}.sabla`,
    name: `${mark} dossier`,
    sample: false,
    read_only: frozen,
    unclean: true,
    damaged: false,
    missing_since: null,
    recovered: false,
    member: "M",
    left_at: null,
    backup_overdue: true,
    drafts: 2,
    place: JSON.stringify({ screen: "people", params: { people: { party: "p1" } } }),
    view: { number, seen },
    room: { view: { number: 9, seen }, place: mark, frozen: false, blank: false },
  };
  return { state: "open", dossier, settings, recent: [] } as unknown as DeskState;
}
function answer(name: string) {
  const own = seen === null;
  const text = (words: string) => (own ? `${mark} ${words}` : words);
  switch (name) {
    case "frame":
      return {
        dossier: { name: text("talks"), zone: "UTC", facilitator: text("us"), sample: false },
        parties: own ? parties : parties.slice(0, 1),
        rounds: [],
        counts: { schedule: 0, agenda: 0, positions: 0, people: 1, places: 0 },
        undo: own ? { seq: 4, kind: "add_party" } : null,
        redo: null,
        saved_at: own ? 1 : null,
        seq: 4,
      };
    case "people":
      return {
        parties: [
          {
            ...parties[0],
            short_name: null,
            revision: 1,
            notes: own ? `${mark} note` : null,
            absences: [],
            delegations: [],
          },
        ],
        actors: [],
      };
    case "audiences":
      return { parties, circles: [] };
    default:
      return [];
  }
}
const client: Client = {
  perform: async (name) => {
    if (seen === null) throw new Refusal({ code: "malformed", field: `${mark} half` });
    performed.push(name);
    throw new Refusal({ code: "viewed_as_another" });
  },
  ask: async (name) => {
    asked.push({ view: viewNumber(), name });
    if (gone) throw new Refusal({ code: "audience_gone" });
    return JSON.stringify(answer(name));
  },
  undo: async () => {
    performed.push("undo");
    throw new Refusal({ code: "viewed_as_another" });
  },
  redo: async () => {
    throw new Refusal({ code: "viewed_as_another" });
  },
  desk: async (name, body) => {
    if (name === "state") return state();
    if (name === "drafts") {
      return [{ key: "party:p1:name", text: `${mark} half`, based_on: null }];
    }
    if (name === "view_as") {
      const { to } = body as { to: Audience | null };
      number += 1;
      seen = to && ({ ...to, name: "Wadira", gone } as Seen);
      tell("desk_changed");
    }
    return null;
  },
  file: async () => new ArrayBuffer(0),
  listen: (event, hear) => {
    const all = heard.get(event) ?? new Set();
    heard.set(event, all);
    all.add(hear as (payload: unknown) => void);
    return () => all.delete(hear as (payload: unknown) => void);
  },
  pick: async () => undefined,
  handedFile: async () => null,
};

const press = (code: string, held: object = { ctrlKey: true, shiftKey: true }) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { code, key: code, ...held });
const frame = () => document.querySelector(".frame");
const html = () =>
  document.documentElement.outerHTML +
  [...document.querySelectorAll<HTMLInputElement>("input, textarea")].map((field) => field.value);

async function opened() {
  render(App);
  await waitFor(() => expect(frame()?.textContent).toContain(`${mark} talks`), { timeout: 8000 });
  await waitFor(() => expect(html()).toContain(`${mark} note`));
}
async function entered() {
  await press("KeyA");
  const lines = await waitFor(() => {
    const found = [...document.querySelectorAll<HTMLElement>("[role=menuitemradio]")];
    expect(found.length).toBeGreaterThan(4);
    return found;
  });
  await fireEvent.click(lines[1] as HTMLElement);
  await waitFor(() => expect(document.querySelector(".frame.seen")).not.toBeNull());
  await waitFor(() =>
    expect(document.querySelector("header.bar .name")?.textContent).toBe(gone ? "" : "talks"),
  );
}

beforeEach(async () => {
  number += 1;
  seen = null;
  gone = false;
  frozen = false;
  performed.length = 0;
  asked.length = 0;
  heard.clear();
  connect(client);
  await refreshDesk();
  go("people");
});

it("leaves nothing of the mediator's on the page of an audience", async () => {
  await opened();
  notify({ kind: "done", text: `${mark} removed`, action: { label: "Undo", run: () => {} } });
  await waitFor(() => expect(html()).toContain(`${mark} removed`));
  const before = viewNumber();
  await entered();
  await waitFor(() => expect(document.querySelector("article h2")?.textContent).toBe("Wadira"));
  expect(html()).not.toContain(mark);
  expect(viewNumber()).toBeGreaterThan(before);
  expect(asked.filter(({ view }) => view === viewNumber()).map(({ name }) => name)).toContain("people");
  expect(document.querySelector("[role=status]")?.textContent).toContain("You now see");
  expect(document.activeElement?.id).toBe("main");
  const label = "Whose view this is";
  expect(document.querySelector(`[aria-label="${label}"]`)?.textContent).toContain("Wadira");
}, 20_000);

it("offers nothing that changes, and no screen of the mediator's alone", async () => {
  await opened();
  await entered();
  const links = [...document.querySelectorAll<HTMLAnchorElement>("nav[data-pane] a")].map(({ hash }) => hash);
  expect(links).toEqual(["#overview", "#schedule", "#agenda", "#positions", "#people", "#places", "#papers"]);
  await waitFor(() => expect(document.querySelector("article h2")?.textContent).toBe("Wadira"));
  expect(document.querySelectorAll("main input, main textarea, main select")).toHaveLength(0);
  const ids = registered().map(({ id }) => id);
  for (const id of [
    "frame.undo",
    "frame.back-up",
    "frame.close",
    "file.destroy",
    "setting.theme",
    "people.party",
  ])
    expect(ids).not.toContain(id);
  expect(ids).toEqual(expect.arrayContaining(["frame.lock", "frame.palette", "screen.positions"]));
  await press("KeyZ", { ctrlKey: true });
  await press("KeyN", {});
  await press("F2", {});
  expect(performed).toEqual([]);
}, 20_000);

it("is left by its keys alone", async () => {
  await opened();
  await entered();
  await press("Escape", {});
  for (const target of document.querySelectorAll("header.bar *, [aria-label='Whose view this is'] *")) {
    if (target.closest("button.search, [aria-keyshortcuts='Control+L']")) continue;
    await fireEvent.click(target);
    await fireEvent.dblClick(target);
  }
  expect(seen).not.toBeNull();
  expect(registered().find(({ id }) => id === "frame.leave")?.unlisted).toBe(true);
  await press("KeyM");
  await waitFor(() => expect(document.querySelector(".frame:not(.seen)")).not.toBeNull());
  await waitFor(() => expect(html()).toContain(`${mark} note`));
  expect(seen).toBeNull();
  expect(document.querySelector("[role=status]")?.textContent).toContain("mediator");
}, 20_000);

it("says that an audience is gone, and how to leave", async () => {
  await opened();
  gone = true;
  await entered();
  expect(document.querySelector("main")?.textContent).toContain("no such audience");
  gone = false;
  await press("KeyM");
  await waitFor(() => expect(html()).toContain(`${mark} note`));
}, 20_000);

it("reads a read-only dossier with the same answer", async () => {
  frozen = true;
  await refreshDesk();
  await opened();
  expect(document.querySelectorAll("main input, main textarea, main select")).toHaveLength(0);
  expect(registered().map(({ id }) => id)).not.toContain("frame.undo");
  vi.restoreAllMocks();
}, 20_000);
