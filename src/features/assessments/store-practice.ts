import { and, asc, desc, eq, gt, inArray, isNull, notExists, sql } from "drizzle-orm";
import type { Marks } from "#/core/marks.ts";
import type { Instant } from "#/core/time.ts";
import { lessons } from "#/features/courses/tables.ts";
import type { Db } from "#/server/db.ts";
import type { Answer } from "./answer.ts";
import type { KeyedQuestion, QuestionBody, QuestionType } from "./question.ts";
import { practiceAnswers, questions, questionVersions, quizQuestions } from "./tables.ts";

export type PracticeRow = KeyedQuestion & { lessonId: string | null; naming: string };

const practiceColumns = {
  id: questions.id,
  lessonId: questions.lessonId,
  naming: questions.naming,
  versionId: questionVersions.id,
  body: questionVersions.body,
};

const currentVersion = and(
  eq(questionVersions.questionId, questions.id),
  eq(questionVersions.version, questions.version),
);

/** The practice questions of a lesson, or with `lessonId` null those of the course that no lesson places. */
export const selectPractice = async (
  db: Db,
  filter: { courseId: string; lessonId: string | null; after: string | null; limit: number },
): Promise<PracticeRow[]> => {
  const rows = await db
    .select(practiceColumns)
    .from(questions)
    .innerJoin(questionVersions, currentVersion)
    .where(
      and(
        eq(questions.courseId, filter.courseId),
        filter.lessonId === null ? isNull(questions.lessonId) : eq(questions.lessonId, filter.lessonId),
        eq(questions.isPractice, true),
        isNull(questions.archivedAt),
        filter.after === null ? undefined : gt(questions.id, filter.after),
      ),
    )
    .orderBy(asc(questions.id))
    .limit(filter.limit);
  return rows.map((row) => ({ ...row, body: row.body as QuestionBody }));
};

/** The practice questions among these that no quiz asks, whatever their lesson or course. */
export const selectPracticeByIds = async (db: Db, questionIds: readonly string[]): Promise<PracticeRow[]> => {
  if (questionIds.length === 0) return [];
  const rows = await db
    .select(practiceColumns)
    .from(questions)
    .innerJoin(questionVersions, currentVersion)
    .where(
      and(
        inArray(questions.id, [...questionIds]),
        eq(questions.isPractice, true),
        isNull(questions.archivedAt),
        notExists(db.select({ one: sql`1` }).from(quizQuestions).where(eq(quizQuestions.questionId, questions.id))),
      ),
    );
  return rows.map((row) => ({ ...row, body: row.body as QuestionBody }));
};

export type PracticeStem = { questionId: string; lessonId: string; type: QuestionType; stem: string };

/** What the practice questions of these published lessons ask; their keys stay in the database. */
export const selectPracticeStems = (
  db: Db,
  filter: { courseId: string; lessonIds: readonly string[]; limit: number },
): Promise<PracticeStem[]> =>
  db
    .select({
      questionId: questions.id,
      lessonId: lessons.id,
      type: questions.type,
      stem: sql<string>`${questionVersions.body} ->> 'stem'`,
    })
    .from(questions)
    .innerJoin(lessons, and(eq(lessons.id, questions.lessonId), eq(lessons.state, "published")))
    .innerJoin(
      questionVersions,
      and(eq(questionVersions.questionId, questions.id), eq(questionVersions.version, questions.version)),
    )
    .where(
      and(
        eq(questions.courseId, filter.courseId),
        inArray(questions.lessonId, [...filter.lessonIds]),
        eq(questions.isPractice, true),
        isNull(questions.archivedAt),
      ),
    )
    .orderBy(asc(questions.id))
    .limit(filter.limit);

export type PracticeState = {
  tries: number;
  lastAnswer: Answer;
  /** Under whose names it is. */
  lastVariant: number;
  isNamed: boolean;
  lastFraction: Marks | null;
  lastAt: Instant;
};

/** What a person did last with each of these questions. */
export const selectPracticeStates = async (
  db: Db,
  userId: string,
  questionIds: readonly string[],
): Promise<Map<string, PracticeState>> => {
  if (questionIds.length === 0) return new Map();
  const mine = and(eq(practiceAnswers.userId, userId), inArray(practiceAnswers.questionId, [...questionIds]));
  const counts = await db
    .select({ questionId: practiceAnswers.questionId, tries: sql<number>`count(*)::int` })
    .from(practiceAnswers)
    .where(mine)
    .groupBy(practiceAnswers.questionId);
  const tries = new Map(counts.map((row) => [row.questionId, row.tries]));
  const last = await db
    .selectDistinctOn([practiceAnswers.questionId], {
      questionId: practiceAnswers.questionId,
      answer: practiceAnswers.answer,
      variant: practiceAnswers.variant,
      isNamed: practiceAnswers.isNamed,
      fraction: practiceAnswers.fraction,
      answeredAt: practiceAnswers.answeredAt,
    })
    .from(practiceAnswers)
    .where(mine)
    .orderBy(asc(practiceAnswers.questionId), desc(practiceAnswers.answeredAt), desc(practiceAnswers.id));
  return new Map(
    last.map(({ questionId, answer, variant, isNamed, fraction, answeredAt }) => [
      questionId,
      {
        ...{ tries: tries.get(questionId) ?? 1, lastAnswer: answer as Answer, lastVariant: variant, isNamed },
        ...{ lastFraction: fraction, lastAt: answeredAt },
      },
    ]),
  );
};

/** A try that was kept, as it was given. */
export const findPracticeAnswer = async (
  db: Db,
  answerId: string,
): Promise<{ questionId: string; answer: Answer; variant: number } | null> => {
  const [row] = await db
    .select({
      questionId: practiceAnswers.questionId,
      answer: practiceAnswers.answer,
      variant: practiceAnswers.variant,
    })
    .from(practiceAnswers)
    .where(eq(practiceAnswers.id, answerId));
  return row ? { ...row, answer: row.answer as Answer } : null;
};

export const insertPracticeAnswer = async (db: Db, row: typeof practiceAnswers.$inferInsert): Promise<void> => {
  await db.insert(practiceAnswers).values(row);
};
