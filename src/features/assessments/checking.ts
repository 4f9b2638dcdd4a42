import type { Decimal } from "decimal.js";
import { decimal, type Marks, toMarks } from "#/core/marks.ts";
import type { Answer } from "./answer.ts";
import { isTypeForPeople } from "./by-person.ts";
import type { Verdict } from "./contract.ts";
import { type Grade, grade } from "./grading.ts";
import { costs, type Judged, one, zero } from "./judged.ts";
import { costOf } from "./penalty.ts";
import type { QuestionBody, QuestionType, Reason } from "./question.ts";

/** In practice: how often an answer may be checked, null without a limit, and what each wrong try costs of the points. */
export type PracticeRules = { tries: number | null; penalty: Marks };

/** What a person marks cannot be checked: nobody knows yet what right is. */
export const isCheckable = (type: QuestionType): boolean => !isTypeForPeople(type);

export type TryState = {
  made: number;
  /** Null without a limit. */
  left: number | null;
  /** Right, or no try left: nothing that is answered from now on counts. */
  isFinished: boolean;
  /** How many of the question's hints are told by now: one for each wrong try that left another. */
  hints: number;
};

const isRight = (fraction: Decimal | Marks): boolean => decimal(fraction).gte(one);

/** What a question's checks so far, by the fraction that each was told, leave of its tries. */
export const tryStateOf = (fractions: readonly Marks[], { tries }: Pick<PracticeRules, "tries">): TryState => {
  const made = fractions.length;
  const solved = fractions.some(isRight);
  const left = tries === null ? null : Math.max(0, tries - made);
  const isLost = !solved && left === 0;
  return { made, left, isFinished: solved || isLost, hints: solved || isLost ? Math.max(0, made - 1) : made };
};

export const verdictOfFraction = (fraction: Decimal | Marks): Verdict => {
  if (isRight(fraction)) return "correct";
  return decimal(fraction).gt(zero) ? "partly_correct" : "incorrect";
};

/** After so many wrong tries: max(0, fraction − penalty × tries). A wrong answer costs nothing beside that. */
const afterTries =
  (wrongTries: number, penalty: Marks) =>
  ({ fraction, reasons }: Judged): Judged => {
    const cost = costOf(penalty, wrongTries);
    const rest = fraction.minus(cost);
    const left = rest.lt(zero) ? zero : rest;
    if (left.eq(fraction)) return { fraction, reasons };
    const before = wrongTries === 1 ? "1 try before it was not right" : `${wrongTries} tries before it were not right`;
    const text = wrongTries === 0 ? "In practice a wrong answer costs no points." : costs(before, cost);
    const key = `tries:${wrongTries}:${verdictOfFraction(fraction)}`;
    return { fraction: left, reasons: [...reasons, { key, text, fraction: toMarks(left.minus(fraction)) }] };
  };

export type Tries = {
  /** Answers that were checked, the first first. */
  checked: readonly Answer[];
  /** The answer that counts where it was not checked: it is the last try. Null where the last check stands, or none. */
  unchecked: Answer | null;
};

/**
 * Grades the tries at a question of a practice attempt: the first right one counts, or else the last, less the penalty
 * for each that was not right before it. The same answers give the same grade, whatever the checks were told then.
 */
export const gradeTries = (
  body: QuestionBody,
  { checked, unchecked }: Tries,
  points: Marks,
  { penalty }: Pick<PracticeRules, "penalty">,
): Grade => {
  const tries = unchecked === null ? checked : [...checked, unchecked];
  const judged = tries.map((answer, earlier) => grade(body, answer, points, afterTries(earlier, penalty)));
  const right = tries.findIndex((answer) => isRight(grade(body, answer, "1").fraction ?? "0"));
  return judged.at(right) ?? grade(body, null, points);
};

/** What the answer that counts was, where tries before it cost something; null where its marks tell that. */
export const verdictOfTries = (reasons: readonly Reason[]): Verdict | null => {
  const [, verdict] = reasons.map(({ key }) => /^tries:\d+:(\w+)$/.exec(key)).find((found) => found !== null) ?? [];
  return verdict === undefined ? null : (verdict as Verdict);
};
