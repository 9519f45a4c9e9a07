import type { Cell, Commands, Firmness, Movement, PositionRevision } from "$/ipc/bindings";

/** What a person writes down of a position; empty strings where nothing is said. */
export interface Form {
  as_said: string;
  wording: string;
  firmness: "" | Firmness;
  movement: "" | Movement;
  interest: string;
  source: string;
  effective: string;
  round: string;
  session: string;
  illustrative: boolean;
  /** The paper that it stands in, and its clause. */
  paper: string;
  clause: string;
  /** The revision seen when the person began; null where there was none. */
  based_on: string | null;
}

/** The start of a new revision: firmness and interest hold until they are changed, words must be said anew. */
export function begun(
  latest: PositionRevision | undefined,
  round: string | null,
  session: string | null,
): Form {
  return {
    as_said: "",
    wording: "",
    firmness: latest?.firmness ?? "",
    movement: "",
    interest: latest?.interest ?? "",
    source: "",
    effective: "",
    round: round ?? "",
    session: session ?? "",
    illustrative: false,
    paper: "",
    clause: "",
    based_on: latest?.id ?? null,
  };
}

const texts = [
  "as_said",
  "wording",
  "interest",
  "source",
  "effective",
  "round",
  "session",
  "paper",
  "clause",
] as const;

/** A form kept as a draft; undefined for text that is not one. */
export function restored(text: string, start: Form): Form | undefined {
  try {
    const kept: unknown = JSON.parse(text);
    if (typeof kept !== "object" || kept === null) return undefined;
    const made: Form = { ...start, ...kept };
    return texts.every((field) => typeof made[field] === "string") ? made : undefined;
  } catch {
    return undefined;
  }
}

/** Whether anything was written since the form began. */
export function begunAnew(form: Form, start: Form): boolean {
  return [...texts, "firmness" as const, "movement" as const].some((field) => form[field] !== start[field]);
}

/** What `record_position` takes. */
export function bodyOf(form: Form, id: string, issue: string, party: string): Commands["record_position"] {
  const said = (text: string) => (text.trim() === "" ? null : text);
  return {
    id,
    issue,
    party,
    based_on: form.based_on,
    as_said: said(form.as_said),
    wording: said(form.wording),
    firmness: form.firmness || null,
    interest: said(form.interest),
    source: said(form.source),
    effective: form.effective || null,
    round: form.round || null,
    session: form.session || null,
    movement: form.movement || null,
    illustrative: form.illustrative,
    statement: null,
    ...(form.paper ? { paper: form.paper } : {}),
    ...(form.paper && form.clause ? { clause: form.clause } : {}),
  };
}

/** Characters of a text that a cell shows; the engine cuts at the same place. */
const shown = 600;

/** The cell as the engine will answer it, to be shown until it does. */
export function cellOf(
  body: Commands["record_position"],
  numbers: { round: number | null; session: number | null; revisions: number },
): Cell {
  const whole = [...(body.wording ?? body.as_said ?? "")];
  return {
    position: body.id,
    text: whole.slice(0, shown).join(""),
    cut: whole.length > shown,
    confided: body.wording === null,
    firmness: body.firmness,
    round: numbers.round,
    session: numbers.session,
    movement: body.movement,
    revisions: numbers.revisions,
    illustrative: body.illustrative,
  };
}
