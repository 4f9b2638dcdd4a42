import type { Answer } from "../answer.ts";
import { gradeTries, isCheckable, type Tries, tryStateOf, verdictOfFraction } from "../checking.ts";
import type { ReviewPhase } from "../contract.ts";
import type { QuestionTries } from "../contract-checks.ts";
import { hintsOf } from "../hints.ts";
import { releasedReasons } from "../release.ts";
import type { AttemptQuestionRow, AttemptRow } from "../store-attempts.ts";
import type { CheckRow } from "../store-checks.ts";
import { presentFeedback, presentSolution, renderProse } from "./present-question.ts";

/** The tries that grading looks at: what was checked, and what counts if it came after the last check. */
export const triesOf = (
  checks: readonly CheckRow[],
  current: { seq: number; answer: Answer } | null | undefined,
): Tries => ({
  checked: checks.map(({ answer }) => answer),
  unchecked: current && current.seq !== checks.at(-1)?.answerSeq ? current.answer : null,
});

type Rules = Pick<AttemptRow, "mode" | "tries" | "penalty">;

const presentLast = async (
  row: AttemptQuestionRow,
  rules: Rules,
  checks: readonly CheckRow[],
  released: ReviewPhase,
): Promise<QuestionTries["last"]> => {
  const last = checks.at(-1);
  if (!last) return null;
  const { earned, reasons } = gradeTries(row.body, triesOf(checks, null), row.points, rules);
  return {
    seq: last.answerSeq,
    verdict: verdictOfFraction(last.fraction),
    earned: released.marks ? earned : null,
    reasons: releasedReasons(reasons, released),
    feedback: released.feedback ? await presentFeedback(row.body, last.answer, released.solution) : null,
    solution: released.solution ? await presentSolution(row.body) : null,
  };
};

/** What checks have told of a question so far: hints not reached and a solution before the end stay on the server. */
export const presentTries = async (
  row: AttemptQuestionRow,
  rules: Rules,
  checks: readonly CheckRow[],
  during: ReviewPhase,
): Promise<QuestionTries | null> => {
  if (rules.mode === "graded" || !isCheckable(row.body.type)) return null;
  const fractions = checks.map(({ fraction }) => fraction);
  const { hints, ...state } = tryStateOf(fractions, rules);
  const released = { ...during, solution: during.solution && state.isFinished };
  return {
    ...state,
    hints: await Promise.all(hintsOf(row.body).slice(0, hints).map(renderProse)),
    last: await presentLast(row, rules, checks, released),
  };
};
