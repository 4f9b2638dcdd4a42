import { and, eq, isNull, type SQL, sql } from "drizzle-orm";
import { buildOnce, type Db } from "#/server/db.ts";
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

/** Nobody's id is null, which equals nothing. */
const person = sql.placeholder("userId");

const factColumns = (db: Db) => ({
  id: courses.id,
  slug: courses.slug,
  title: courses.title,
  state: courses.state,
  access: courses.access,
  isInstructor: sql<boolean>`exists (${db
    .select({ one: sql`1` })
    .from(courseInstructors)
    .where(and(eq(courseInstructors.courseId, courses.id), eq(courseInstructors.userId, person)))})`,
  isEnrolled: sql<boolean>`exists (${db
    .select({ one: sql`1` })
    .from(enrolments)
    .where(and(eq(enrolments.courseId, courses.id), eq(enrolments.userId, person), isNull(enrolments.leftAt)))})`,
});

const courseFactsQuery = buildOnce((db) =>
  db
    .select(factColumns(db))
    .from(courses)
    .where(eq(courses.id, sql.placeholder("courseId")))
    .prepare("course_facts"),
);

export const findCourseFacts = async (db: Db, courseId: string, userId: string | null) => {
  const [row] = await courseFactsQuery(db).execute({ courseId, userId });
  return row ?? null;
};

const factsBySlugQuery = buildOnce((db) =>
  db
    .select(factColumns(db))
    .from(courses)
    .where(eq(courses.slug, sql.placeholder("slug")))
    .prepare("course_facts_by_slug"),
);

export const findCourseFactsBySlug = async (db: Db, slug: string, userId: string | null) => {
  const [row] = await factsBySlugQuery(db).execute({ slug, userId });
  return row ?? null;
};

const lessonFactsQuery = buildOnce((db) =>
  db
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
      course: factColumns(db),
    })
    .from(lessons)
    .innerJoin(courses, eq(courses.id, lessons.courseId))
    .where(eq(lessons.id, sql.placeholder("lessonId")))
    .prepare("lesson_facts"),
);

/** A lesson with its text, and the facts of its course. */
export const findLessonFacts = async (db: Db, lessonId: string, userId: string | null) => {
  const [row] = await lessonFactsQuery(db).execute({ lessonId, userId });
  return row ?? null;
};
export type LessonRow = NonNullable<Awaited<ReturnType<typeof findLessonFacts>>>["lesson"];
