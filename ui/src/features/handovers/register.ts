import { audienceName } from "$/audience/names";
import { plainDigits } from "$/i18n/index.svelte";
import type { AudiencesAnswer, HandOverLine } from "$/ipc/bindings";
import { folded } from "$/widgets";

/** The parts of the register, in their order. */
export const parts = ["ready", "handed", "cancelled"] as const;

/** A part of the register. */
export interface Part {
  part: (typeof parts)[number];
  lines: HandOverLine[];
}

function partOf({ stage }: Pick<HandOverLine, "stage">): Part["part"] {
  return stage === "ready" || stage === "cancelled" ? stage : "handed";
}

/** The register by part: what is not handed over first. The order within is the query's. */
export function partsOf(lines: readonly HandOverLine[]): Part[] {
  return parts
    .map((part) => ({ part, lines: lines.filter((line) => partOf(line) === part) }))
    .filter(({ lines: own }) => own.length > 0);
}

/** The beginning of a digest, enough to tell copies apart by eye. */
export function shortDigest(digest: string): string {
  return digest.slice(0, 8);
}

/** A digest in groups of four, as it stands at the foot of a paper. */
export function groups(digest: string): string[] {
  return digest.match(/.{1,4}/g) ?? [];
}

const fewestHex = 4;

function ofDigest(typed: string): string | null {
  const bare = typed.replaceAll(/[\s:·-]/g, "").toLowerCase();
  return bare.length >= fewestHex && /^[0-9a-f]+$/.test(bare) ? bare : null;
}

/**
 * The copies that a returned paper may be: by the beginning of its digest, or by its number with its audience or its
 * heading. Words that name neither ("copy") are passed over.
 */
export function copiesLike(
  lines: readonly HandOverLine[],
  typed: string,
  names: AudiencesAnswer | undefined,
): HandOverLine[] {
  const plain = plainDigits(typed).trim();
  const out = lines.filter(({ digest }) => digest !== null);
  const hex = ofDigest(plain);
  const byDigest = hex === null ? [] : out.filter(({ digest }) => digest?.startsWith(hex));
  if (byDigest.length > 0) return byDigest;
  const all = plain.split(/[\s,،]+/).filter(Boolean);
  const figures = all.filter((word) => /^\d+$/.test(word)).map(Number);
  const said = (line: HandOverLine) => folded(`${audienceName(line, names)} ${line.title}`);
  const telling = all
    .filter((word) => !/^\d+$/.test(word))
    .map((word) => folded(word))
    .filter((word) => lines.some((line) => said(line).includes(word)));
  if (figures.length === 0 && telling.length === 0) return [];
  return out.filter(
    (line) =>
      figures.every((figure) => line.number === figure) && telling.every((word) => said(line).includes(word)),
  );
}
