import { AppError, invalid, notFound } from "#/core/errors.ts";
import { newId } from "#/core/ids.ts";
import { decimal, type Marks, toMarks } from "#/core/marks.ts";
import { type Db, dbNow } from "#/server/db.ts";
import { totalOf } from "../attempt.ts";
import { isForPeople } from "../by-person.ts";
import type { QuestionBody, Reason } from "../question.ts";
import { type ChosenLevel, markByRubric, rubricOf } from "../rubric.ts";
import { type AttemptRow, lockAttempt, selectAttemptQuestions, updateAttempt } from "../store-attempts.ts";
import { type GradeRow, insertGrades, selectCountingGrades } from "../store-grades.ts";
import { findMarkingPolicy, type MarkingPolicyRow } from "../store-marking-policy.ts";
import { lockQuiz } from "../store-quizzes.ts";

export type LockedAnswer = {
  attempt: AttemptRow;
  grade: GradeRow;
  body: QuestionBody;
  policy: MarkingPolicyRow;
  /** Two people mark it. */
  isDouble: boolean;
};

type Place = { attemptId: string; questionId: string };

/** An answer of a submitted attempt, held with the policy of its quiz until the transaction ends. */
export const lockAnswer = async (tx: Db, quizId: string, { attemptId, questionId }: Place): Promise<LockedAnswer> => {
  await lockQuiz(tx, quizId, "shared");
  const attempt = await lockAttempt(tx, attemptId);
  if (attempt?.state !== "submitted") throw new AppError("conflict", "The attempt is still open.");
  const grade = (await selectCountingGrades(tx, attemptId)).get(questionId);
  const [question] = await selectAttemptQuestions(tx, attemptId, [questionId]);
  if (!grade || !question) throw notFound("question in this attempt");
  const policy = await findMarkingPolicy(tx, quizId);
  return { attempt, grade, body: question.body, policy, isDouble: policy.twoMarkers && isForPeople(question.body) };
};

/** For marking: refuses when the grade is no longer the one that was looked at. */
export const lockAnswerAt = async (tx: Db, quizId: string, place: Place & { expectedRevision: number }) => {
  const answer = await lockAnswer(tx, quizId, place);
  if (answer.grade.revision !== place.expectedRevision)
    throw new AppError("conflict", "Somebody else marked this answer meanwhile.");
  return answer;
};

export type PersonsMark = { earned: Marks; reasons: Reason[] };

const byPoints = (given: string, possible: Marks): PersonsMark => {
  const earned = toMarks(decimal(given));
  if (decimal(earned).gt(possible)) throw invalid("/earned", `must be at most ${possible}`);
  const fraction = toMarks(decimal(earned).div(possible));
  return { earned, reasons: [{ key: "marker", text: "Marked by a person.", fraction }] };
};

/** What a person gave by points, or by levels of the question's rubric. */
export const markFrom = (
  { grade, body }: Pick<LockedAnswer, "grade" | "body">,
  { earned, levels = [] }: { earned?: string; levels?: ChosenLevel[] },
): PersonsMark => {
  if (earned !== undefined) return byPoints(earned, grade.possible);
  const rubric = rubricOf(body);
  if (!rubric) throw invalid("/levels", "must be left out: the question has no rubric");
  const mark = markByRubric(rubric, levels, grade.possible);
  if ("fault" in mark) throw invalid("/levels", mark.fault);
  return mark;
};

/** A further revision of the grade, which counts from now on; `markedBy` null where it is the mean of two. */
export const addGrade = async (
  tx: Db,
  { attempt, grade }: LockedAnswer,
  mark: PersonsMark & { comment: string },
  markedBy: string | null,
): Promise<void> => {
  await insertGrades(tx, [
    {
      ...{ id: newId(), attemptId: attempt.id, questionId: grade.questionId, revision: grade.revision + 1 },
      ...{ state: "graded", earned: mark.earned, possible: grade.possible, reasons: mark.reasons },
      ...{ comment: mark.comment, markedBy, gradedAt: await dbNow(tx) },
    },
  ]);
  const counting = await selectCountingGrades(tx, attempt.id);
  await updateAttempt(tx, attempt.id, totalOf([...counting.values()]));
};
