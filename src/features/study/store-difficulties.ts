import { and, eq, isNull, max, sql } from "drizzle-orm";
import type { Instant } from "#/core/time.ts";
import { practiceAnswers, questions } from "#/features/assessments/tables.ts";
import { courses } from "#/features/courses/tables.ts";
import type { Db } from "#/server/db.ts";
import type { Outcome, Rating } from "./difficulty.ts";
import { startOf } from "./difficulty.ts";
import { questionDifficulties } from "./tables-mastery.ts";

/** So many of the latest people who tried a question tell how hard it is. */
const peoplePerQuestion = 200;

/** Courses with an answer since their difficulties were rated. */
export const selectUnrated = async (db: Db): Promise<string[]> => {
  const rows = await db
    .select({ id: courses.id, ratedAt: max(questionDifficulties.ratedAt) })
    .from(courses)
    .leftJoin(questions, and(eq(questions.courseId, courses.id), eq(questions.isPractice, true)))
    .leftJoin(questionDifficulties, eq(questionDifficulties.questionId, questions.id))
    .groupBy(courses.id)
    .having(
      sql`exists (select 1 from questions q join practice_answers a on a.question_id = q.id where q.course_id = ${courses.id} and q.is_practice and a.answered_at > coalesce(max(${questionDifficulties.ratedAt}), '-infinity'))`,
    );
  return rows.map(({ id }) => id);
};

export const selectStarts = async (db: Db, courseId: string): Promise<Map<string, number>> => {
  const rows = await db
    .select({ id: questions.id, difficulty: questions.difficulty })
    .from(questions)
    .where(and(eq(questions.courseId, courseId), eq(questions.isPractice, true), isNull(questions.archivedAt)));
  return new Map(rows.map(({ id, difficulty }) => [id, startOf(difficulty)]));
};

/** How each person's first try at each practice question of a course went, in the order of the tries. */
export const selectFirstOutcomes = (db: Db, courseId: string): Promise<Outcome[]> => {
  const firsts = db
    .selectDistinctOn([practiceAnswers.questionId, practiceAnswers.userId], {
      id: practiceAnswers.id,
      userId: practiceAnswers.userId,
      questionId: practiceAnswers.questionId,
      isRight: sql<boolean>`${practiceAnswers.fraction} >= 1`.as("is_right"),
      answeredAt: practiceAnswers.answeredAt,
    })
    .from(questions)
    .innerJoin(practiceAnswers, eq(practiceAnswers.questionId, questions.id))
    .where(
      and(
        eq(questions.courseId, courseId),
        eq(questions.isPractice, true),
        isNull(questions.archivedAt),
        sql`${practiceAnswers.fraction} is not null`,
      ),
    )
    .orderBy(practiceAnswers.questionId, practiceAnswers.userId, practiceAnswers.answeredAt, practiceAnswers.id)
    .as("firsts");
  const latest = db
    .select({
      ...{ id: firsts.id, userId: firsts.userId, questionId: firsts.questionId },
      ...{ isRight: firsts.isRight, answeredAt: firsts.answeredAt },
      turn: sql<number>`row_number() over (partition by ${firsts.questionId} order by ${firsts.answeredAt} desc, ${firsts.id} desc)`.as(
        "turn",
      ),
    })
    .from(firsts)
    .as("latest");
  return db
    .select({ userId: latest.userId, questionId: latest.questionId, isRight: latest.isRight })
    .from(latest)
    .where(sql`${latest.turn} <= ${peoplePerQuestion}::int`)
    .orderBy(latest.answeredAt, latest.id);
};

export const saveDifficulties = async (
  db: Db,
  ratings: ReadonlyMap<string, Rating>,
  ratedAt: Instant,
): Promise<void> => {
  if (ratings.size === 0) return;
  await db
    .insert(questionDifficulties)
    .values([...ratings].map(([questionId, { value, answers }]) => ({ questionId, rating: value, answers, ratedAt })))
    .onConflictDoUpdate({
      target: questionDifficulties.questionId,
      set: { rating: sql`excluded.rating`, answers: sql`excluded.answers`, ratedAt: sql`excluded.rated_at` },
    });
};
