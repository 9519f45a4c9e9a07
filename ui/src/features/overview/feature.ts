import type { Feature } from "../index";
import Overview from "./Overview.svelte";

export const feature: Feature = { id: "overview", component: Overview, shared: true };
