/** The Arabic catalogue, by file. */
export const texts = import.meta.glob<string>("./*.ftl", { query: "?raw", import: "default", eager: true });
