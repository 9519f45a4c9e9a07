import type { Feature } from "../index";
import Papers from "./Papers.svelte";

export const feature: Feature = { id: "papers", component: Papers, count: "papers", shared: true };
