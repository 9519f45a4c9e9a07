import { fireEvent, render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { announce, dismiss, notices, notify, said, withdraw } from "./notices.svelte";
import Widgets from "./Widgets.test.svelte";

const onrun = vi.fn();
const user = userEvent.setup();
beforeEach(() => {
  onrun.mockClear();
  document.documentElement.lang = "en";
  render(Widgets, { onrun });
});
const chosen = () => screen.getByLabelText("chosen").textContent;

describe("widgets", () => {
  test("are free of what axe finds", async () => {
    const { violations } = await axe.run(document.body, {
      // Without layout there is neither colour nor landmark to judge.
      rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });

  test("a dialog takes the focus, Esc closes it, the focus returns", async () => {
    const opener = screen.getByRole("button", { name: "Open it" });
    await user.click(opener);
    const field = screen.getByLabelText("Name");
    expect(document.activeElement).toBe(field);
    await user.keyboard("x{Enter}");
    expect(onrun).toHaveBeenCalledWith("submit");
    expect(field.getAttribute("aria-invalid")).toBe("true");
    expect(screen.getByText("Too short").id).toBe(field.getAttribute("aria-describedby"));
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(document.activeElement).toBe(opener);
  });

  test("a dialog whose opener is gone gives the focus to the screen", async () => {
    await user.click(screen.getByRole("button", { name: "Open it" }));
    await user.click(screen.getByRole("button", { name: "Take it away" }));
    await user.keyboard("{Escape}");
    await vi.waitFor(() => expect(document.activeElement).toBe(document.querySelector("main")));
  });

  test("Ctrl+Enter sends a dialog from anywhere, Enter from a closed list, neither what is not ready", async () => {
    await user.click(screen.getByRole("button", { name: "Open it" }));
    screen.getByRole("button", { name: "Take it away" }).focus();
    await user.keyboard("{Control>}{Enter}{/Control}");
    expect(onrun).toHaveBeenCalledTimes(1);
    screen.getByLabelText("Of").focus();
    await user.keyboard("{Enter}");
    expect(onrun).toHaveBeenCalledTimes(2);
    await user.type(screen.getByLabelText("Name"), "unready");
    await user.keyboard("{Control>}{Enter}{/Control}");
    expect(onrun).toHaveBeenCalledTimes(2);
  });

  test("Ctrl+Enter in an open list takes what is marked and sends, and keeps what names nothing", async () => {
    await user.click(screen.getByRole("button", { name: "Open it" }));
    const companion = screen.getByRole("combobox", { name: "With" });
    await user.click(companion);
    await user.keyboard("nobody{Control>}{Enter}{/Control}");
    expect(onrun).not.toHaveBeenCalled();
    expect(companion).toHaveProperty("value", "nobody");
    await user.clear(companion);
    await user.keyboard("bas{Control>}{Enter}{/Control}");
    expect(companion).toHaveProperty("value", "Basim");
    expect(onrun).toHaveBeenCalledExactlyOnceWith("submit");
  });

  test("a combobox finds folded text, and takes nothing for an answer", async () => {
    const field = screen.getByRole("combobox", { name: "Party" });
    await user.click(field);
    expect(screen.getAllByRole("option")).toHaveLength(3);
    await user.keyboard("ایر");
    expect(screen.getAllByRole("option")).toHaveLength(1);
    await user.keyboard("{Enter}");
    expect(chosen()).toMatch(/^a /);
    await user.clear(field);
    await user.tab();
    expect(chosen()).toMatch(/^nobody /);
  });

  test("a combobox takes on Tab the name that was typed", async () => {
    await user.click(screen.getByRole("combobox", { name: "Party" }));
    await user.keyboard("oma{Tab}");
    expect(chosen()).toMatch(/^c /);
  });

  test("a combobox forgets on Esc what was typed", async () => {
    const field = screen.getByRole("combobox", { name: "Party" });
    await user.click(field);
    await user.keyboard("oman{Escape}");
    expect(field).toHaveProperty("value", "");
    expect(screen.queryByRole("listbox")).toBeNull();
  });

  test("dates and times are typed or stepped, nonsense is kept and told", async () => {
    const day = screen.getByLabelText("Day");
    await user.clear(day);
    await user.type(day, "٣٠/٤{Enter}");
    expect(chosen()).toContain("2026-04-30");
    await user.keyboard("{ArrowUp}{PageUp}");
    expect(chosen()).toContain("2026-06-01");
    await user.clear(day);
    await user.type(day, "someday{Enter}");
    expect(chosen()).toContain("2026-06-01");
    expect(day).toHaveProperty("value", "someday");
    expect(day.getAttribute("aria-invalid")).toBe("true");
    const hour = screen.getByLabelText("Hour");
    await user.clear(hour);
    await user.type(hour, "1430{Enter}{ArrowDown}");
    expect(chosen()).toContain("14:25");
  });

  test("a form is sent with the time as typed, and not with nonsense", async () => {
    await user.click(screen.getByRole("button", { name: "Open it" }));
    const from = screen.getByLabelText("From", { selector: "input" });
    await user.type(from, "someday");
    await user.click(screen.getByRole("button", { name: "Save it" }));
    expect(onrun).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(from);
    await user.clear(from);
    await user.type(from, "٩٣٠{Enter}");
    expect(onrun).toHaveBeenCalledExactlyOnceWith("submit");
    expect(screen.getByLabelText("from", { selector: "output" }).textContent).toMatch(/^09:30/);
  });

  test("a date or time is read before the keypad's Enter or Ctrl+Enter sends the form", async () => {
    await user.click(screen.getByRole("button", { name: "Open it" }));
    const from = screen.getByLabelText("From", { selector: "input" });
    const on = screen.getByLabelText("On", { selector: "input" });
    const keypad = { key: "Enter", code: "NumpadEnter" };
    await user.type(from, "soon");
    expect(await fireEvent.keyDown(from, keypad)).toBe(false);
    expect(from.getAttribute("aria-invalid")).toBe("true");
    await user.clear(from);
    await user.type(from, "٩٣٠");
    await fireEvent.keyDown(from, keypad);
    await user.type(on, "٢٠٢٦/٤/٣٠");
    await fireEvent.keyDown(on, { ...keypad, ctrlKey: true });
    expect(screen.getByLabelText("from", { selector: "output" }).textContent).toBe("09:30 2026-04-30");
    expect(from.getAttribute("aria-invalid")).toBeNull();
  });

  test("every line of a long list is reached by key", async () => {
    const field = screen.getByRole("combobox", { name: "Person" });
    await user.click(field);
    await user.keyboard("{ArrowUp}");
    const marked = document.getElementById(field.getAttribute("aria-activedescendant") ?? "");
    expect(marked?.textContent).toContain("Delegate 300");
    await user.keyboard("{ArrowDown}{PageDown}{Enter}");
    expect(field).toHaveProperty("value", "Delegate 9");
  });

  test("an empty field stands with the page, its text by itself", async () => {
    await user.click(screen.getByRole("button", { name: "Open it" }));
    const name = screen.getByLabelText("Name");
    expect(name.dir).toBe("ltr");
    await user.type(name, "مسقط");
    expect(name.dir).toBe("auto");
  });

  test("what is not undone is sent by Ctrl+Enter and by no Enter alone", async () => {
    await user.click(screen.getByRole("button", { name: "Open for good" }));
    for (const label of ["Words", "How"]) {
      screen.getByLabelText(label).focus();
      await user.keyboard("{Enter}");
    }
    expect(onrun).not.toHaveBeenCalled();
    await user.keyboard("{Control>}{Enter}{/Control}");
    expect(onrun).toHaveBeenCalledExactlyOnceWith("for good");
  });

  test("Ctrl+Enter sends a long text", async () => {
    await user.type(screen.getByLabelText("Note"), "one{Enter}two");
    await user.keyboard("{Control>}{Enter}{/Control}");
    expect(onrun).toHaveBeenCalledWith("note");
  });

  test("a menu goes by keys and letters, past what is disabled", async () => {
    const button = screen.getByRole("button", { name: /^More/ });
    button.focus();
    await user.keyboard("{ArrowDown}");
    await vi.waitFor(() => expect(document.activeElement?.textContent).toContain("First"));
    await user.keyboard("{ArrowDown}");
    expect(document.activeElement?.textContent).toContain("Third");
    await user.keyboard("f");
    expect(document.activeElement?.textContent).toContain("First");
    await user.keyboard("ا");
    expect(document.activeElement?.textContent).toContain("إضافة");
    await user.keyboard("{ArrowUp}{Enter}");
    expect(onrun).toHaveBeenCalledWith("third");
    expect(document.activeElement).toBe(button);
  });

  test("a segmented choice follows the arrows of the screen", async () => {
    screen.getByRole("radio", { name: "Day" }).focus();
    await user.keyboard("{ArrowRight}");
    expect(chosen()).toMatch(/round$/);
    expect(document.activeElement?.textContent).toBe("Round");
    await user.keyboard("{ArrowDown}");
    expect(chosen()).toMatch(/day$/);
    await user.keyboard("{End}");
    expect(chosen()).toMatch(/round$/);
  });

  test("tabs show one panel, named by its tab", async () => {
    await user.click(screen.getByRole("tab", { name: "Two" }));
    expect(screen.getByRole("tabpanel", { name: "Two" }).textContent).toContain("Panel two");
  });

  test("a difference is marked by elements, not by colour", () => {
    expect(document.querySelector("del")?.textContent).toBe("full");
    expect(document.querySelector("ins")?.textContent).toBe("some");
  });

  test("each paragraph of a text finds its own direction", () => {
    const paragraphs = [...document.querySelectorAll(".text p")];
    expect(paragraphs.map((one) => one.getAttribute("dir"))).toEqual(["auto", "auto", "auto"]);
  });

  test("a long grid holds few rows and says how many there are", () => {
    const grid = screen.getByRole("grid", { name: "Rows" });
    expect(grid.getAttribute("aria-rowcount")).toBe("5000");
    expect(grid.querySelectorAll("[role=row]").length).toBeLessThan(60);
    expect(grid.querySelector("[role=row]")?.getAttribute("aria-rowindex")).toBe("1");
  });
});

describe("notices", () => {
  test("what was undone elsewhere is not offered to be undone", () => {
    const seven = { seq: 7, undone: false };
    notify({ kind: "done", text: "Removed", action: { label: "Undo", run: onrun }, while: seven });
    withdraw([{ seq: 6, undone: true }, seven]);
    expect(notices()).toHaveLength(1);
    withdraw([{ seq: 7, undone: true }]);
    expect(notices()).toHaveLength(0);
  });

  test("a refusal stays, the same words are said again", () => {
    vi.useFakeTimers();
    const refusal = notify({ kind: "refusal", text: "No" });
    notify({ kind: "done", text: "Yes" });
    vi.advanceTimersByTime(20_000);
    expect(notices().map(({ text }) => text)).toEqual(["No"]);
    dismiss(refusal);
    expect(notices()).toHaveLength(0);
    vi.useRealTimers();
    announce("moved");
    const before = said();
    announce("moved");
    expect(said()).not.toBe(before);
    expect(said().trim()).toBe("moved");
  });
});
