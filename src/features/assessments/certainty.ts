import { z } from "zod";
import { decimal, type Marks, toMarks } from "#/core/marks.ts";
import { isTypeForPeople } from "./by-person.ts";
import type { Grade } from "./grading.ts";
import type { QuestionType, Reason } from "./question.ts";

export const certainties = ["low", "mid", "high"] as const;
export const Certainty = z.enum(certainties).describe("How sure the learner is of the answer.");
export type Certainty = z.infer<typeof Certainty>;

/** After Gardner-Medwin: sure and right earns most, sure and wrong costs most. In thirds of the points. */
const thirds = {
  low: { right: 1, wrong: 0 },
  mid: { right: 2, wrong: -2 },
  high: { right: 3, wrong: -6 },
} as const satisfies Record<Certainty, { right: number; wrong: number }>;

export const certaintyNames = { low: "Not sure", mid: "Fairly sure", high: "Very sure" } as const satisfies Record<
  Certainty,
  string
>;

/** What a person marks has no certainty: nobody knows yet what right is. */
export const asksCertainty = (type: QuestionType): boolean => !isTypeForPeople(type);

const worth = (count: number, of: Marks): Marks => toMarks(decimal(of).times(count).div(3));

/**
 * A grade weighed by how sure the learner was; nothing said counts as not sure. A wrong answer, with nothing earned, costs
 * by the certainty; one that is right in part earns that part of what a right one would. A blank stays a blank.
 */
export const weighed = (grade: Grade, certainty: Certainty | null): Grade => {
  if (grade.state !== "graded" || grade.fraction === null || grade.isBlank) return grade;
  const sure = certainty ?? "low";
  const isWrong = decimal(grade.fraction).lte(0);
  const factor = isWrong ? decimal(thirds[sure].wrong) : decimal(grade.fraction).times(thirds[sure].right);
  const fraction = toMarks(factor.div(3));
  const reason: Reason = {
    key: `certainty:${sure}`,
    text: `${certaintyNames[sure]}: ${fractionWords(fraction)}.`,
    fraction,
  };
  const earned = toMarks(factor.times(grade.possible).div(3));
  return { ...grade, earned, fraction, reasons: [...grade.reasons, reason] };
};

const fractionWords = (fraction: Marks): string => {
  const percent = decimal(fraction).times(100).toDecimalPlaces(2);
  return percent.isNegative() ? `costs ${percent.abs().toFixed()} %` : `worth ${percent.toFixed()} %`;
};

/** What an answer at this certainty earns if it is right, and what it costs if it is wrong. */
export const stakesAt = (certainty: Certainty, points: Marks): { right: Marks; wrong: Marks } => ({
  right: worth(thirds[certainty].right, points),
  wrong: worth(Math.abs(thirds[certainty].wrong), points),
});

/** What a wholly right answer earned at the certainty that its reasons tell: the measure for right and partly right. */
export const fullMarksAt = (reasons: readonly Reason[], possible: Marks): Marks => {
  const sure = certainties.find((each) => reasons.some(({ key }) => key === `certainty:${each}`));
  return sure ? worth(thirds[sure].right, possible) : possible;
};
