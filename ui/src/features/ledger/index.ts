/** What other screens show and ask of the disclosure ledger. */
export { toOf } from "./knowers";
export { default as StepForm } from "./StepForm.svelte";
export { clearedFor, standingTo, zoneOf } from "./step";
export { default as WhoKnows } from "./WhoKnows.svelte";
