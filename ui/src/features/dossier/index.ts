/** What is done with a dossier's files, from the start screen and from its settings alike. */
export { default as DestroyDossier } from "./DestroyDossier.svelte";
export { default as MoveDossier } from "./MoveDossier.svelte";
