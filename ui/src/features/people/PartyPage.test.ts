import { fireEvent, render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { beforeEach, expect, it, vi } from "vitest";
import { followClock } from "$/i18n/clock";
import type { Absence, PartyLine } from "$/ipc/bindings";
import { type Client, connect, Refusal } from "$/ipc/client";
import { refreshDesk } from "$/ipc/desk.svelte";
import { registered } from "$/shortcuts/index.svelte";
import PartyPage from "./PartyPage.svelte";

const at = (text: string) => Date.parse(`${text}Z`);
const first = { left_at: at("2026-04-14T16:10"), returned_at: at("2026-05-02T09:00") };
const open = { left_at: at("2026-06-01T08:00") };
const perform = vi.fn(async (_name: string, _body: unknown) => ({ seq: 7 }));
const saved = vi.fn(async (_name: string) => []);

function party(absences: Absence[]): PartyLine {
  return {
    id: "w",
    revision: 3,
    name: "Wadira",
    short_name: null,
    capital: null,
    zone: null,
    notes: null,
    absences,
    delegations: [],
  };
}
async function show(absences: Absence[], { readOnly = false, view = null as unknown } = {}) {
  connect({
    desk: async (name: string) => {
      if (name === "state")
        return {
          state: "open",
          settings: { language: "en", zoom: 100 },
          dossier: { path: "/x", name: "Sael", read_only: readOnly, view: { number: 1, seen: view } },
        };
      return name === "drafts" ? saved(name) : null;
    },
    perform,
    ask: async (name: string) =>
      JSON.stringify(
        name === "record"
          ? {
              revision: 4,
              value: { name: "Wadira", short_name: null, capital: null, zone: null, notes: null, absences },
            }
          : null,
      ),
    listen: () => () => {},
  } as unknown as Client);
  await refreshDesk();
  return render(PartyPage, { party: party(absences), rounds: [] });
}
const sent = () => perform.mock.calls.map(([name, body]) => [name, (body as PartyLine).absences]);

beforeEach(() => {
  perform.mockClear();
  followClock(() => "UTC");
});

it("records that a party left, with the rest of it as it is", async () => {
  await show([first]);
  await fireEvent.click(screen.getByRole("button", { name: "Left the talks…" }));
  const form = within(screen.getByRole("dialog"));
  expect(form.getByText(/it does not hear/)).toBeTruthy();
  expect(form.queryByLabelText("Came back on")).toBeNull();
  await fireEvent.input(form.getByLabelText("Left on"), { target: { value: "1.6.2026" } });
  await fireEvent.input(form.getByLabelText("Left at"), { target: { value: "8" } });
  await userEvent.type(form.getByLabelText("Left at"), "{Enter}");
  await vi.waitFor(() => expect(perform).toHaveBeenCalledOnce());
  expect(perform).toHaveBeenCalledWith("change_party", {
    id: "w",
    revision: 4,
    name: "Wadira",
    short_name: null,
    capital: null,
    zone: null,
    notes: null,
    absences: [first, open],
  });
  await vi.waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
});

it("records that it came back, from the palette too", async () => {
  await show([first, open]);
  expect(registered().map(({ id }) => id)).toContain("people.return");
  expect(registered().map(({ id }) => id)).not.toContain("people.leave");
  registered()
    .find(({ id }) => id === "people.return")
    ?.run();
  const form = within(await screen.findByRole("dialog"));
  expect(form.queryByLabelText("Left on")).toBeNull();
  await fireEvent.input(form.getByLabelText("Came back on"), { target: { value: "3.6.2026" } });
  await fireEvent.input(form.getByLabelText("Came back at"), { target: { value: "10:30" } });
  await fireEvent.click(form.getByRole("button", { name: "Record" }));
  await vi.waitFor(() =>
    expect(sent()).toEqual([
      ["change_party", [first, { left_at: open.left_at, returned_at: at("2026-06-03T10:30") }]],
    ]),
  );
});

it("corrects one absence, and removes one with a key", async () => {
  await show([first, open]);
  const [one, other] = within(screen.getByRole("group", { name: "Left the talks" })).getAllByRole("button", {
    name: /^\w+ \d+ \w+ 2026/,
  });
  expect(one?.textContent).toContain("came back Saturday 2 May 2026, 09:00");
  await fireEvent.click(one as HTMLElement);
  const form = within(screen.getByRole("dialog"));
  await fireEvent.input(form.getByLabelText("Came back at"), { target: { value: "11:00" } });
  await fireEvent.click(form.getByRole("button", { name: "Record" }));
  await vi.waitFor(() => expect(perform).toHaveBeenCalledOnce());
  await fireEvent.keyDown(other as HTMLElement, { code: "Delete", key: "Delete" });
  await vi.waitFor(() => expect(perform).toHaveBeenCalledTimes(2));
  expect(sent()).toEqual([
    ["change_party", [{ ...first, returned_at: at("2026-05-02T11:00") }, open]],
    ["change_party", [first]],
  ]);
});

it("keeps the form where a time is missing, cannot be read or does not fit", async () => {
  await show([first, open]);
  await fireEvent.click(screen.getByRole("button", { name: "Came back…" }));
  const form = within(screen.getByRole("dialog"));
  const record = () => fireEvent.click(form.getByRole("button", { name: "Record" }));
  await fireEvent.input(form.getByLabelText("Came back at"), { target: { value: "" } });
  await record();
  expect(await form.findByText("Say at what time it came back.")).toBeTruthy();
  const time = form.getByLabelText("Came back at");
  time.focus();
  await fireEvent.input(time, { target: { value: "noonish" } });
  await record();
  expect((form.getByLabelText("Came back at") as HTMLInputElement).value).toBe("noonish");
  expect(perform).not.toHaveBeenCalled();
  perform.mockRejectedValueOnce(
    new Refusal({ code: "rejected", rejection: { rule: "absences_unclear" } } as never),
  );
  await fireEvent.input(time, { target: { value: "7:00" } });
  await record();
  expect((await form.findByRole("alert")).textContent).toContain("comes back after it left");
});

it("takes one that is over already in one go", async () => {
  await show([]);
  expect(screen.queryByRole("group", { name: "Left the talks" })).toBeNull();
  await fireEvent.click(screen.getByRole("button", { name: "Left the talks…" }));
  const form = within(screen.getByRole("dialog"));
  for (const [label, value] of [
    ["Left on", "14.4.2026"],
    ["Left at", "16:10"],
  ] as const)
    await fireEvent.input(form.getByLabelText(label), { target: { value } });
  await fireEvent.click(form.getByRole("button", { name: "It has come back since" }));
  expect(document.activeElement).toBe(form.getByLabelText("Came back on"));
  await fireEvent.input(form.getByLabelText("Came back on"), { target: { value: "2.5.2026" } });
  await fireEvent.input(form.getByLabelText("Came back at"), { target: { value: "9:00" } });
  await fireEvent.click(form.getByRole("button", { name: "Record" }));
  await vi.waitFor(() => expect(sent()).toEqual([["change_party", [first]]]));
});

it("only shows them where nothing can be changed, and is clean for axe", async () => {
  const { container, unmount } = await show([first, open], { readOnly: true });
  const facts = within(screen.getByRole("group", { name: "Left the talks" }));
  expect(facts.queryAllByRole("button")).toEqual([]);
  expect(facts.getByText("Monday 1 June 2026, 08:00")).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Came back…" })).toBeNull();
  expect(registered().map(({ id }) => id)).not.toContain("people.return");
  unmount();
  container.remove();
  await show([first, open]);
  const { violations } = await axe.run(document.body, {
    rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
});
