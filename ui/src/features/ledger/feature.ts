import { seen } from "$/ipc/desk.svelte";
import { go } from "$/place/index.svelte";
import { register } from "$/shortcuts/index.svelte";
import type { Feature } from "../index";
import Known from "./Known.svelte";

export const feature: Feature = { id: "known", component: Known, under: "messages" };

// It has no entry in the rail: the palette finds it on every screen.
register([
  {
    id: "screen.known",
    label: "screen-known",
    group: "group-screens",
    when: () => seen() === null,
    run: () => go("known"),
  },
]);
