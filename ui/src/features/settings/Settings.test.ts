import { render, screen } from "@testing-library/svelte";
import { expect, it } from "vitest";
import type { DossierNow } from "$/ipc/bindings";
import { type Client, connect } from "$/ipc/client";
import { refreshDesk, usual } from "$/ipc/desk.svelte";
import Settings from "./Settings.svelte";

const backup = {
  path: "/b/1",
  name: "Sael 1",
  made_at: 1_700_000_000_000,
  size: 4_000,
  verified: true,
};
async function open(dossier: Partial<DossierNow>) {
  connect({
    desk: async (name: string) => {
      if (name === "backups") return [backup];
      if (name !== "state") return null;
      return {
        state: "open",
        version: "1.0.0",
        settings: usual,
        dossier: {
          path: "/x/Sael.sabla",
          name: "Sael",
          sample: false,
          read_only: false,
          recovered: false,
          left_at: null,
          backup_overdue: false,
          view: { number: 1, seen: null },
          ...dossier,
        },
      };
    },
    listen: () => () => {},
  } as unknown as Client);
  await refreshDesk();
  render(Settings);
  await screen.findByText("4 KB");
}
const buttons = () => screen.getAllByRole("button").map(({ textContent }) => textContent?.trim());

it("offers what can be done with the file and its keys", async () => {
  await open({});
  expect(buttons()).toEqual(
    expect.arrayContaining(["Change passphrase…", "Make a recovery code…", "Restore…", "Rename or move…"]),
  );
});

it("of a dossier that is only read offers to back up and to try a backup, nothing that changes it", async () => {
  await open({ read_only: true });
  expect(buttons()).toEqual(["Back up now", "Back up to…", "Try the newest", "Choose…"]);
  expect(screen.getByText(/its passphrase and its recovery code cannot be changed from here/)).toBeTruthy();
});
