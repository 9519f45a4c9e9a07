import type { Feature } from "../index";
import Search from "./Search.svelte";

export const feature: Feature = { id: "search", component: Search, shared: true };
