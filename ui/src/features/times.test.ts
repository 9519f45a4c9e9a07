import { render, screen } from "@testing-library/svelte";
import type { Component } from "svelte";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { machineZone } from "$/i18n/clock";
import { type Client, connect } from "$/ipc/client";
import { settleClock } from "$/place/clock.svelte";
import { chooseRound, forgetRound } from "$/place/round.svelte";
import Copies from "./handovers/Copies.svelte";
import HandOverRow from "./handovers/Row.svelte";
import HistoryEntry from "./history/Entry.svelte";
import { valueText } from "./history/fields";
import { dayOf } from "./history/journal";
import LedgerEntries from "./ledger/Entries.svelte";
import WhoKnows from "./ledger/WhoKnows.svelte";
import MessageRow from "./messages/Row.svelte";
import PaperRow from "./papers/Row.svelte";
import Assess from "./positions/Assess.svelte";
import Timeline from "./positions/Timeline.svelte";
import PadRow from "./statements/PadRow.svelte";

/** In Lindhavn it is past midnight already. */
const at = Date.UTC(2026, 3, 13, 21, 30);
const there = "Tue 14 Apr, 01:30";
const frame = {
  rounds: [{ id: "r", zone: "Indian/Mauritius", venue_id: "v" }],
  dossier: { zone: "Europe/Paris" },
};
const audiences = { parties: [{ id: "a", name: "Wadira", short: "Wadira" }], circles: [] };
const told = {
  ...{ id: "l", fact: "message", message: "m", audience: "party", party: "a", step: "conveyed" },
  ...{ at, wording: null, through: null, means: null, reaction: null, reason: null, corrects: null },
  ...{ hand_over: null, copy: null, stands: true, recorded_by: "Mira", recorded_at: at },
};
const handed = {
  ...{ id: "h", title: "Lists", means: "on_paper", stage: "handed_over", count: 1, number: 3, digest: "ab" },
  ...{ handed_at: at, prepared_at: at, cancelled_at: null, through: "Mira", holder: null, items: [] },
};
const statement = {
  ...{ id: "s", said_at: at, text: "We keep to this", wording: null, source: null, issue: null, paper: null },
  ...{
    firmness: null,
    recorded_by: "Mira",
    became: [],
    audiences: [],
    standing: [],
    entries: [],
    session: null,
  },
};
const paper = {
  ...{ id: "p", kind: "letter", title: "A letter", received_at: at, dated: null, issue: null, files: [] },
  ...{
    form: null,
    language: null,
    translation: null,
    clauses: 0,
    entries: [],
    standing: [],
    expunged_at: null,
  },
};
const revision = {
  ...{ id: "v", at, by: "Mira", wording: "No", as_said: null, interest: null, diff: [], round_number: null },
  ...{ effective: null, illustrative: false, movement: null, firmness: null, source: null, paper: null },
};
const nothing = () => {};
const way = { onchoose: nothing, onopen: nothing, onfocus: nothing, oncell: nothing, onundo: nothing };
const row = { ...way, zone: undefined, chosen: false, stop: false, from: "Wadira", to: "Zarvand" };
const shown: Record<string, [unknown, Record<string, unknown>]> = {
  statements: [
    PadRow,
    { ...row, line: statement, parties: [], audiences, before: null, where: "", menu: () => [] },
  ],
  "a message": [
    MessageRow,
    {
      ...row,
      line: {
        id: "m",
        stage: "as_said",
        as_said: "95",
        wording: null,
        recorded_at: at,
        entries: [],
        issue: null,
      },
    },
  ],
  "who knows": [WhoKnows, { fact: { fact: "message", message: "m" } }],
  "the ledger": [LedgerEntries, { entries: [told], names: audiences, zone: undefined, usual: null }],
  papers: [PaperRow, { ...row, line: paper, names: audiences }],
  "the hand-overs": [HandOverRow, { ...row, line: handed, name: "Wadira" }],
  copies: [Copies, {}],
  "the positions": [Timeline, { revisions: [revision], onwhole: nothing }],
  assessments: [
    Assess,
    {
      ...{
        answer: { assessments: [{ id: "x", level: "apart", round: null, reason: "Why", at, by: "Mira" }] },
      },
      ...{ rounds: [], round: null, editing: false, onedit: nothing, onleave: nothing },
    },
  ],
};

beforeEach(() => {
  const answers: Record<string, unknown> = {
    audiences,
    who_knows: {
      ...{ wording: null, entries: [told], expunged_at: at, expunged_because: "", given: [] },
      audiences: [],
    },
    copies: { copies: [handed] },
    hand_overs: { hand_overs: [handed] },
  };
  connect({
    ask: async (name: string) => JSON.stringify(answers[name] ?? {}),
    desk: async () => null,
    listen: () => () => {},
  } as unknown as Client);
  settleClock(frame, [{ id: "v", name: "Quay House", place: "Lindhavn", zone: "Indian/Mauritius" }]);
  chooseRound("r");
});
afterEach(() => {
  settleClock();
  forgetRound();
  vi.unstubAllEnvs();
});

for (const machine of ["America/New_York", "Asia/Tokyo"]) {
  it.each(Object.keys(shown))(`shows one clock on a machine in ${machine}: %s`, async (name) => {
    vi.stubEnv("TZ", machine);
    expect(machineZone()).toBe(machine);
    const [part, props] = shown[name] ?? [];
    const { container } = render(part as Component<Record<string, unknown>>, props ?? {});
    await vi.waitFor(() => expect(container.innerHTML).toContain("01:30"));
    expect(container.innerHTML).not.toMatch(/17:30|06:30|21:30|23:30/);
    if (name !== "statements") expect(container.innerHTML).toContain(there);
  });

  it(`keeps the history by it too on a machine in ${machine}`, () => {
    vi.stubEnv("TZ", machine);
    const entry = { seq: 1, at, actor: "Mira", kind: "expunge", title: "A letter", entity: "paper", id: "p" };
    const attributes = { role: "row", "aria-rowindex": 1 };
    const more = { direction: "do", reverts: null, undone: false, undoable: true, changes: [] };
    const props = {
      entry: { ...entry, ...more },
      attributes,
      column: null,
      acts: [],
      open: false,
      obstacle: null,
    };
    render(HistoryEntry as unknown as Component<Record<string, unknown>>, { ...way, ...props });
    expect(screen.getByText("01:30")).toBeTruthy();
    expect(dayOf(at)).toBe("2026-04-14");
    expect(valueText("paper", "expunged_at", String(at))).toBe(there);
  });
}
