import type { Feature } from "../index";
import History from "./History.svelte";

export const feature: Feature = { id: "history", component: History };
