import { and, asc, eq, inArray, isNull, notExists, sql } from "drizzle-orm";
import { questionSkills, questions, quizQuestions, quizzes } from "#/features/assessments/tables.ts";
import { skillPrerequisites } from "#/features/assessments/tables-skill-prerequisites.ts";
import { skills } from "#/features/assessments/tables-skills.ts";
import { enrolments, lessons, modules } from "#/features/courses/tables.ts";
import type { Db } from "#/server/db.ts";
import { startOf } from "./difficulty.ts";
import { questionDifficulties } from "./tables-mastery.ts";

export type SkillRow = { id: string; name: string; needs: string[] };

/** In the order of their making, with what each needs first. */
export const selectSkillsOf = (db: Db, courseId: string): Promise<SkillRow[]> =>
  db
    .select({
      id: skills.id,
      name: skills.name,
      needs: sql<
        string[]
      >`array(select ${skillPrerequisites.prerequisiteId}::text from ${skillPrerequisites} where ${skillPrerequisites.skillId} = ${skills.id} order by 1)`,
    })
    .from(skills)
    .where(eq(skills.courseId, courseId))
    .orderBy(asc(skills.id));

/** Which skills each question of a course shows. */
export const selectSkillsOfQuestions = async (db: Db, courseId: string): Promise<Map<string, string[]>> => {
  const rows = await db
    .select({ questionId: questionSkills.questionId, skillId: questionSkills.skillId })
    .from(skills)
    .innerJoin(questionSkills, eq(questionSkills.skillId, skills.id))
    .where(eq(skills.courseId, courseId))
    .orderBy(asc(questionSkills.questionId), asc(questionSkills.skillId));
  const shown = Map.groupBy(rows, ({ questionId }) => questionId);
  return new Map([...shown].map(([id, of]) => [id, of.map(({ skillId }) => skillId)]));
};

export type LessonPlace = { id: string; slug: string; title: string };
export type PracticeRow = { questionId: string; lesson: LessonPlace | null; difficulty: number };

/** What learners of a course can practise now, in its order; what no lesson places comes last. */
export const selectPracticeRows = async (db: Db, courseId: string): Promise<PracticeRow[]> => {
  const rows = await db
    .select({
      questionId: questions.id,
      lessonId: questions.lessonId,
      slug: lessons.slug,
      title: lessons.title,
      difficulty: questions.difficulty,
      rating: questionDifficulties.rating,
    })
    .from(questions)
    .leftJoin(lessons, eq(lessons.id, questions.lessonId))
    .leftJoin(modules, eq(modules.id, lessons.moduleId))
    .leftJoin(questionDifficulties, eq(questionDifficulties.questionId, questions.id))
    .where(
      and(
        eq(questions.courseId, courseId),
        eq(questions.isPractice, true),
        isNull(questions.archivedAt),
        sql`(${questions.lessonId} is null or ${lessons.state} = 'published')`,
        notExists(db.select({ one: sql`1` }).from(quizQuestions).where(eq(quizQuestions.questionId, questions.id))),
      ),
    )
    .orderBy(sql`${modules.position} nulls last`, asc(lessons.position), asc(questions.id));
  return rows.map(({ questionId, lessonId, slug, title, difficulty, rating }) => ({
    questionId,
    lesson: lessonId === null ? null : { id: lessonId, slug: slug!, title: title! },
    difficulty: rating ?? startOf(difficulty),
  }));
};

export type QuizName = { title: string; isPublished: boolean };

export const selectQuizNames = async (db: Db, ids: readonly string[]): Promise<Map<string, QuizName>> => {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select({ id: quizzes.id, title: quizzes.title, isPublished: sql<boolean>`${quizzes.state} = 'published'` })
    .from(quizzes)
    .where(inArray(quizzes.id, [...ids]));
  return new Map(rows.map(({ id, ...name }) => [id, name]));
};

/** Who is enrolled in a course. */
export const selectLearnerIds = async (db: Db, courseId: string): Promise<string[]> => {
  const rows = await db
    .select({ id: enrolments.userId })
    .from(enrolments)
    .where(and(eq(enrolments.courseId, courseId), isNull(enrolments.leftAt)));
  return rows.map(({ id }) => id);
};
