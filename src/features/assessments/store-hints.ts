import { and, asc, desc, eq, isNull, ne, notExists, or, sql } from "drizzle-orm";
import type { Instant } from "#/core/time.ts";
import type { Db } from "#/server/db.ts";
import type { Answer } from "./answer.ts";
import type { Rung } from "./hint-ladder.ts";
import type { QuestionBody } from "./question.ts";
import { practiceAnswers, questions, questionVersions, quizQuestions } from "./tables.ts";
import { hintRungs } from "./tables-hints.ts";

/** One climb of this person at this question at a time, until the transaction ends. */
export const lockLadder = async (tx: Db, userId: string, questionId: string): Promise<void> => {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`hints ${userId} ${questionId}`}::text, 0))`);
};

const rungColumns = {
  rung: hintRungs.rung,
  source: hintRungs.source,
  model: hintRungs.model,
  text: hintRungs.text,
  places: hintRungs.places,
  givenAt: hintRungs.givenAt,
};

export type RungRow = {
  rung: Rung;
  source: "author" | "course" | "model" | "none";
  model: string | null;
  text: string;
  places: unknown;
  givenAt: Instant;
};

export const selectRungs = (db: Db, userId: string, questionId: string, episode: number): Promise<RungRow[]> =>
  db
    .select(rungColumns)
    .from(hintRungs)
    .where(and(eq(hintRungs.userId, userId), eq(hintRungs.questionId, questionId), eq(hintRungs.episode, episode)))
    .orderBy(asc(hintRungs.givenAt), asc(hintRungs.id));

export const insertRungs = async (tx: Db, rows: readonly (typeof hintRungs.$inferInsert)[]): Promise<void> => {
  await tx.insert(hintRungs).values([...rows]);
};

const rightBefore = sql`(select count(*) from practice_answers r where r.user_id = ${practiceAnswers.userId} and r.question_id = ${practiceAnswers.questionId} and r.fraction >= 1`;

export type Try = { answer: Answer; variant: number; isNamed: boolean; answeredAt: Instant };

/** How often a person got a question right, and their answers since the last time, first to last. */
export const selectEpisode = async (
  db: Db,
  userId: string,
  questionId: string,
): Promise<{ number: number; answers: Try[] }> => {
  const mine = and(eq(practiceAnswers.userId, userId), eq(practiceAnswers.questionId, questionId));
  const rows = await db
    .select({
      answer: practiceAnswers.answer,
      variant: practiceAnswers.variant,
      isNamed: practiceAnswers.isNamed,
      answeredAt: practiceAnswers.answeredAt,
      isRight: sql<boolean>`coalesce(${practiceAnswers.fraction} >= 1, false)`,
    })
    .from(practiceAnswers)
    .where(mine)
    .orderBy(asc(practiceAnswers.answeredAt), asc(practiceAnswers.id));
  const last = rows.findLastIndex(({ isRight }) => isRight);
  return {
    number: rows.filter(({ isRight }) => isRight).length,
    answers: rows.slice(last + 1).map(({ isRight, answer, ...row }) => ({ ...row, answer: answer as Answer })),
  };
};

/** Ids of the practice answers in a course that people, or one, gave after help since they were last right. */
export const selectAidedAnswers = async (
  db: Db,
  filter: { userId?: string | undefined; courseId: string; questionId?: string | undefined },
): Promise<string[]> => {
  const rows = await db
    .select({ id: practiceAnswers.id })
    .from(practiceAnswers)
    .innerJoin(questions, eq(questions.id, practiceAnswers.questionId))
    .where(
      and(
        filter.userId === undefined ? undefined : eq(practiceAnswers.userId, filter.userId),
        eq(questions.courseId, filter.courseId),
        filter.questionId === undefined ? undefined : eq(practiceAnswers.questionId, filter.questionId),
        sql`exists (select 1 from hint_rungs h where h.user_id = ${practiceAnswers.userId} and h.question_id = ${practiceAnswers.questionId} and h.source <> 'none' and h.given_at <= ${practiceAnswers.answeredAt} and h.episode = ${rightBefore} and (r.answered_at, r.id) < (${practiceAnswers.answeredAt}, ${practiceAnswers.id})))`,
      ),
    );
  return rows.map(({ id }) => id);
};

export type SolvedRow = { id: string; naming: string; lessonId: string | null; variant: number; body: QuestionBody };

/**
 * The practice question that a person got right last of those that share a skill with this one, or else its lesson; as it
 * was then. What a quiz asks by now is left out.
 */
export const findSolvedLike = async (
  db: Db,
  userId: string,
  question: { id: string; courseId: string; lessonId: string | null },
): Promise<SolvedRow | null> => {
  const sharesSkill = sql`exists (select 1 from question_skills mine join question_skills other on other.skill_id = mine.skill_id where mine.question_id = ${question.id}::uuid and other.question_id = questions.id)`;
  const [row] = await db
    .select({
      id: questions.id,
      naming: questions.naming,
      lessonId: questions.lessonId,
      variant: practiceAnswers.variant,
      body: questionVersions.body,
    })
    .from(practiceAnswers)
    .innerJoin(questions, eq(questions.id, practiceAnswers.questionId))
    .innerJoin(questionVersions, eq(questionVersions.id, practiceAnswers.questionVersionId))
    .where(
      and(
        eq(practiceAnswers.userId, userId),
        sql`${practiceAnswers.fraction} >= 1`,
        eq(questions.courseId, question.courseId),
        ne(questions.id, question.id),
        eq(questions.isPractice, true),
        isNull(questions.archivedAt),
        notExists(db.select({ one: sql`1` }).from(quizQuestions).where(eq(quizQuestions.questionId, questions.id))),
        question.lessonId === null ? sharesSkill : or(sharesSkill, eq(questions.lessonId, question.lessonId)),
      ),
    )
    .orderBy(desc(sharesSkill), desc(practiceAnswers.answeredAt), desc(practiceAnswers.id))
    .limit(1);
  return row ? { ...row, body: row.body as QuestionBody } : null;
};
