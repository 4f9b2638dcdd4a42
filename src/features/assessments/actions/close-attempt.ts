import { newId } from "#/core/ids.ts";
import type { Instant } from "#/core/time.ts";
import type { Db } from "#/server/db.ts";
import { finishOf, totalOf } from "../attempt.ts";
import { weighed } from "../certainty.ts";
import { gradeTries } from "../checking.ts";
import { grade } from "../grading.ts";
import { selectCurrentAnswers } from "../store-answers.ts";
import { type AttemptRow, selectAttemptQuestions, updateAttempt } from "../store-attempts.ts";
import { selectChecks } from "../store-checks.ts";
import { insertGrades } from "../store-grades.ts";
import { triesOf } from "./tries-of-attempt.ts";

/** Ends and grades an open attempt whose lock the transaction holds. */
export const closeAttempt = async (tx: Db, attempt: AttemptRow, now: Instant): Promise<AttemptRow> => {
  const finish = finishOf(attempt, now);
  const questions = await selectAttemptQuestions(tx, attempt.id);
  const current = new Map((await selectCurrentAnswers(tx, attempt.id)).map((row) => [row.questionId, row]));
  const checks = attempt.mode === "practice" ? await selectChecks(tx, [attempt.id]) : [];
  const graded = questions.map(({ questionId, body, points }) => {
    const given = current.get(questionId);
    if (attempt.mode === "practice") {
      const own = checks.filter((check) => check.questionId === questionId);
      return { questionId, ...gradeTries(body, triesOf(own, given), points, attempt) };
    }
    const plain = grade(body, given?.answer ?? null, points);
    return { questionId, ...(attempt.certainty ? weighed(plain, given?.certainty ?? null) : plain) };
  });
  await insertGrades(
    tx,
    graded.map(({ questionId, state, earned, possible, reasons }) => ({
      id: newId(),
      attemptId: attempt.id,
      questionId,
      revision: 1,
      state,
      earned,
      possible,
      reasons,
      comment: "",
      markedBy: null,
      gradedAt: now,
    })),
  );
  const closed = { state: "submitted" as const, ...finish, ...totalOf(graded) };
  await updateAttempt(tx, attempt.id, closed);
  return { ...attempt, ...closed };
};
