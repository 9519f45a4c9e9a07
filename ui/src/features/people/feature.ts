import type { Feature } from "../index";
import People from "./People.svelte";

export const feature: Feature = { id: "people", component: People, count: "people", shared: true };
