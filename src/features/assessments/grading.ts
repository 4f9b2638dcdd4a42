import { decimal, type Marks, toMarks } from "#/core/marks.ts";
import type { Answer } from "./answer.ts";
import { isBlank } from "./blank.ts";
import { isForPeople } from "./by-person.ts";
import type { Verdict } from "./contract.ts";
import { judgeMatching, judgeOrdering } from "./judge-arranged.ts";
import { judgeMultipleChoice, judgeSingleChoice } from "./judge-choice.ts";
import { judgeCloze } from "./judge-cloze.ts";
import { judgeHotspot } from "./judge-hotspot.ts";
import { asNumbers, judgeNumber, judgeText } from "./judge-written.ts";
import { type Judged, one, reason, worth, zero } from "./judged.ts";
import type { QuestionBody, Reason } from "./question.ts";

/** `earned` lies in [−possible, possible], by certainty in [−2 possible, possible]: it may cost. `fraction` and `earned` are null while it waits for a person. */
export type Grade = {
  state: "graded" | "needs_marking";
  earned: Marks | null;
  possible: Marks;
  fraction: Marks | null;
  isBlank: boolean;
  reasons: Reason[];
};

const byRule = (body: QuestionBody, answer: Answer): Judged | "needs_marking" => {
  if (body.type === "single_choice" && answer.type === body.type) return judgeSingleChoice(body, answer.optionId);
  if (body.type === "multiple_choice" && answer.type === body.type) return judgeMultipleChoice(body, answer.optionIds);
  if (body.type === "true_false" && answer.type === body.type) {
    const fraction = answer.value === body.correct ? one : zero;
    return { fraction, reasons: [reason(`value:${answer.value}`, worth(fraction), fraction)] };
  }
  if (body.type === "numeric" && answer.type === body.type) return judgeNumber(body, answer.text);
  if (body.type === "formula" && answer.type === body.type) return judgeNumber(asNumbers(body), answer.text);
  if (body.type === "short_answer" && answer.type === body.type) return judgeText(body, answer.text);
  if (body.type === "matching" && answer.type === body.type) return judgeMatching(body, answer);
  if (body.type === "ordering" && answer.type === body.type) return judgeOrdering(body, answer);
  if (body.type === "cloze" && answer.type === body.type) return judgeCloze(body, answer);
  if (body.type === "hotspot" && answer.type === body.type) return judgeHotspot(body, answer);
  if (isForPeople(body) && answer.type === body.type) return "needs_marking";
  throw new Error(`An answer of type ${answer.type} to a question of type ${body.type}.`);
};

const asJudged = (judged: Judged): Judged => judged;

/**
 * Grades one answer to one variant of a version of a question; `answer` null when none was given. Exact: nothing is
 * rounded but the twelfth decimal of what is stored. `adjust` may change what the answer itself comes to.
 */
export const grade = (
  body: QuestionBody,
  answer: Answer | null,
  points: Marks,
  adjust: (judged: Judged) => Judged = asJudged,
): Grade => {
  const possible = toMarks(decimal(points));
  if (answer === null || isBlank(answer)) {
    const reasons = [reason("blank", "Nothing was answered.", zero)];
    return { state: "graded", earned: "0", possible, fraction: "0", isBlank: true, reasons };
  }
  const result = byRule(body, answer);
  if (result === "needs_marking") {
    const reasons = [{ key: body.type, text: "A person marks this answer.", fraction: null }];
    return { state: "needs_marking", earned: null, possible, fraction: null, isBlank: false, reasons };
  }
  const { fraction, reasons } = adjust(result);
  const earned = toMarks(fraction.times(points));
  return { state: "graded", earned, possible, fraction: toMarks(fraction), isBlank: false, reasons };
};

/** `earned` null while it waits for a person. */
export const verdictOf = (earned: Marks | null, possible: Marks, isBlankAnswer: boolean): Verdict => {
  if (earned === null) return "needs_marking";
  const value = decimal(earned);
  if (value.gte(possible) && value.gt(zero)) return "correct";
  if (value.gt(zero)) return "partly_correct";
  return isBlankAnswer ? "blank" : "incorrect";
};
