let source: () => string | null = () => null;

/** The zone of the machine itself. */
export function machineZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone || "UTC";
}

/** The zone of the desk's clock, by which every instant is written unless another is named; the machine's own while there is none. Reactive. */
export function clockZone(): string {
  return source() ?? machineZone();
}

/** Says from where that clock's zone is read. */
export function followClock(from: () => string | null): void {
  source = from;
}
