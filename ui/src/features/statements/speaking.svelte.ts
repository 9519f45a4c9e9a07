import type { OccasionsAnswer, PaperAnswer, StatementLine } from "$/ipc/bindings";
import type { Name } from "./names";
import { type Occasion, partsOf, speaker } from "./occasion";

/** What a line is taken to mean where it says nothing itself. */
export interface Speaking {
  readonly source: Name | null;
  readonly issue: Name | null;
  /** An issue is kept for the lines to come. */
  readonly sticks: boolean;
  /** Makes somebody the source; with null it is whoever spoke last again. */
  name(name: Name | null): void;
  /** Keeps the issue of the line told last, or lets it go. */
  stick(): void;
}

/** What that follows from. */
export interface Told {
  speakers: readonly Name[];
  about: readonly Name[];
  occasion: Occasion;
  occasions: OccasionsAnswer | undefined;
  newest: StatementLine | undefined;
  /** What is written down now stands in a paper. */
  rests: boolean;
  /** That paper, once it is known. */
  paper: PaperAnswer["paper"] | undefined;
}

/** Call it while the screen is being set up. */
export function speaking(told: () => Told): Speaking {
  let named = $state.raw<Name | null>(null);
  let stuck = $state.raw<Name | null>(null);
  const source = $derived.by(() => {
    if (named) return named;
    const { speakers, occasion, occasions, newest, rests, paper } = told();
    const last = rests ? paper?.source : newest?.source;
    const value = last ? `${last.kind}:${last.id}` : occasions && !rests && speaker(occasion, occasions);
    return speakers.find((one) => one.value === value) ?? null;
  });
  const issue = $derived.by(() => {
    if (stuck) return stuck;
    const { about, occasion, rests, paper } = told();
    const { kind, id } = partsOf(occasion);
    const wanted = kind === "issue" ? id : rests ? paper?.issue?.id : undefined;
    return about.find(({ value }) => value === wanted) ?? null;
  });

  return {
    get source() {
      return source;
    },
    get issue() {
      return issue;
    },
    get sticks() {
      return stuck !== null;
    },
    name(name) {
      named = name;
    },
    stick() {
      const { about, newest } = told();
      stuck = stuck ? null : (about.find(({ value }) => value === newest?.issue?.id) ?? null);
    },
  };
}
