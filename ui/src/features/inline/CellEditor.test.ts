import { fireEvent, render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, it, vi } from "vitest";
import { type Client, connect } from "$/ipc/client";
import CellEditor from "./CellEditor.svelte";

let drafts: { key: string; text: string; based_on: null }[] = [];
const desk = vi.fn(async (name: string, _body: unknown) => (name === "drafts" ? drafts : null));

beforeEach(() => {
  drafts = [];
  desk.mockClear();
  connect({ desk } as unknown as Client);
});

function editor(save: (text: string, was: string) => Promise<string | null>) {
  const ondone = vi.fn();
  const shown = render(CellEditor, { keep: "noun:id:title", label: "Title", value: "Opening", save, ondone });
  return { ...shown, ondone, field: screen.getByLabelText<HTMLInputElement>("Title") };
}

it("saves with Enter what was typed, against what stood there", async () => {
  const save = vi.fn(async () => null);
  const { ondone, field } = editor(save);
  await userEvent.type(field, " words{Enter}");
  expect(save).toHaveBeenCalledExactlyOnceWith("Opening words", "Opening");
  expect(ondone).toHaveBeenCalledWith("cell");
  expect(desk).toHaveBeenCalledWith("drop_draft", { key: "noun:id:title" });
});

it("saves with the keypad's Enter too", async () => {
  const save = vi.fn(async () => null);
  const { field } = editor(save);
  await userEvent.type(field, "!");
  await fireEvent.keyDown(field, { key: "Enter", code: "NumpadEnter" });
  expect(save).toHaveBeenCalledExactlyOnceWith("Opening!", "Opening");
});

it("saves nothing where nothing changed", async () => {
  const save = vi.fn(async () => null);
  const { ondone, field } = editor(save);
  await userEvent.type(field, "{Enter}");
  expect(save).not.toHaveBeenCalled();
  expect(ondone).toHaveBeenCalledWith("cell");
});

it("gives up with Esc, and leaving the page afterwards saves nothing", async () => {
  const save = vi.fn(async () => null);
  const { ondone, field, unmount } = editor(save);
  await userEvent.type(field, " words{Escape}");
  unmount();
  expect(save).not.toHaveBeenCalled();
  expect(ondone).toHaveBeenCalledWith("cell");
});

it("keeps the text and says why, where it is refused", async () => {
  const save = vi.fn(async () => "Too long.");
  const { ondone, field } = editor(save);
  await userEvent.type(field, "!{Enter}");
  expect((await screen.findByRole("alert")).textContent).toContain("Too long.");
  expect(field.value).toBe("Opening!");
  expect(ondone).not.toHaveBeenCalled();
  expect(desk).not.toHaveBeenCalledWith("drop_draft", expect.anything());
});

it("takes up what was half typed before", async () => {
  drafts = [{ key: "noun:id:title", text: "Opening rem", based_on: null }];
  const { field } = editor(async () => null);
  await vi.waitFor(() => expect(field.value).toBe("Opening rem"));
});

it("saves what is unsaved when it is taken away", async () => {
  const save = vi.fn(async () => null);
  const { field, unmount } = editor(save);
  await userEvent.type(field, "?");
  unmount();
  expect(save).toHaveBeenCalledExactlyOnceWith("Opening?", "Opening");
});
