import type { Feature } from "../index";
import Statements from "./Statements.svelte";

export const feature: Feature = { id: "statements", component: Statements, count: "statements" };
