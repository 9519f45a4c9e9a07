import { instantOf, wallIn } from "$/features/schedule";
import { clockZone } from "$/i18n/clock";
import { date } from "$/i18n/dates";
import { digits, isolated, n, t } from "$/i18n/index.svelte";
import type { ContactLine, IssueName, OccasionsAnswer, SessionOccasion, StatementsOf } from "$/ipc/bindings";

/** What the pad shows: "all", "session:ID", "contact:ID" or "issue:ID". */
export type Occasion = string;

/** Everything told. */
export const everything: Occasion = "all";

/** What kind an occasion is of, and which one. */
export function partsOf(occasion: Occasion): { kind: string; id: string } {
  const [kind = "", id = ""] = occasion.split(":");
  return { kind, id };
}

/** As the wire asks for it. */
export function asked(occasion: Occasion): StatementsOf | null {
  const { kind, id } = partsOf(occasion);
  if (kind === "session") return { session: id };
  if (kind === "contact") return { contact: id };
  return kind === "issue" ? { issue: id } : null;
}

function dayText(wall: string): string {
  return `${date(wall.slice(0, 10), "short")} ${digits(wall.slice(11, 16))}`;
}

/** When a session begins; empty where it has no time. */
export function beginsText({ starts }: Pick<SessionOccasion, "starts">): string {
  const wall = starts === null ? undefined : wallIn(clockZone(), starts);
  return wall ? dayText(wall) : "";
}

/** A session as it is named among occasions. */
export function sessionText({ round_number, number, title }: SessionOccasion): string {
  return t("statements-session", { round: n(round_number), session: n(number), title: isolated(title) });
}

/** A contact as it is named among occasions. */
export function contactText({ kind, with_name, subject }: ContactLine): string {
  const name = t("statements-contact", { kind: t(`value-contact-${kind}`), who: with_name });
  return subject ? `${name} · ${isolated(subject)}` : name;
}

/** A line of the chooser. */
export interface Choice {
  value: Occasion;
  label: string;
  note?: string;
}

function noted(parts: readonly string[], count: number): string {
  return [...parts, count > 0 ? t("statements-count", { count }) : ""].filter(Boolean).join(" · ");
}

/** Whether a session belongs to today or the days beside it. */
function isNear(session: SessionOccasion, now: number): boolean {
  return session.starts !== null && Math.abs(session.starts - now) < 36 * 3_600_000;
}

/** All that the pad can show: the session that goes on, today's, all, contacts, other sessions, issues. */
export function choices(
  { now, sessions, contacts }: OccasionsAnswer,
  issues: readonly IssueName[],
  instant: number,
): Choice[] {
  const ofSession = (one: SessionOccasion): Choice => ({
    value: `session:${one.id}`,
    label: sessionText(one),
    note: noted([one.id === now ? t("statements-now") : beginsText(one)], one.statements),
  });
  const first = sessions.filter(({ id }) => id === now);
  const near = sessions
    .filter((one) => one.id !== now && isNear(one, instant))
    .toSorted(
      (one, other) => Math.abs((one.starts ?? 0) - instant) - Math.abs((other.starts ?? 0) - instant),
    );
  const rest = sessions.filter((one) => one.id !== now && !isNear(one, instant));
  return [
    ...first.map(ofSession),
    ...near.map(ofSession),
    { value: everything, label: t("statements-all") },
    ...contacts.map((one) => ({
      value: `contact:${one.id}`,
      label: contactText(one),
      note: noted([beginsText({ starts: instantOf(one.zone, one.wall) ?? null })], one.statements),
    })),
    ...rest.map(ofSession),
    ...issues.map(({ id, number, title, basket }) => ({
      value: `issue:${id}`,
      label: t("statements-about", { number: n(number), title: isolated(title) }),
      note: basket.name,
    })),
  ];
}

/** When something told now was said: now, unless the session is over or the contact was another time. */
export function saidAt(occasion: Occasion, { sessions, contacts }: OccasionsAnswer, now: number): number {
  const { id } = partsOf(occasion);
  const session = sessions.find((one) => one.id === id);
  if (session) return Math.min(now, session.ends ?? now);
  const contact = contacts.find((one) => one.id === id);
  const begins = contact && instantOf(contact.zone, contact.wall);
  if (begins === undefined) return now;
  const ends = begins + (contact?.minutes ?? 240) * 60_000;
  return now >= begins && now <= ends ? now : begins;
}

/** The occasion on which something was told, as it is named; empty where there was none. */
export function occasionText(
  { session, contact }: { session: string | null; contact: string | null },
  occasions: OccasionsAnswer | undefined,
): string {
  const its = occasions?.sessions.find(({ id }) => id === session);
  if (its) return sessionText(its);
  const call = occasions?.contacts.find(({ id }) => id === contact);
  return call ? contactText(call) : "";
}

/** Who speaks where nobody is named: the only party of a session, or with whom the contact is. */
export function speaker(occasion: Occasion, { sessions, contacts }: OccasionsAnswer): string | null {
  const { kind, id } = partsOf(occasion);
  if (kind === "contact") {
    const contact = contacts.find((one) => one.id === id);
    return contact ? `${contact.with_kind}:${contact.with_id}` : null;
  }
  const parties = kind === "session" ? sessions.find((one) => one.id === id)?.parties : undefined;
  return parties?.length === 1 && parties[0] ? `party:${parties[0]}` : null;
}
