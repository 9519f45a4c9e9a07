import { render, screen } from "@testing-library/svelte";
import { beforeEach, expect, it } from "vitest";
import { t } from "$/i18n/index.svelte";
import type { Knower } from "$/ipc/bindings";
import { type Client, connect } from "$/ipc/client";
import { params } from "$/place/index.svelte";
import { registered } from "$/shortcuts/index.svelte";
import { knownCommands } from "./palette";
import WhoKnows from "./WhoKnows.svelte";

const parties = ["Wadira", "Zarvand"].map((short) => ({
  id: short[0] ?? "",
  name: short,
  short,
  capital: null,
  zone: null,
  away: false,
}));
const names = { parties, circles: [] };
const plain = { knows: false, since: null, wording: null, confidence: "confided", held: false } as const;
const audiences: Knower[] = [
  { ...plain, audience: "party", party: "W" },
  { ...plain, audience: "party", party: "Z", confidence: "cleared" },
  { ...plain, audience: "table" },
];

beforeEach(() => {
  const answers: Record<string, unknown> = {
    audiences: names,
    who_knows: { expunged_at: null, expunged_because: null, wording: "A text", entries: [], audiences },
  };
  connect({
    desk: async () => [],
    ask: async (name: string) => JSON.stringify(answers[name] ?? null),
    listen: () => () => {},
  } as unknown as Client);
});
const inPalette = () => registered().map(({ label, values }) => t(label, values));

it("does not call a party untold of its own words, and is found in the palette", async () => {
  render(WhoKnows, { fact: { fact: "message", message: "m" }, own: "W" });
  expect((await screen.findByText(/not told to/)).textContent).not.toContain("Wadira");
  expect(inPalette()).toContain("Who knows this?");
  expect(inPalette().join()).toMatch(/Withdraw consent: \S*Zarvand/);
  registered()
    .find(({ label }) => label === "ledger-who-knows")
    ?.run();
  expect(document.activeElement).toBe(screen.getByRole("group", { name: "Who knows this?" }));
});

it("leads from the palette to what an audience knows", () => {
  const all = knownCommands(names);
  expect(t(all[1]?.label ?? "", all[1]?.values)).toMatch(/^What does \S*Zarvand\S* know\?$/);
  all[1]?.run();
  expect(params("known")).toEqual({ audience: "party:Z" });
});
