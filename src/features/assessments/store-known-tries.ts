import { and, eq, inArray, isNotNull, type SQL, sql } from "drizzle-orm";
import type { Marks } from "#/core/marks.ts";
import type { Instant } from "#/core/time.ts";
import type { Db } from "#/server/db.ts";
import type { Answer } from "./answer.ts";
import type { QuizMode, Review } from "./contract.ts";
import { heldReview } from "./hold.ts";
import type { QuestionType, Reason } from "./question.ts";
import { lastAnswer, latestGrade } from "./store-counting.ts";
import { isHeld, lastClosesAt } from "./store-quizzes.ts";
import { attemptQuestions, attempts, practiceAnswers, questions, questionVersions, quizzes } from "./tables.ts";
import { answerChecks } from "./tables-checks.ts";

/** Whose tries in a course: of all without a person. */
export type TriesFilter = { courseId: string; userId?: string };
/** The same, or those of certain attempts. */
export type AttemptsFilter = TriesFilter | { attemptIds: readonly string[] };

const among = (filter: AttemptsFilter): SQL | undefined =>
  "attemptIds" in filter
    ? inArray(attempts.id, [...filter.attemptIds])
    : and(
        eq(attempts.courseId, filter.courseId),
        filter.userId === undefined ? undefined : eq(attempts.userId, filter.userId),
      );

/** Wrong answers that may be blanks: an empty list, null, or a text without a sign that is surely written. */
export const mayBeBlank = sql`fraction = 0 and answer::text ~ 'null|\\[\\]|"[^[:graph:]]*"'`;

const practiceTries = async (db: Db, where: SQL | undefined) => {
  const rows = await db
    .select({
      key: practiceAnswers.id,
      userId: practiceAnswers.userId,
      questionId: practiceAnswers.questionId,
      versionId: practiceAnswers.questionVersionId,
      fraction: practiceAnswers.fraction,
      unearned: sql<unknown>`case when ${practiceAnswers.fraction} = 0 then ${practiceAnswers.answer} end`,
      at: practiceAnswers.answeredAt,
    })
    .from(practiceAnswers)
    .innerJoin(questions, eq(questions.id, practiceAnswers.questionId))
    .where(and(where, isNotNull(practiceAnswers.fraction)));
  return rows.map(({ fraction, unearned, ...row }) => ({
    ...row,
    fraction: fraction as Marks,
    unearned: unearned as Answer | null,
  }));
};

/** Answers at practice questions that were judged; the answer itself only where it may be a blank. */
export const selectPracticeTries = (db: Db, { courseId, userId }: TriesFilter) =>
  practiceTries(
    db,
    and(eq(questions.courseId, courseId), userId === undefined ? undefined : eq(practiceAnswers.userId, userId)),
  );

/** Those few whose answer has to be looked at. */
export const selectPracticeByKeys = (db: Db, keys: readonly string[]) =>
  practiceTries(db, inArray(practiceAnswers.id, [...keys]));

/** The version that counts of a question of an attempt: looked up for each, of which there are few. */
const askedVersion = (db: Db) =>
  db
    .select({ versionId: attemptQuestions.questionVersionId, savedAt: questionVersions.savedAt })
    .from(attemptQuestions)
    .innerJoin(questionVersions, eq(questionVersions.id, attemptQuestions.questionVersionId))
    .where(
      and(
        eq(attemptQuestions.attemptId, answerChecks.attemptId),
        eq(attemptQuestions.questionId, answerChecks.questionId),
      ),
    )
    .limit(1)
    .as("asked_version");

/** What learners had checked first at each question of their attempts in practice. */
export const selectFirstChecks = (db: Db, filter: AttemptsFilter) => {
  const asked = askedVersion(db);
  return db
    .select({
      attemptId: attempts.id,
      quizId: attempts.quizId,
      userId: attempts.userId,
      questionId: answerChecks.questionId,
      versionId: asked.versionId,
      fraction: answerChecks.fraction,
      at: answerChecks.checkedAt,
      /** The version that counts was saved after the check was told: a regrade. */
      isRegraded: sql<boolean>`${asked.savedAt} > ${answerChecks.checkedAt}`,
    })
    .from(attempts)
    .innerJoin(answerChecks, and(eq(answerChecks.attemptId, attempts.id), eq(answerChecks.number, 1)))
    .innerJoinLateral(asked, sql`true`)
    .where(and(among(filter), eq(attempts.mode, "practice")));
};

export type GradedTryRow = {
  attemptId: string;
  quizId: string;
  userId: string;
  mode: QuizMode;
  submittedAt: Instant;
  questionId: string;
  versionId: string;
  earned: Marks;
  possible: Marks;
  reasons: Reason[];
  at: Instant;
};

/** Answers of attempts that have ended, with the grades that count. */
export const selectGradedTries = async (db: Db, filter: AttemptsFilter): Promise<GradedTryRow[]> => {
  const latest = latestGrade(db);
  const last = lastAnswer(db);
  const rows = await db
    .select({
      attemptId: attempts.id,
      quizId: attempts.quizId,
      userId: attempts.userId,
      mode: attempts.mode,
      submittedAt: attempts.submittedAt,
      questionId: attemptQuestions.questionId,
      versionId: attemptQuestions.questionVersionId,
      earned: latest.earned,
      possible: latest.possible,
      reasons: latest.reasons,
      at: last.serverTime,
    })
    .from(attempts)
    .innerJoin(attemptQuestions, eq(attemptQuestions.attemptId, attempts.id))
    .innerJoinLateral(latest, sql`true`)
    .innerJoinLateral(last, sql`true`)
    .where(and(among(filter), eq(attempts.state, "submitted"), eq(latest.state, "graded")));
  return rows.map(({ submittedAt, earned, reasons, ...row }) => ({
    ...row,
    submittedAt: submittedAt as Instant,
    earned: earned as Marks,
    reasons: reasons as Reason[],
  }));
};

export type Release = { review: Review; lastClosesAt: Instant | null };

/** What learners may see of each of these quizzes: nothing while marks are held. */
export const selectReleases = async (db: Db, quizIds: readonly string[]): Promise<Map<string, Release>> => {
  if (quizIds.length === 0) return new Map();
  const rows = await db
    .select({
      id: quizzes.id,
      review: quizzes.review,
      isHeld,
      lastClosesAt: lastClosesAt.mapWith(quizzes.closesAt),
    })
    .from(quizzes)
    .where(inArray(quizzes.id, [...quizIds]));
  return new Map(
    rows.map((row) => [
      row.id,
      {
        review: row.isHeld ? heldReview(row.review as Review) : (row.review as Review),
        lastClosesAt: row.lastClosesAt,
      },
    ]),
  );
};

export type VersionKind = { questionId: string; type: QuestionType; optionCount: number | null };

/** Of what kind these versions of questions are; what they hold stays in the database. */
export const selectVersionKinds = async (db: Db, versionIds: readonly string[]): Promise<Map<string, VersionKind>> => {
  if (versionIds.length === 0) return new Map();
  const rows = await db
    .select({
      id: questionVersions.id,
      questionId: questionVersions.questionId,
      type: sql<QuestionType>`${questionVersions.body} ->> 'type'`,
      optionCount: sql<
        number | null
      >`case when jsonb_typeof(${questionVersions.body} -> 'options') = 'array' then jsonb_array_length(${questionVersions.body} -> 'options') end`,
    })
    .from(questionVersions)
    .where(inArray(questionVersions.id, [...versionIds]));
  return new Map(rows.map(({ id, ...kind }) => [id, kind]));
};
