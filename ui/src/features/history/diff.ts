import type { Segment } from "$/widgets";

/** Above this many comparisons the texts are shown one after the other. */
const most = 4_000_000;

// Words with the space after them: joiners and marks inside a word stay inside.
function words(text: string): string[] {
  return text.match(/\s+|\S+\s*/gu) ?? [];
}

function run(kind: Segment["kind"], parts: readonly string[]): Segment[] {
  return parts.length ? [{ kind, text: parts.join("") }] : [];
}

/** The longest common words of two runs, as a table of lengths from the end. */
function lengths(was: readonly string[], is: readonly string[]): Uint16Array {
  const width = is.length + 1;
  const table = new Uint16Array((was.length + 1) * width);
  for (let i = was.length - 1; i >= 0; i -= 1) {
    for (let j = is.length - 1; j >= 0; j -= 1) {
      table[i * width + j] =
        was[i] === is[j]
          ? (table[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(table[(i + 1) * width + j] ?? 0, table[i * width + j + 1] ?? 0);
    }
  }
  return table;
}

function between(was: readonly string[], is: readonly string[]): Segment[] {
  if (was.length * is.length > most) return [...run("removed", was), ...run("added", is)];
  const table = lengths(was, is);
  const width = is.length + 1;
  const segments: Segment[] = [];
  const push = (kind: Segment["kind"], text: string) => {
    const last = segments.at(-1);
    if (last?.kind === kind) last.text += text;
    else segments.push({ kind, text });
  };
  let [i, j] = [0, 0];
  while (i < was.length || j < is.length) {
    if (i < was.length && j < is.length && was[i] === is[j]) {
      push("same", is[j] ?? "");
      i += 1;
      j += 1;
    } else if (
      j >= is.length ||
      (i < was.length && (table[(i + 1) * width + j] ?? 0) >= (table[i * width + j + 1] ?? 0))
    ) {
      push("removed", was[i] ?? "");
      i += 1;
    } else {
      push("added", is[j] ?? "");
      j += 1;
    }
  }
  return segments;
}

/** What changed between two texts, word by word. */
export function diffWords(before: string, after: string): Segment[] {
  const was = words(before);
  const is = words(after);
  let start = 0;
  while (start < was.length && start < is.length && was[start] === is[start]) start += 1;
  let end = 0;
  while (
    end < was.length - start &&
    end < is.length - start &&
    was[was.length - 1 - end] === is[is.length - 1 - end]
  ) {
    end += 1;
  }
  return [
    ...run("same", is.slice(0, start)),
    ...between(was.slice(start, was.length - end), is.slice(start, is.length - end)),
    ...run("same", is.slice(is.length - end)),
  ].filter(({ text }) => text !== "");
}
