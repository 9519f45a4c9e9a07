/** What other screens show and ask of the disclosure ledger. */
export { toOf } from "./knowers";
export { knownCommands } from "./palette";
export { default as StepForm } from "./StepForm.svelte";
export { atOf, clearedFor, idOf, meansText, standingTo } from "./step";
export { default as WhoKnows } from "./WhoKnows.svelte";
