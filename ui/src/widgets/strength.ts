/** How well a passphrase resists guessing, in words; no rule beyond the least length. */
export type Strength = "short" | "weak" | "fair" | "good" | "strong";

/** Fewest characters the desk takes. */
export const leastLength = 8;

/** Judges by length, variety and repetition: a sentence is better than tricks with signs. */
export function strengthOf(passphrase: string): Strength {
  const letters = [...passphrase];
  if (letters.length < leastLength) return "short";
  const distinct = new Set(letters.map((letter) => letter.toLowerCase())).size;
  const runs = letters.filter(
    (letter, index) => index > 0 && isNext(letters[index - 1] ?? "", letter),
  ).length;
  const pool = poolOf(passphrase);
  const fresh = letters.length - runs * 0.8;
  const bits = Math.min(fresh, distinct * 2.2) * Math.log2(pool) * 0.65;
  if (bits < 32) return "weak";
  if (bits < 50) return "fair";
  return bits < 72 ? "good" : "strong";
}

function isNext(before: string, now: string): boolean {
  return Math.abs((before.codePointAt(0) ?? 0) - (now.codePointAt(0) ?? 0)) <= 1;
}

function poolOf(passphrase: string): number {
  let pool = 0;
  if (/\d/.test(passphrase)) pool += 10;
  if (/[a-z]/.test(passphrase)) pool += 26;
  if (/[A-Z]/.test(passphrase)) pool += 26;
  if (/[^\d\sA-Za-z]/u.test(passphrase)) pool += 30;
  if (/\s/.test(passphrase)) pool += 4;
  return Math.max(pool, 10);
}
