import { and, asc, eq, sql } from "drizzle-orm";
import type { Instant } from "#/core/time.ts";
import { users } from "#/features/users/tables.ts";
import type { Db } from "#/server/db.ts";
import type { Answer } from "./answer.ts";
import type { WaitingQuestion } from "./contract-attempts.ts";
import { shownLearner } from "./hold.ts";
import type { QuestionBody, Reason } from "./question.ts";
import { isBlind } from "./store-attempts.ts";
import { lastAnswer, latestGrade } from "./store-counting.ts";
import type { GradeRow } from "./store-grades.ts";
import { attemptQuestions, attempts, questions, questionVersions, quizzes } from "./tables.ts";

/** Questions with answers that wait for a person, by quiz. */
export const selectWaitingQuestions = (
  db: Db,
  filter: { courseId: string; after: readonly [string, string] | null; limit: number },
): Promise<WaitingQuestion[]> => {
  const latest = latestGrade(db);
  return db
    .select({
      quizId: attempts.quizId,
      quizTitle: quizzes.title,
      questionId: attemptQuestions.questionId,
      title: questions.title,
      waiting: sql<number>`count(*)::int`,
    })
    .from(attempts)
    .innerJoin(attemptQuestions, eq(attemptQuestions.attemptId, attempts.id))
    .innerJoinLateral(latest, eq(latest.state, "needs_marking"))
    .innerJoin(quizzes, eq(quizzes.id, attempts.quizId))
    .innerJoin(questions, eq(questions.id, attemptQuestions.questionId))
    .where(
      and(
        eq(attempts.courseId, filter.courseId),
        sql`${attempts.waiting} > 0`,
        filter.after === null
          ? undefined
          : sql`(${attempts.quizId}, ${attemptQuestions.questionId}) > (${filter.after[0]}::uuid, ${filter.after[1]}::uuid)`,
      ),
    )
    .groupBy(attempts.quizId, quizzes.title, attemptQuestions.questionId, questions.title)
    .orderBy(asc(attempts.quizId), asc(attemptQuestions.questionId))
    .limit(filter.limit);
};

export type WaitingAnswerRow = {
  attemptId: string;
  number: number;
  seed: number;
  learner: { id: string | null; name: string };
  submittedAt: Instant;
  version: number;
  body: QuestionBody;
  answer: Answer | null;
  grade: GradeRow;
};

/** The longest wait first. */
export const selectWaitingAnswers = async (
  db: Db,
  filter: { quizId: string; questionId: string; after: readonly [Instant, string] | null; limit: number },
): Promise<WaitingAnswerRow[]> => {
  const latest = latestGrade(db);
  const last = lastAnswer(db);
  const rows = await db
    .select({
      attemptId: attempts.id,
      number: attempts.number,
      seed: attempts.seed,
      learnerId: attempts.userId,
      learnerName: users.name,
      isBlind,
      submittedAt: attempts.submittedAt,
      version: questionVersions.version,
      body: questionVersions.body,
      answer: last.payload,
      revision: latest.revision,
      possible: latest.possible,
      reasons: latest.reasons,
      comment: latest.comment,
      gradedAt: latest.gradedAt,
    })
    .from(attempts)
    .innerJoin(
      attemptQuestions,
      and(eq(attemptQuestions.attemptId, attempts.id), eq(attemptQuestions.questionId, filter.questionId)),
    )
    .innerJoinLateral(latest, eq(latest.state, "needs_marking"))
    .leftJoinLateral(last, sql`true`)
    .innerJoin(questionVersions, eq(questionVersions.id, attemptQuestions.questionVersionId))
    .innerJoin(users, eq(users.id, attempts.userId))
    .where(
      and(
        eq(attempts.quizId, filter.quizId),
        sql`${attempts.waiting} > 0`,
        filter.after === null
          ? undefined
          : sql`(${attempts.submittedAt}, ${attempts.id}) > (${filter.after[0]}::timestamptz, ${filter.after[1]}::uuid)`,
      ),
    )
    .orderBy(asc(attempts.submittedAt), asc(attempts.id))
    .limit(filter.limit);
  return rows.map(
    ({ learnerId, learnerName, isBlind: isHidden, revision, possible, reasons, comment, gradedAt, ...row }) => ({
      ...row,
      learner: shownLearner(isHidden, row.attemptId, { id: learnerId, name: learnerName }),
      submittedAt: row.submittedAt!,
      body: row.body as QuestionBody,
      answer: row.answer as Answer | null,
      grade: {
        ...{ questionId: filter.questionId, revision, state: "needs_marking", earned: null, possible },
        ...{ reasons: reasons as Reason[], comment, markedBy: null, gradedAt },
      },
    }),
  );
};
