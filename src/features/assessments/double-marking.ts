import { decimal, type Marks, toMarks } from "#/core/marks.ts";
import type { Reason } from "./question.ts";
import { mostOf, type Rubric, type RubricCriterion } from "./rubric.ts";

export type GivenMark = { earned: Marks; reasons: readonly Reason[]; comment: string };

/** Whether two marks are no further apart than so many percent of the points; the boundary counts. */
export const doAgree = (first: Marks, second: Marks, possible: Marks, tolerancePercent: number): boolean =>
  decimal(first).minus(second).abs().times(100).lte(decimal(possible).times(tolerancePercent));

const meanOf = (first: Marks, second: Marks): Marks => toMarks(decimal(first).plus(second).div(2));

/** Both markers' words, the first one's first; once where they say the same. */
const joinedComments = (marks: readonly GivenMark[]): string =>
  [...new Set(marks.map(({ comment }) => comment.trim()).filter((comment) => comment !== ""))].join("\n\n");

const chosenIn = (criterion: RubricCriterion, { reasons }: GivenMark) => {
  for (const level of criterion.levels) {
    const reason = reasons.find(({ key }) => key === `criterion:${criterion.id}:${level.id}`);
    if (reason) return { level, reason };
  }
  return null;
};

const reasonOfBoth = (criterion: RubricCriterion, first: GivenMark, second: GivenMark): Reason | null => {
  const [one, other] = [chosenIn(criterion, first), chosenIn(criterion, second)];
  if (!one || !other) return null;
  if (one.level.id === other.level.id) return one.reason;
  const points = meanOf(one.level.points, other.level.points);
  const most = toMarks(decimal(mostOf(criterion)));
  return {
    key: `mean:${criterion.id}`,
    text: `${criterion.title}: between ${one.level.title} and ${other.level.title}, ${points} of ${most}.`,
    fraction: meanOf(one.reason.fraction!, other.reason.fraction!),
  };
};

/** Why two marks by the same rubric come to their mean, criterion by criterion; null when one was given otherwise. */
const reasonsByRubric = ({ criteria }: Rubric, first: GivenMark, second: GivenMark): Reason[] | null => {
  const all = criteria.map((criterion) => reasonOfBoth(criterion, first, second));
  return all.every((reason) => reason !== null) ? all : null;
};

/** The mark that two agree on: the exact mean, with the reasons and the words of both. */
export const agreedMark = (
  first: GivenMark,
  second: GivenMark,
  possible: Marks,
  rubric: Rubric | undefined,
): { earned: Marks; reasons: Reason[]; comment: string } => {
  const earned = meanOf(first.earned, second.earned);
  const fraction = toMarks(decimal(earned).div(possible));
  return {
    earned,
    reasons: (rubric && reasonsByRubric(rubric, first, second)) ?? [
      { key: "marker", text: "Marked by two people: the mean of both marks.", fraction },
    ],
    comment: joinedComments([first, second]),
  };
};

/** What an answer in a quiz with two markers waits for. */
export type MarkNeed = "first_mark" | "second_mark" | "decision";
export const needOf = (given: number): MarkNeed =>
  given === 0 ? "first_mark" : given === 1 ? "second_mark" : "decision";

/** Of marks that were handed in, those for the grade that waits; of a settled answer those that came last. */
export const marksOfRound = <Row extends { gradeRevision: number }>(
  rows: readonly Row[],
  grade: { state: "graded" | "needs_marking"; revision: number },
): Row[] => {
  const round =
    grade.state === "needs_marking" ? grade.revision : Math.max(...rows.map(({ gradeRevision }) => gradeRevision));
  return rows.filter(({ gradeRevision }) => gradeRevision === round);
};
