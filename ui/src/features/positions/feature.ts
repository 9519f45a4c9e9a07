import type { Feature } from "../index";
import Positions from "./Positions.svelte";

export const feature: Feature = { id: "positions", component: Positions, count: "positions", shared: true };
