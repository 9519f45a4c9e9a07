import type { Feature } from "../index";
import Messages from "./Messages.svelte";

export const feature: Feature = { id: "messages", component: Messages, count: "messages" };
