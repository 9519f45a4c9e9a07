import "./palette";

/** What leaves: the register, the check before it, and the dialog that makes things ready. */
export { default as HandOvers } from "./HandOvers.svelte";
export { default as PrepareHandOver } from "./PrepareHandOver.svelte";
