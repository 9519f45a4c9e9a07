import { type Commands, type DeskCalls, reads as declared, type Queries } from "./bindings";

/** A command's name on the wire. */
export type CommandName = keyof Commands;
/** A query's name on the wire. */
export type QueryName = keyof Queries;
/** A desk call's name on the wire. */
export type DeskName = keyof DeskCalls;

/** What a query takes. */
export type ArgumentOf<Q extends QueryName> = Queries[Q]["argument"];
/** What a query answers. */
export type AnswerOf<Q extends QueryName> = Queries[Q]["answer"];
/** What a command takes; an operation's own id makes a repeated sending one operation. */
export type BodyOf<C extends CommandName> = Commands[C] & { operation?: string };
/** What a desk call takes. */
export type DeskBodyOf<N extends DeskName> = DeskCalls[N]["body"];
/** What a desk call answers. */
export type DeskAnswerOf<N extends DeskName> = DeskCalls[N]["answer"];

/** The nouns that each query reads: a change that touches none of them leaves its answer as it is. */
export const reads: Readonly<Record<QueryName, readonly string[]>> = declared;
