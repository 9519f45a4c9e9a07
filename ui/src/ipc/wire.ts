/** A command's name on the wire. */
export type CommandName = string;
/** A query's name on the wire. */
export type QueryName = string;
/** A desk call's name on the wire. */
export type DeskName = string;

/** Which entities each query reads; a query without an entry is asked again after every change. */
export const reads: Record<string, readonly string[]> = {};
