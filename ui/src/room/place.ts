/** What the room is shown. Things are named by a digest: an audience's page cannot read from it what the audience does not know. */
export type Place =
  | { shows: "day"; round: number; day: string }
  | { shows: "round"; round: number }
  | { shows: "agenda"; round: number; session: number }
  | { shows: "positions"; basket?: number; issue?: number }
  /** A paper's pages from one on, or one of its clauses. */
  | { shows: "paper"; paper: number; file: number; page: number }
  | { shows: "paper"; paper: number; clause: number };

/** A digest of some words, too short to tell them. */
export function digest(...words: readonly (string | null)[]): number {
  let sum = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(words.map((word) => word ?? "").join("\n"))) {
    sum = Math.imul(sum ^ byte, 0x01000193) >>> 0;
  }
  return sum;
}

/** A round's digest. */
export function ofRound({ first_day, title }: { first_day: string; title: string }): number {
  return digest(first_day, title);
}

/** A session's digest. */
export function ofSession(session: { starts_wall: string | null; title: string }): number {
  return digest(session.starts_wall, session.title);
}

/** An issue's digest. */
export function ofIssue({ title, basket }: { title: string; basket: { name: string } }): number {
  return digest(basket.name, title);
}

/** A paper's digest. */
export function ofPaper({ kind, title }: { kind: string; title: string | null }): number {
  return digest(kind, title);
}

/** A file's digest: the same file has other names in each world, and is as large in all of them. */
export function ofFile({ media, size }: { media: string; size: number }): number {
  return digest(media, String(size));
}

/** A place as the engine keeps it. */
export function placeText(place: Place): string {
  return JSON.stringify(place);
}

const isDigest = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0;
const isDay = (value: unknown): value is string =>
  typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value));

/** Whether two places show the same paper, on whichever page. */
export function isSamePaper(one: string, other: string): boolean {
  const [first, second] = [placeOf(one), placeOf(other)];
  return first?.shows === "paper" && second?.shows === "paper" && first.paper === second.paper;
}

function leafOf({ paper, file, page, clause }: Record<string, unknown>): Place | null {
  if (!isDigest(paper)) return null;
  if (isDigest(clause)) return { shows: "paper", paper, clause };
  if (isDigest(file) && isDigest(page) && page > 0) return { shows: "paper", paper, file, page };
  return null;
}

/** Reads a place; null where it does not read as one. */
export function placeOf(text: string): Place | null {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof read !== "object" || read === null) return null;
  const { shows, round, day, session, basket, issue, ...on } = read as Record<string, unknown>;
  if (shows === "day" && isDigest(round) && isDay(day)) return { shows, round, day };
  if (shows === "round" && isDigest(round)) return { shows, round };
  if (shows === "agenda" && isDigest(round) && isDigest(session)) return { shows, round, session };
  if (shows === "paper") return leafOf(on);
  if (shows !== "positions") return null;
  if (isDigest(issue)) return { shows, issue };
  if (isDigest(basket)) return { shows, basket };
  return issue === undefined && basket === undefined ? { shows } : null;
}
