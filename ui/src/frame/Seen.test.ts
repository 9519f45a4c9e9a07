import { render, screen } from "@testing-library/svelte";
import { expect, it } from "vitest";
import type { Seen as Audience } from "$/ipc/bindings";
import Seen from "./Seen.svelte";
import { placeIn } from "./viewing";

const seen: Audience = { audience: "party", party: "b", name: "Zarvand", gone: false, hand_over: null };

it("says whose view it is, and of a preview that nothing is handed over yet", () => {
  const { unmount } = render(Seen, { seen, gone: false });
  expect(screen.getByRole("region").textContent).toMatch(/what this audience may know: Zarvand/);
  unmount();
  render(Seen, { seen: { ...seen, hand_over: "h" }, gone: false });
  expect(screen.getByRole("region").textContent).toMatch(/Preview for Zarvand.*once this is handed over/);
  expect(screen.getByRole("region").textContent).toMatch(/Nothing is handed over yet/);
});

it("begins a preview with what is to be handed over, and takes nothing of the mediator's choice along", () => {
  expect(JSON.parse(placeIn({ hand_over: "h" }))).toEqual({
    screen: "papers",
    params: { papers: { part: "handed" } },
  });
  expect(JSON.parse(placeIn({ hand_over: null }))).toEqual({ screen: "overview" });
});
