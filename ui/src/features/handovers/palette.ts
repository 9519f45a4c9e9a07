import { seen } from "$/ipc/desk.svelte";
import { go, params, screen } from "$/place/index.svelte";
import { register } from "$/shortcuts/index.svelte";

// Where the register is not on screen, the palette leads to it.
register([
  {
    id: "handovers.begin",
    label: "handovers-prepare",
    group: "handovers-handed",
    changes: true,
    when: () => seen() === null && !(screen() === "papers" && params("papers").part === "handed"),
    run: () => go("papers", { part: "handed", prepare: "new" }),
  },
]);
