import type { SessionLine } from "$/ipc/bindings";

/** The session to begin with: the one under way, else the next with an agenda, else the next, else the last. */
export function usual(sessions: readonly SessionLine[], now: number): string | null {
  const dead = (line: SessionLine) => line.status === "cancelled" || line.status === "postponed";
  const open = sessions.filter((line) => !dead(line) && line.status !== "held");
  const ahead = open.filter((line) => line.ends === null || line.ends > now);
  const found =
    sessions.find((line) => line.status === "under_way") ??
    ahead.find((line) => line.items > 0) ??
    ahead[0] ??
    open.find((line) => line.items > 0) ??
    sessions.findLast((line) => line.items > 0) ??
    sessions.at(-1);
  return found?.id ?? null;
}
