import { plainDigits } from "$/i18n/index.svelte";

/** A clause as it is typed or pasted. */
export interface Typed {
  label: string;
  text: string;
}

/** Reads pasted lines, "4 (b)" and its words parted by a tab; a line without a tab goes on with the clause before it. */
export function pasted(text: string): Typed[] {
  const made: Typed[] = [];
  for (const line of text.replaceAll("\r\n", "\n").split("\n")) {
    const at = line.indexOf("\t");
    const last = made.at(-1);
    if (at >= 0 && line.slice(0, at).trim() !== "") {
      made.push({ label: line.slice(0, at).trim(), text: line.slice(at + 1).trim() });
    } else if (last && line.trim() !== "") {
      last.text = `${last.text}\n${line.trim()}`.trim();
    } else if (!last && line.trim() !== "") return [];
  }
  return made.filter((one) => one.text !== "");
}

const orders = ["abcdefghijklmnopqrstuvwxyz", "أبجدهوزحطي"];
const zeros = [0x30, 0x660, 0x6f0];

/** The next number, in the digits of the one before. */
function numberAfter(number: string): string {
  const first = number.codePointAt(0) ?? 0;
  const zero = zeros.findLast((one) => one <= first) ?? 0x30;
  return String(Number(plainDigits(number)) + 1).replace(/\d/g, (digit) =>
    String.fromCodePoint(zero + Number(digit)),
  );
}
function letterAfter(letter: string): string {
  const order = orders.find((one) => one.includes(letter)) ?? "";
  return order[order.indexOf(letter) + 1] ?? "";
}

/** What comes after a label most likely: "4 (b)" after "4 (a)", "5" after "4"; nothing where that cannot be told. */
export function labelAfter(label: string | undefined): string {
  const found = /^(.*?)([\d٠-٩۰-۹]+|(?<![\p{L}])[a-zأبجدهوزحطي])(\)?\.?)$/u.exec(label?.trim() ?? "");
  const [, before = "", last = "", after = ""] = found ?? [];
  if (last === "") return "";
  const next = /\p{Nd}/u.test(last) ? numberAfter(last) : letterAfter(last);
  return next && `${before}${next}${after}`;
}
