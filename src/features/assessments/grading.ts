import type { Decimal } from "decimal.js";
import { decimal, type Marks, toMarks } from "#/core/marks.ts";
import type { Answer } from "./answer.ts";
import { isBlank } from "./blank.ts";
import type { Verdict } from "./contract.ts";
import { isWithin, parseNumber } from "./numeric.ts";
import { type BodyOf, type ChoiceOption, type QuestionBody, type Reason, wholeEnough } from "./question.ts";
import { matchesPattern } from "./text-pattern.ts";

/** `earned` lies in [−possible, possible]: an option may cost. `fraction` and `earned` are null while it waits for a person. */
export type Grade = {
  state: "graded" | "needs_marking";
  earned: Marks | null;
  possible: Marks;
  fraction: Marks | null;
  isBlank: boolean;
  reasons: Reason[];
};

type Verdictless = { fraction: Decimal; reasons: Reason[] };

const zero = decimal(0);
const one = decimal(1);
const isRight = (option: ChoiceOption) => decimal(option.fraction).gt(zero);

const worth = (fraction: Decimal): string => {
  if (fraction.gte(one)) return "Right.";
  if (fraction.gt(zero)) return `Partly right: worth ${toMarks(fraction.times(100).toDecimalPlaces(2))} %.`;
  return fraction.lt(zero) ? `Wrong: costs ${toMarks(fraction.abs().times(100).toDecimalPlaces(2))} %.` : "Wrong.";
};

const reason = (key: string, text: string, fraction: Decimal): Reason => ({ key, text, fraction: toMarks(fraction) });

const byTheChosen = (options: readonly ChoiceOption[], chosen: string | null): Verdictless => {
  const option = options.find(({ id }) => id === chosen);
  const fraction = decimal(option?.fraction ?? 0);
  return { fraction, reasons: [reason(`option:${chosen}`, worth(fraction), fraction)] };
};

/** Reasons whose key starts with `missed:` or `left:` tell the solution. */
const byTicks = (body: BodyOf<"multiple_choice">, optionIds: readonly string[]): Verdictless => {
  const share = body.scoring === "parts" ? one.div(body.options.length) : zero;
  const reasons = body.options.map((option) => {
    const isTicked = optionIds.includes(option.id);
    if (body.scoring === "fractions") {
      const fraction = isTicked ? decimal(option.fraction) : zero;
      if (isTicked) return reason(`option:${option.id}`, worth(fraction), fraction);
      return isRight(option) ? reason(`missed:${option.id}`, "Right, but not ticked.", zero) : null;
    }
    if (isTicked)
      return isRight(option)
        ? reason(`option:${option.id}`, "Right.", share)
        : reason(`option:${option.id}`, "Wrong.", zero);
    return isRight(option)
      ? reason(`missed:${option.id}`, "Right, but not ticked.", zero)
      : reason(`left:${option.id}`, "Rightly left.", share);
  });
  const asIntended = body.options.filter((option) => optionIds.includes(option.id) === isRight(option)).length;
  return { fraction: scoreOfTicks(body, optionIds, asIntended), reasons: reasons.filter((given) => given !== null) };
};

const scoreOfTicks = (
  { scoring, options }: BodyOf<"multiple_choice">,
  optionIds: readonly string[],
  asIntended: number,
): Decimal => {
  if (scoring === "all_or_nothing") return asIntended === options.length ? one : zero;
  if (scoring === "parts") return decimal(asIntended).div(options.length);
  const sum = options.reduce((so, { id, fraction }) => (optionIds.includes(id) ? so.plus(fraction) : so), zero);
  if (sum.gte(wholeEnough)) return one;
  return sum.lt(zero) ? zero : sum;
};

const byAccepted = (answers: readonly { fraction: Marks }[], index: number): Verdictless => {
  const accepted = answers[index];
  if (!accepted) return { fraction: zero, reasons: [reason("answer", "It fits none of the accepted answers.", zero)] };
  const fraction = decimal(accepted.fraction);
  return { fraction, reasons: [reason(`answer:${index}`, worth(fraction), fraction)] };
};

/** Index of the first accepted answer that the given text fits; −1 when none does. */
export const acceptedIndex = (body: BodyOf<"numeric"> | BodyOf<"short_answer">, text: string): number => {
  if (body.type === "short_answer")
    return body.answers.findIndex((accepted) => matchesPattern(text, accepted.text, body.caseSensitive));
  const number = parseNumber(text);
  return number === null ? -1 : body.answers.findIndex((accepted) => isWithin(number, accepted));
};

const byRule = (body: QuestionBody, answer: Answer): Verdictless | "needs_marking" => {
  if (body.type === "single_choice" && answer.type === body.type) return byTheChosen(body.options, answer.optionId);
  if (body.type === "multiple_choice" && answer.type === body.type) return byTicks(body, answer.optionIds);
  if (body.type === "true_false" && answer.type === body.type) {
    const fraction = answer.value === body.correct ? one : zero;
    return { fraction, reasons: [reason(`value:${answer.value}`, worth(fraction), fraction)] };
  }
  if (body.type === "numeric" && answer.type === body.type) {
    if (parseNumber(answer.text) === null)
      return { fraction: zero, reasons: [reason("answer", "It cannot be read as a number.", zero)] };
    return byAccepted(body.answers, acceptedIndex(body, answer.text));
  }
  if (body.type === "short_answer" && answer.type === body.type)
    return byAccepted(body.answers, acceptedIndex(body, answer.text));
  if (body.type === "essay" && answer.type === body.type) return "needs_marking";
  throw new Error(`An answer of type ${answer.type} to a question of type ${body.type}.`);
};

/**
 * Grades one answer to one version of a question; `answer` null when none was given. Exact: nothing is rounded but the
 * twelfth decimal of what is stored.
 */
export const grade = (body: QuestionBody, answer: Answer | null, points: Marks): Grade => {
  const possible = toMarks(decimal(points));
  if (answer === null || isBlank(answer)) {
    const reasons = [reason("blank", "Nothing was answered.", zero)];
    return { state: "graded", earned: "0", possible, fraction: "0", isBlank: true, reasons };
  }
  const result = byRule(body, answer);
  if (result === "needs_marking") {
    const reasons = [{ key: "essay", text: "A person marks this answer.", fraction: null }];
    return { state: "needs_marking", earned: null, possible, fraction: null, isBlank: false, reasons };
  }
  const { fraction, reasons } = result;
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
