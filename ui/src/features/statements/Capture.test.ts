import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { type Client, connect } from "$/ipc/client";
import Capture from "./Capture.svelte";
import { weights } from "./lexicon";
import { lexiconOf, type Name } from "./names";

const desk = vi.fn(async (name: string, _body: unknown) => (name === "drafts" ? [] : null));
const undo = vi.fn(async () => ({ seq: 1 }));
beforeEach(() => {
  desk.mockClear();
  undo.mockClear();
  connect({ desk, undo } as unknown as Client);
});

const wadira: Name = { sign: "@", value: "party:w", label: "Wadira", rank: 0, spellings: ["Wadira"] };
const zarvand: Name = { sign: "@", value: "party:z", label: "Zarvand", rank: 0, spellings: ["Zarvand"] };
const water: Name = { sign: "#", value: "i1", label: "1 Water", rank: 0, spellings: ["Water", "1"] };
const lexicon = lexiconOf([wadira, zarvand, water, ...weights()]);

function capture(source: Name | null = null, failed: string | null = null) {
  const onadd = vi.fn(async () => failed);
  const onup = vi.fn();
  const ways = { onsource: vi.fn(), onissue: vi.fn(), onadd, onup };
  const shown = render(Capture, { lexicon, source, issue: null, parties: [wadira, zarvand], ...ways });
  const field = screen.getByRole<HTMLInputElement>("combobox");
  return { ...shown, ...ways, field };
}
function added(onadd: ReturnType<typeof capture>["onadd"]) {
  return onadd.mock.calls.map((call) => {
    const [reading, source, issue] = call as unknown as [{ text: string }, Name, Name | null];
    return [source.label, issue?.label ?? null, reading.text];
  });
}

describe("the line", () => {
  it("takes a statement with keys alone and is free for the next", async () => {
    const { field, onadd } = capture();
    await userEvent.type(field, "@wad{Enter}no map drawn by others #wa{Tab}");
    expect(field.value).toBe("@Wadira no map drawn by others #Water ");
    await userEvent.type(field, "!red{Enter}");
    expect(added(onadd)).toEqual([["Wadira", "1 Water", "no map drawn by others"]]);
    expect(field.value).toBe("");
    expect(document.activeElement).toBe(field);
    expect(desk).toHaveBeenCalledWith("drop_draft", { key: "statement:new" });
  });

  it("needs one Enter where every name is written whole", async () => {
    const { field, onadd } = capture();
    await userEvent.type(field, "@Zarvand we wait #1 !firm{Enter}");
    expect(added(onadd)).toEqual([["Zarvand", "1 Water", "we wait"]]);
  });

  it("picks of several names with one Enter, and is written down with the next", async () => {
    const { field, onadd } = capture(wadira);
    await userEvent.type(field, "we wait !f{Enter}");
    expect(field.value).toBe("we wait !firm ");
    expect(onadd).not.toHaveBeenCalled();
    await userEvent.type(field, "{Enter}");
    expect(added(onadd)).toEqual([["Wadira", null, "we wait"]]);
  });

  it("completes the only name that fits and is written down with one Enter", async () => {
    const { field, onadd } = capture(wadira);
    await userEvent.type(field, "we could wait !flex{Enter}next we say{Enter}");
    expect(added(onadd)).toEqual([
      ["Wadira", null, "we could wait"],
      ["Wadira", null, "next we say"],
    ]);
    await userEvent.type(field, "we wait{Home}@zar{Enter}");
    expect(onadd).toHaveBeenCalledTimes(2);
    expect(field.value).toBe("@Zarvand we wait");
  });

  it("gives the words to whoever spoke last where it names nobody", async () => {
    const { field, onadd } = capture(zarvand);
    await userEvent.type(field, "they shouted !{Enter}");
    expect(added(onadd)).toEqual([["Zarvand", null, "they shouted !"]]);
  });

  it.each([
    ["@Wadira @Zarvand both want a pause", "A statement has one source, and Wadira stands first."],
    ["both want a pause", "Who said it?"],
    ["@Wadira #1", "What was said?"],
  ])("keeps %s and says what is wrong", async (line, says) => {
    const { field, onadd } = capture();
    await userEvent.type(field, `${line}{Enter}`);
    expect(screen.getByRole("alert").textContent).toContain(says);
    expect(field.value).toBe(line);
    expect(onadd).not.toHaveBeenCalled();
  });

  it("brings the text back where it was refused", async () => {
    const { field } = capture(wadira, "The disk is full.");
    await userEvent.type(field, "we wait{Enter}");
    expect((await screen.findByRole("alert")).textContent).toContain("The disk is full.");
    expect(field.value).toBe("we wait");
  });

  it("closes the list with Esc, then empties itself, then leaves", async () => {
    const { field, onup } = capture();
    await userEvent.type(field, "we @");
    expect(screen.getAllByRole("option")).toHaveLength(2);
    await userEvent.keyboard("{Escape}");
    expect(screen.queryByRole("option")).toBeNull();
    expect(field.value).toBe("we @");
    await userEvent.keyboard("{Escape}");
    expect(field.value).toBe("");
    expect(onup).not.toHaveBeenCalled();
    await userEvent.keyboard("{Escape}");
    expect(onup).toHaveBeenCalledOnce();
  });

  it("undoes what was written down last while it is empty", async () => {
    const { field } = capture(wadira);
    await userEvent.click(field);
    await userEvent.keyboard("{Control>}[KeyZ]{/Control}");
    expect(undo).toHaveBeenCalledOnce();
  });

  it("says what stays text", async () => {
    const { field } = capture(wadira);
    await userEvent.type(field, "@bob asked about our #9 priority");
    expect(screen.getByText("@bob and #9 stays in the text")).toBeTruthy();
  });

  it("is clean for axe, also with its list", async () => {
    const { field, container } = capture(wadira);
    await userEvent.type(field, "we wait #");
    const { violations } = await axe.run(container, { rules: { "color-contrast": { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});
