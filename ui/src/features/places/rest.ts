/** Days of the week, 1 Monday … 7 Sunday, as the wire writes them: "5,6". */
export function readDays(text: string): number[] {
  return text
    .split(",")
    .map((part) => Number(part.trim()))
    .filter((day) => Number.isInteger(day) && day >= 1 && day <= 7)
    .sort();
}

/** The days with one more, or one less. */
export function toggled(text: string, day: number): string {
  const days = readDays(text);
  return (days.includes(day) ? days.filter((one) => one !== day) : [...days, day]).sort().join(",");
}

/** A Gregorian day that is that day of the week. */
export function dayOfWeek(day: number): string {
  return `2024-01-0${day}`;
}

/** A capacity as typed: null for nothing, undefined for anything but a whole number. */
export function readCapacity(plain: string): number | null | undefined {
  const text = plain.trim();
  if (text === "" || text === "–") return null;
  return /^-?\d{1,9}$/.test(text) ? Number(text) : undefined;
}
