import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { beforeEach, expect, it, vi } from "vitest";
import { type Client, connect } from "$/ipc/client";
import { params, resume, screen as shown } from "$/place/index.svelte";
import Cited from "./Cited.svelte";

beforeEach(() => {
  connect({ desk: async () => null } as unknown as Client);
  resume('{"screen":"agenda"}');
});

it("names the paper with its clause, and leads to it", async () => {
  const { container } = render(Cited, { paper: { id: "p1", title: "Terms on the strip", clause: "4 (b)" } });
  const { violations } = await axe.run(container, { rules: { "color-contrast": { enabled: false } } });
  expect(violations.map(({ id }) => id)).toEqual([]);
  expect(screen.queryByRole("button", { name: "Not from this paper" })).toBeNull();
  const link = screen.getByRole("button");
  expect(link.textContent?.replaceAll(/[\u2068\u2069]/g, "").trim()).toBe("from Terms on the strip, 4 (b)");
  await userEvent.click(link);
  expect(shown()).toBe("papers");
  expect(params("papers").paper).toBe("p1");
});

it("says so where its title was destroyed, and is let go of", async () => {
  const onletgo = vi.fn();
  render(Cited, { paper: { id: "p1", title: "", clause: null }, onletgo });
  expect(screen.getAllByRole("button")[0]?.textContent).toContain("Destroyed");
  await userEvent.click(screen.getByRole("button", { name: "Not from this paper" }));
  expect(onletgo).toHaveBeenCalledOnce();
});
