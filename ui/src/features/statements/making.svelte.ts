import { digits, t } from "$/i18n/index.svelte";
import type { FrameAnswer, IssueName, OccasionsAnswer, StatementLine } from "$/ipc/bindings";
import { round } from "$/place/round.svelte";
import { notify } from "$/widgets";
import type { Asking } from "./asking";
import { makeItem, makeMessage, makePosition, type Product, roundOf } from "./deeds";

/** What making needs to know of the dossier. */
export interface Scene {
  frame: FrameAnswer | undefined;
  occasions: OccasionsAnswer | undefined;
  issues: readonly IssueName[];
}

/** Makes something of a statement; where one thing is missing it is asked for in the statement's own row. */
export interface Making {
  readonly asking: Asking | null;
  /** What was made last, in words. */
  readonly said: string;
  make(line: StatementLine, product: Product): void;
}

/** `scene` is read when something is made. */
export function making(scene: () => Scene): Making {
  let asking = $state.raw<Asking | null>(null);
  let said = $state("");

  async function tell(work: Promise<string>) {
    said = await work;
  }

  function refuse(text: string) {
    notify({ kind: "refusal", text });
  }
  function question(line: StatementLine, question: Pick<Asking, "label" | "choices" | "answer">) {
    const leave = () => {
      asking = null;
    };
    const answer = (value: string) => {
      leave();
      question.answer(value);
    };
    asking = { line: line.id, label: question.label, choices: question.choices, answer, leave };
  }
  function position(line: StatementLine, its: string | null, issues: readonly IssueName[]) {
    if (line.issue) return void tell(makePosition(line, line.issue, its));
    question(line, {
      label: t("statements-which-issue"),
      choices: issues.map(({ id, number, title, basket }) => ({
        value: id,
        label: `${digits(String(number))} ${title}`,
        note: basket.name,
      })),
      answer: (id) => {
        const issue = issues.find((one) => one.id === id);
        if (issue) tell(makePosition(line, issue, its));
      },
    });
  }
  function message(line: StatementLine, frame: FrameAnswer) {
    const others = frame.parties
      .filter(({ id }) => id !== line.source?.side)
      .map(({ id, short }) => ({ id, name: short }));
    const [only] = others;
    if (!only) return refuse(t("statements-no-other-party"));
    if (others.length === 1) return void tell(makeMessage(line, only));
    question(line, {
      label: t("statements-which-party"),
      choices: others.map(({ id, name }) => ({ value: id, label: name })),
      answer: (id) => {
        const to = others.find((one) => one.id === id);
        if (to) tell(makeMessage(line, to));
      },
    });
  }

  return {
    get asking() {
      return asking;
    },
    get said() {
      return said;
    },
    make(line, product) {
      const { frame, occasions, issues } = scene();
      said = "";
      if (!frame || !occasions) return;
      const its = roundOf(line, occasions, round(), frame);
      if (product === "agenda_item") {
        // The parking lot of the last round takes what belongs to none.
        const lot = its ?? frame.rounds.at(-1)?.id;
        if (lot) tell(makeItem(line, lot));
        else refuse(t("statements-no-round"));
      } else if (!line.source?.side) refuse(t("statements-no-side", { source: line.source?.name ?? "" }));
      else if (product === "position") position(line, its, issues);
      else message(line, frame);
    },
  };
}
