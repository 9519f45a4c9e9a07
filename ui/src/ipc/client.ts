import type { CommandName, DeskName, QueryName } from "./wire";

/** What the engine says after a change was committed. */
export interface Committed {
  /** The journal's sequence number of the operation. */
  seq: number;
  /** The operation's kind, such as `add_session`. */
  operation: string;
  /** Names of the entities with changed rows. */
  touched: string[];
}

/** What a command, undo or redo answers; its data differ by operation. */
export type Outcome = { seq: number; operation?: string; ids?: string[] } & Record<string, unknown>;

/** A refusal by code, with the data its text needs. */
export interface Failure {
  code: string;
  [datum: string]: unknown;
}

/** Thrown by every call of the wire when the engine refuses. */
export class Refusal extends Error {
  constructor(readonly failure: Failure) {
    super(failure.code);
    this.name = "Refusal";
  }
}

/** Events that the engine sends of itself. */
export interface Events {
  committed: Committed;
  desk_changed: unknown;
  locked: unknown;
}

/** What a native file dialog is asked for; texts come from the catalogue. */
export interface Pick {
  kind: "open" | "save" | "folder";
  title: string;
  /** Suggested file name when saving. */
  name?: string;
  filters?: { name: string; extensions: string[] }[];
}

/** The wire: four calls and events. */
export interface Client {
  perform(name: CommandName, body: unknown): Promise<Outcome>;
  /** The answer as JSON text, undecoded: equal text means an unchanged view. */
  ask(name: QueryName, argument: unknown): Promise<string>;
  undo(): Promise<Outcome>;
  redo(): Promise<Outcome>;
  desk(name: DeskName, body: unknown): Promise<unknown>;
  listen<E extends keyof Events>(event: E, heard: (payload: Events[E]) => void): () => void;
  /** A path chosen in the system's dialog; null when cancelled, undefined where there is no such dialog. */
  pick(wanted: Pick): Promise<string | null | undefined>;
}

let current: Client | undefined;

/** Chooses the wire; called once at start and by tests. */
export function connect(client: Client): void {
  current = client;
}

/** The wire in use. */
export function client(): Client {
  if (!current) throw new Error("no wire is connected");
  return current;
}

/** Whatever was thrown, as a failure with a code. */
export function failureOf(thrown: unknown): Failure {
  if (thrown instanceof Refusal) return thrown.failure;
  if (typeof thrown === "object" && thrown !== null && "code" in thrown && typeof thrown.code === "string") {
    return { ...thrown, code: thrown.code };
  }
  if (typeof thrown === "string") {
    try {
      return failureOf(JSON.parse(thrown));
    } catch {
      return { code: "internal" };
    }
  }
  return { code: "internal" };
}

/** Asks once. Views use `live`. */
export async function ask<T = unknown>(name: QueryName, argument: unknown = null): Promise<T> {
  return JSON.parse(await client().ask(name, argument)) as T;
}

/** Calls the desk (files, settings, lock, backups). */
export async function desk<T = unknown>(name: DeskName, body: unknown = {}): Promise<T> {
  return (await client().desk(name, body)) as T;
}
