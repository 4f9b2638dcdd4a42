import { decimal, type Marks } from "#/core/marks.ts";
import type { Instant } from "#/core/time.ts";
import { isTypeForPeople } from "./by-person.ts";
import type { QuizMode } from "./contract.ts";
import type { QuestionType, Reason } from "./question.ts";
import { verdictOfGrade } from "./verdict.ts";

/** What somebody did with a question, where they may know by now how it went. */
export type KnownTry = {
  /** Names the answer that it rests on; the same answer has the same name whenever it is read. */
  key: string;
  userId: string;
  questionId: string;
  at: Instant;
  /** Null: given after a hint, which tells nothing of what somebody can. */
  isRight: boolean | null;
  /** Among how many options it was chosen; null where one had to find it. */
  options: number | null;
  /** Null: at a practice question. */
  quiz: { quizId: string; attemptId: string; mode: QuizMode } | null;
};

/** Written answers seldom earn everything: this share of the points shows that somebody can. */
const enoughOfWritten = "0.8";

/** Whether a grade shows that the learner can do what was asked: all of it, or most of what a person marks. */
export const showsSkill = (
  type: QuestionType,
  grade: { earned: Marks | null; possible: Marks; reasons: readonly Reason[] },
): boolean => {
  if (isTypeForPeople(type)) return decimal(grade.earned ?? "0").gte(decimal(grade.possible).times(enoughOfWritten));
  return verdictOfGrade(grade, grade.possible, false) === "correct";
};

export const wasBlank = (reasons: readonly Reason[]): boolean => reasons.some(({ key }) => key === "blank");

/** Among how many options a question of this type is guessed; of several that may be ticked, as of one. */
export const optionsOf = (type: QuestionType, optionCount: number | null): number | null =>
  type === "true_false" ? 2 : type === "single_choice" || type === "multiple_choice" ? optionCount : null;
