import type { Feature } from "../index";
import Compare from "./Compare.svelte";

export const feature: Feature = { id: "compare", component: Compare, under: "positions", shared: true };
