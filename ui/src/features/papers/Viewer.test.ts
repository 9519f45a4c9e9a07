import { fireEvent, render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { beforeEach, expect, it, vi } from "vitest";
import type { FileLine } from "$/ipc/bindings";
import { type Client, connect, Refusal } from "$/ipc/client";
import Viewer from "./Viewer.svelte";

const close = vi.fn(async () => {});
const draw = vi.fn(() => ({ done: Promise.resolve(), stop: () => {} }));
const openPdf = vi.fn(async () => ({
  pages: 3,
  size: async () => ({ width: 100, height: 141 }),
  draw,
  close,
}));
vi.mock("./pdf", () => ({ openPdf: () => openPdf() }));

const file = vi.fn(
  async (_digest: string) => new TextEncoder().encode("سيبقى المعبر مفتوحًا").buffer as ArrayBuffer,
);
const revoked = vi.fn();
beforeEach(() => {
  for (const one of [close, draw, openPdf, file, revoked]) one.mockClear();
  connect({ file, listen: () => () => {} } as unknown as Client);
  URL.createObjectURL = () => "blob:one";
  URL.revokeObjectURL = revoked;
  Object.defineProperty(HTMLElement.prototype, "clientWidth", { configurable: true, get: () => 400 });
  vi.stubGlobal(
    "IntersectionObserver",
    class {
      observe() {}
      disconnect() {}
    },
  );
});
function view(media: FileLine["media"], onsave?: () => void) {
  return render(Viewer, {
    file: { digest: "aa", media, size: 3, name: null },
    name: "Letter",
    large: false,
    onsave,
  });
}

it("lets a picture go when it is closed", async () => {
  const { unmount } = view("png");
  expect((await screen.findByAltText<HTMLImageElement>("Letter")).src).toBe("blob:one");
  expect(revoked).not.toHaveBeenCalled();
  unmount();
  expect(revoked).toHaveBeenCalledExactlyOnceWith("blob:one");
});

it("lets a PDF go when it is closed, also one that opens too late", async () => {
  const first = view("pdf");
  await screen.findByText("of 3");
  first.unmount();
  expect(close).toHaveBeenCalledOnce();
  const second = view("pdf");
  second.unmount();
  await vi.waitFor(() => expect(close).toHaveBeenCalledTimes(2));
});

it("does not read a file anew that another answer brings again", async () => {
  const shown = view("text");
  await screen.findByText(/المعبر/);
  await shown.rerender({ file: { digest: "aa", media: "text", size: 3, name: null } });
  expect(file).toHaveBeenCalledOnce();
  await shown.rerender({ file: { digest: "bb", media: "text", size: 3, name: null } });
  await vi.waitFor(() => expect(file).toHaveBeenCalledTimes(2));
});

it("says what cannot be shown, and why", async () => {
  const save = vi.fn();
  const other = view("other", save);
  await screen.findByText(/of this kind cannot be shown/);
  expect(file).not.toHaveBeenCalled();
  await fireEvent.click(screen.getAllByRole("button", { name: "Save a copy…" })[1] as HTMLElement);
  expect(save).toHaveBeenCalledOnce();
  other.unmount();
  openPdf.mockRejectedValueOnce(Object.assign(new Error(), { name: "PasswordException" }));
  const locked = view("pdf");
  await screen.findByText(/password of its own/);
  locked.unmount();
  file.mockRejectedValueOnce(new Refusal({ code: "not_found" }));
  view("pdf", save);
  await screen.findByText(/it was destroyed/);
  expect(screen.queryByRole("button", { name: "Save a copy…" })).toBeNull();
});

it("offers no copy where nothing may leave", async () => {
  view("other");
  await screen.findByText(/cannot be shown/);
  expect(screen.queryByRole("button", { name: "Save a copy…" })).toBeNull();
});

it("fills the area with Enter, and Esc gives the focus back", async () => {
  const { container } = view("pdf");
  await screen.findByText("of 3");
  const area = screen.getByRole("document");
  area.focus();
  await userEvent.keyboard("{Enter}");
  expect(container.querySelector(".viewer")?.classList.contains("large")).toBe(true);
  await userEvent.keyboard("{Control>}[Equal]{/Control}");
  expect(screen.getByText("125%")).toBeTruthy();
  await userEvent.keyboard("{Control>}[Digit0]{/Control}{Escape}");
  await vi.waitFor(() => expect(document.activeElement).toBe(area));
  expect(container.querySelector(".viewer")?.classList.contains("large")).toBe(false);
});

it("goes to a page by its number, in any digits", async () => {
  view("pdf");
  const field = await screen.findByRole<HTMLInputElement>("textbox", { name: "Page" });
  await userEvent.clear(field);
  await userEvent.type(field, "٣{Enter}");
  expect(field.value).toBe("3");
  await userEvent.clear(field);
  await userEvent.type(field, "99{Enter}");
  expect(field.value).toBe("3");
  await userEvent.clear(field);
  await userEvent.type(field, "x{Enter}");
  expect(field.value).toBe("3");
});

it("is clean for axe", async () => {
  const { container } = view("pdf", () => {});
  await screen.findByText("of 3");
  const { violations } = await axe.run(container, { rules: { "color-contrast": { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
});
