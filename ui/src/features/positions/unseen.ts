/** Revisions that this window recorded and whose cell's history has not come back with them yet; by "issue party". */
export const unseen = new Map<string, string>();
