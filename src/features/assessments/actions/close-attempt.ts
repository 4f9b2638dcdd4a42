import { newId } from "#/core/ids.ts";
import type { Marks } from "#/core/marks.ts";
import type { Instant } from "#/core/time.ts";
import type { Db } from "#/server/db.ts";
import { finishOf, totalOf } from "../attempt.ts";
import { weighed } from "../certainty.ts";
import { gradeTries } from "../checking.ts";
import { grade } from "../grading.ts";
import type { QuestionBody } from "../question.ts";
import { keepsGrade } from "../reopening.ts";
import { selectCurrentAnswers } from "../store-answers.ts";
import { type AttemptRow, selectAttemptQuestions, updateAttempt } from "../store-attempts.ts";
import { selectChecks } from "../store-checks.ts";
import { type GradeRow, insertGrades, selectCountingGrades } from "../store-grades.ts";
import { triesOf } from "./tries-of-attempt.ts";

type Closing = Pick<GradeRow, "questionId" | "revision" | "state" | "earned" | "possible" | "reasons"> & {
  isKept: boolean;
};

/** Ends and grades an open attempt whose lock the transaction holds. */
export const closeAttempt = async (tx: Db, attempt: AttemptRow, now: Instant): Promise<AttemptRow> => {
  const finish = finishOf(attempt, now);
  const questions = await selectAttemptQuestions(tx, attempt.id);
  const current = new Map((await selectCurrentAnswers(tx, attempt.id)).map((row) => [row.questionId, row]));
  const before = attempt.reopenedAt === null ? new Map<string, GradeRow>() : await selectCountingGrades(tx, attempt.id);
  const checks = attempt.mode === "practice" ? await selectChecks(tx, [attempt.id]) : [];
  const gradeOf = (questionId: string, body: QuestionBody, points: Marks) => {
    const given = current.get(questionId);
    if (attempt.mode === "practice") {
      const own = checks.filter((check) => check.questionId === questionId);
      return gradeTries(body, triesOf(own, given), points, attempt);
    }
    const plain = grade(body, given?.answer ?? null, points);
    return attempt.certainty ? weighed(plain, given?.certainty ?? null) : plain;
  };
  const graded = questions.map(({ questionId, body, points }): Closing => {
    const known = before.get(questionId);
    if (known && keepsGrade(attempt.reopenedAt, current.get(questionId))) return { ...known, isKept: true };
    return { questionId, ...gradeOf(questionId, body, points), revision: (known?.revision ?? 0) + 1, isKept: false };
  });
  await insertGrades(
    tx,
    graded
      .filter(({ isKept }) => !isKept)
      .map(({ questionId, revision, state, earned, possible, reasons }) => ({
        ...{ id: newId(), attemptId: attempt.id, questionId, revision, state, earned, possible, reasons },
        ...{ comment: "", markedBy: null, gradedAt: now },
      })),
  );
  const closed = { state: "submitted" as const, ...finish, ...totalOf(graded) };
  await updateAttempt(tx, attempt.id, closed);
  return { ...attempt, ...closed };
};
