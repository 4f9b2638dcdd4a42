import { and, desc, eq } from "drizzle-orm";
import type { Db } from "#/server/db.ts";
import { answerEvents, attemptQuestions, grades } from "./tables.ts";

/** The grade that counts, beside a row of `attempt_questions`. */
export const latestGrade = (db: Db) =>
  db
    .select({
      revision: grades.revision,
      state: grades.state,
      earned: grades.earned,
      possible: grades.possible,
      reasons: grades.reasons,
      comment: grades.comment,
      gradedAt: grades.gradedAt,
    })
    .from(grades)
    .where(and(eq(grades.attemptId, attemptQuestions.attemptId), eq(grades.questionId, attemptQuestions.questionId)))
    .orderBy(desc(grades.revision))
    .limit(1)
    .as("latest");

/** The last accepted answer, beside a row of `attempt_questions`. */
export const lastAnswer = (db: Db) =>
  db
    .select({
      seq: answerEvents.seq,
      client: answerEvents.client,
      payload: answerEvents.payload,
      certainty: answerEvents.certainty,
      serverTime: answerEvents.serverTime,
    })
    .from(answerEvents)
    .where(
      and(
        eq(answerEvents.attemptId, attemptQuestions.attemptId),
        eq(answerEvents.questionId, attemptQuestions.questionId),
        eq(answerEvents.outcome, "accepted"),
      ),
    )
    .orderBy(desc(answerEvents.seq))
    .limit(1)
    .as("last_answer");
