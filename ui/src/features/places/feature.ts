import type { Feature } from "../index";
import Places from "./Places.svelte";

export const feature: Feature = { id: "places", component: Places, count: "places", shared: true };
