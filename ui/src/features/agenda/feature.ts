import type { Feature } from "../index";
import Agenda from "./Agenda.svelte";

export const feature: Feature = { id: "agenda", component: Agenda, count: "agenda", shared: true };
