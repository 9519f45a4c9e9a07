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

/** What comes after a label most likely: "4 (b)" after "4 (a)", "5" after "4"; nothing where that cannot be told. */
export function labelAfter(label: string | undefined): string {
  const [, before = "", last = "", after = ""] =
    /^(.*?)(\d+|\b[a-y])(\)?\.?)$/u.exec(label?.trim() ?? "") ?? [];
  if (last === "") return "";
  const next = /\d/.test(last) ? String(Number(last) + 1) : String.fromCharCode(last.charCodeAt(0) + 1);
  return `${before}${next}${after}`;
}
