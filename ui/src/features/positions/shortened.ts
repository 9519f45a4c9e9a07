/** A run of a comparison. */
interface Run {
  kind: "same" | "added" | "removed";
  text: string;
}

/** The first `most` characters of a comparison, and whether there are more. A pair of surrogates is not parted. */
export function shortened(segments: readonly Run[], most: number): { segments: Run[]; cut: boolean } {
  const made: Run[] = [];
  let left = most;
  for (const segment of segments) {
    if (left <= 0) return { segments: made, cut: true };
    if (segment.text.length > left) {
      const edge = /[\ud800-\udbff]/.test(segment.text[left - 1] ?? "") ? left - 1 : left;
      made.push({ kind: segment.kind, text: `${segment.text.slice(0, edge)}…` });
      return { segments: made, cut: true };
    }
    made.push(segment);
    left -= segment.text.length;
  }
  return { segments: made, cut: false };
}
