import type { Feature } from "../index";
import Settings from "./Settings.svelte";

export const feature: Feature = { id: "settings", component: Settings };
