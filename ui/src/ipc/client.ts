import type { Done } from "./bindings";
import type {
  AnswerOf,
  ArgumentOf,
  CommandName,
  DeskAnswerOf,
  DeskBodyOf,
  DeskName,
  QueryName,
} from "./wire";

/** What the engine says after a change was committed. */
export interface Committed {
  /** The journal's sequence number of the operation. */
  seq: number;
  /** The operation's kind, such as `add_session`. */
  operation: string;
  /** Names of the entities with changed rows. */
  touched: string[];
}

/** What a command, undo or redo answers. */
export type Outcome = Done;

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
  /** The audience's world that this window shows holds something else now. */
  world_changed: unknown;
  /** What the presentation window shows is other than before. */
  room_changed: unknown;
  /** A backup under way: steps done of all. */
  progress: { of: string; done: number; all: number };
  /** The system asked the app to open a file. */
  file_handed: unknown;
}

/** What a native file dialog is asked for; texts come from the catalogue. */
export interface Pick {
  kind: "open" | "save" | "folder";
  title: string;
  /** Suggested file name when saving. */
  name?: string;
  filters?: { name: string; extensions: string[] }[];
}

/** The wire: five calls and events. */
export interface Client {
  perform(name: CommandName, body: unknown): Promise<Outcome>;
  /** The answer as JSON text, undecoded: equal text means an unchanged view. */
  ask(name: QueryName, argument: unknown): Promise<string>;
  undo(): Promise<Outcome>;
  redo(): Promise<Outcome>;
  desk(name: DeskName, body: unknown): Promise<unknown>;
  /** The bytes of a paper's file, by the digest that it has in the view on screen. */
  file(digest: string): Promise<ArrayBuffer>;
  listen<E extends keyof Events>(event: E, heard: (payload: Events[E]) => void): () => void;
  /** A path chosen in the system's dialog; null when cancelled, undefined where there is no such dialog. */
  pick(wanted: Pick): Promise<string | null | undefined>;
  /** The file that the system asked the app to open, once. */
  handedFile(): Promise<string | null>;
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
export async function ask<Q extends QueryName>(name: Q, argument: ArgumentOf<Q>): Promise<AnswerOf<Q>>;
export async function ask<T>(name: QueryName, argument: unknown): Promise<T>;
export async function ask(name: QueryName, argument: unknown): Promise<unknown> {
  return JSON.parse(await client().ask(name, argument));
}

/** Calls the desk (files, settings, lock, backups). */
export async function desk<N extends DeskName>(
  name: N,
  ...[body]: Record<string, never> extends DeskBodyOf<N> ? [body?: DeskBodyOf<N>] : [body: DeskBodyOf<N>]
): Promise<DeskAnswerOf<N>> {
  return (await client().desk(name, body ?? {})) as DeskAnswerOf<N>;
}
