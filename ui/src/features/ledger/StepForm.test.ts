import { fireEvent, render, screen, within } from "@testing-library/svelte";
import { beforeEach, expect, it, vi } from "vitest";
import { type Client, connect, Refusal } from "$/ipc/client";
import { said } from "$/widgets/notices.svelte";
import StepForm from "./StepForm.svelte";

const answers: Record<string, (argument: { entity?: string }) => unknown> = {
  frame: () => ({ dossier: { zone: "Asia/Muscat" }, parties: [], rounds: [], counts: {} }),
  audiences: () => ({
    parties: [{ id: "b", name: "Zarvand", short: "Zarvand", capital: null, zone: null }],
    circles: [],
  }),
  record: ({ entity }) =>
    entity === "proposal"
      ? { revision: 1, value: { sources: [{ statement: "s1" }, { paper: "p1" }] } }
      : { revision: 1, value: { text: "As said to us", wording: null } },
};
const perform = vi.fn();
beforeEach(() => {
  perform.mockReset();
  connect({
    perform,
    desk: async () => [],
    ask: async (name: string, argument: { entity?: string }) =>
      JSON.stringify(answers[name]?.(argument) ?? null),
    listen: () => () => {},
  } as unknown as Client);
});

it("names the sources that an audience may not know, and passes a draft on only with a reason", async () => {
  perform.mockRejectedValueOnce(
    new Refusal({ code: "rejected", field: "", rejection: { rule: "sources_not_shared", sources: ["s1"] } }),
  );
  const onclose = vi.fn();
  render(StepForm, {
    subject: {
      fact: { fact: "proposal", proposal: "d" },
      to: { audience: "party", party: "b" },
      step: "cleared",
      cleared: null,
      own: "A text",
    },
    onclose,
  });
  const form = within(screen.getByRole("dialog"));
  await fireEvent.input(form.getByLabelText("Who agreed to it"), { target: { value: "Salma" } });
  const record = form.getByRole("button", { name: /Record: cleared/ });
  await vi.waitFor(() => expect(record.hasAttribute("disabled")).toBe(false));
  await fireEvent.click(record);
  await form.findByText("This rests on what Zarvand may not know:");
  expect(form.getByText("As said to us")).toBeTruthy();
  expect(form.getByText("Our own draft. It is written into the ledger as it stands now.")).toBeTruthy();
  await vi.waitFor(() =>
    expect(document.activeElement).toBe(form.getByLabelText("Why it is told all the same")),
  );
  expect(said()).toContain("A reason is needed.");
  perform.mockResolvedValue({ seq: 1 });
  await fireEvent.click(record);
  expect(perform).toHaveBeenCalledOnce();
  expect(form.getByText("A reason is needed. One sentence is enough.")).toBeTruthy();
  await fireEvent.input(form.getByLabelText("Why it is told all the same"), {
    target: { value: "Both heads asked" },
  });
  await fireEvent.click(record);
  await vi.waitFor(() => expect(onclose).toHaveBeenCalled());
  expect(perform).toHaveBeenLastCalledWith(
    "record_disclosure",
    expect.objectContaining({ step: "cleared", wording: "A text", reason: "Both heads asked" }),
  );
});
