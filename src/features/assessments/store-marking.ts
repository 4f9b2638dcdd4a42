import { and, asc, eq, sql } from "drizzle-orm";
import type { Instant } from "#/core/time.ts";
import { users } from "#/features/users/tables.ts";
import type { Db } from "#/server/db.ts";
import type { Answer } from "./answer.ts";
import type { WaitingQuestion } from "./contract-attempts.ts";
import { shownLearner } from "./hold.ts";
import type { QuestionBody, Reason } from "./question.ts";
import { isBlind, type StaffAttemptRow, staffColumns } from "./store-attempts.ts";
import { lastAnswer, latestGrade } from "./store-counting.ts";
import { type Marker, waitsFor } from "./store-given-marks.ts";
import type { GradeRow } from "./store-grades.ts";
import { attemptQuestions, attempts, questions, questionVersions, quizzes } from "./tables.ts";

/** Names are spelt out: the counting revisions stand in a query of their own. */
const countFor = (marker: Marker) =>
  sql<number>`(select count(*)::int from (
  select distinct on (g.question_id) g.question_id, g.revision, g.state from grades g where g.attempt_id = ${attempts.id}
  order by g.question_id, g.revision desc
) counting where counting.state = 'needs_marking' and ${waitsFor(marker, {
    attemptId: attempts.id,
    questionId: sql`counting.question_id`,
    revision: sql`counting.revision`,
  })})`;

/** Attempts that wait for a person, or for this one; the longest wait first. */
export const selectWaitingAttempts = (
  db: Db,
  filter: {
    courseId: string;
    marker: Marker;
    forMe?: boolean;
    after: readonly [Instant, string] | null;
    limit: number;
  },
): Promise<(StaffAttemptRow & { forYou: number })[]> =>
  db
    .select({ ...staffColumns, forYou: countFor(filter.marker) })
    .from(attempts)
    .innerJoin(users, eq(users.id, attempts.userId))
    .innerJoin(quizzes, eq(quizzes.id, attempts.quizId))
    .where(
      and(
        eq(attempts.courseId, filter.courseId),
        sql`${attempts.waiting} > 0`,
        filter.forMe ? sql`${countFor(filter.marker)} > 0` : undefined,
        filter.after === null
          ? undefined
          : sql`(${attempts.submittedAt}, ${attempts.id}) > (${filter.after[0]}::timestamptz, ${filter.after[1]}::uuid)`,
      ),
    )
    .orderBy(asc(attempts.submittedAt), asc(attempts.id))
    .limit(filter.limit);

type LatestGrade = ReturnType<typeof latestGrade>;
const waitsForMarker = (marker: Marker, { revision }: LatestGrade) =>
  waitsFor(marker, { attemptId: attemptQuestions.attemptId, questionId: attemptQuestions.questionId, revision });

/** Questions with answers that wait for a person, or for this one; by quiz. */
export const selectWaitingQuestions = (
  db: Db,
  filter: { courseId: string; marker: Marker; forMe?: boolean; after: readonly [string, string] | null; limit: number },
): Promise<WaitingQuestion[]> => {
  const latest = latestGrade(db);
  const isForMe = waitsForMarker(filter.marker, latest);
  return db
    .select({
      quizId: attempts.quizId,
      quizTitle: quizzes.title,
      questionId: attemptQuestions.questionId,
      title: questions.title,
      waiting: sql<number>`count(*)::int`,
      forYou: sql<number>`(count(*) filter (where ${isForMe}))::int`,
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
    .having(filter.forMe ? sql`bool_or(${isForMe})` : undefined)
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
  answerSeq: number | null;
  grade: GradeRow;
};

/** The longest wait first. */
export const selectWaitingAnswers = async (
  db: Db,
  filter: {
    quizId: string;
    questionId: string;
    marker: Marker;
    forMe?: boolean;
    after: readonly [Instant, string] | null;
    limit: number;
  },
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
      answerSeq: last.seq,
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
        filter.forMe ? waitsForMarker(filter.marker, latest) : undefined,
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
