import { and, eq, isNull, type SQL, sql } from "drizzle-orm";
import type { Db } from "#/server/db.ts";
import { courseInstructors, courses, enrolments, lessons } from "./tables.ts";

/** SQL that tells whether the person is an instructor of the course of the row; false for nobody. */
export const isInstructorOf = (db: Db, userId: string | null): SQL<boolean> =>
  userId === null
    ? sql<boolean>`false`
    : sql<boolean>`exists (${db
        .select({ one: sql`1` })
        .from(courseInstructors)
        .where(and(eq(courseInstructors.courseId, courses.id), eq(courseInstructors.userId, userId)))})`;

/** The same for an enrolment that has not been left. */
export const isEnrolledIn = (db: Db, userId: string | null): SQL<boolean> =>
  userId === null
    ? sql<boolean>`false`
    : sql<boolean>`exists (${db
        .select({ one: sql`1` })
        .from(enrolments)
        .where(and(eq(enrolments.courseId, courses.id), eq(enrolments.userId, userId), isNull(enrolments.leftAt)))})`;

const factColumns = (db: Db, userId: string | null) => ({
  id: courses.id,
  slug: courses.slug,
  title: courses.title,
  state: courses.state,
  access: courses.access,
  isInstructor: isInstructorOf(db, userId),
  isEnrolled: isEnrolledIn(db, userId),
});

export const findCourseFacts = async (db: Db, courseId: string, userId: string | null) => {
  const [row] = await db.select(factColumns(db, userId)).from(courses).where(eq(courses.id, courseId));
  return row ?? null;
};

/** A lesson with its text, and the facts of its course. */
export const findLessonFacts = async (db: Db, lessonId: string, userId: string | null) => {
  const [row] = await db
    .select({
      lesson: {
        id: lessons.id,
        courseId: lessons.courseId,
        moduleId: lessons.moduleId,
        slug: lessons.slug,
        title: lessons.title,
        summary: lessons.summary,
        body: lessons.body,
        minutes: lessons.minutes,
        position: lessons.position,
        state: lessons.state,
        version: lessons.version,
        createdAt: lessons.createdAt,
        updatedAt: lessons.updatedAt,
      },
      course: factColumns(db, userId),
    })
    .from(lessons)
    .innerJoin(courses, eq(courses.id, lessons.courseId))
    .where(eq(lessons.id, lessonId));
  return row ?? null;
};
export type LessonRow = NonNullable<Awaited<ReturnType<typeof findLessonFacts>>>["lesson"];
