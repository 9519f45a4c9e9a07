import type { Feature } from "../index";
import Schedule from "./Schedule.svelte";

export const feature: Feature = { id: "schedule", component: Schedule, count: "schedule", shared: true };
