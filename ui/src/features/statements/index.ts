/** What other screens show and ask of those who speak, and of how things stand with audiences. */
export { sources, who } from "./lexicon";
export { contactText, sessionText } from "./occasion";
export { type Mark, marks } from "./standing";
