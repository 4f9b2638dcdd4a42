import { and, asc, eq, like, sql } from "drizzle-orm";
import { newId } from "#/core/ids.ts";
import type { Instant } from "#/core/time.ts";
import type { Db } from "#/server/db.ts";
import { cardColumns } from "./store-catalogue.ts";
import { lessonOrder } from "./store-progress.ts";
import { courses, enrolments, glossaryTerms, lessonEvents, lessons, modules } from "./tables.ts";

/** A course with everything its page shows but the outline. */
export const findCourse = async (db: Db, courseId: string, userId: string | null) => {
  const learners = db
    .select({ learners: sql`count(*)::int` })
    .from(enrolments)
    .where(and(eq(enrolments.courseId, courses.id), sql`${enrolments.leftAt} is null`));
  const [row] = await db
    .select({
      ...cardColumns(db, userId),
      description: courses.description,
      licence: courses.licence,
      attribution: courses.attribution,
      createdAt: courses.createdAt,
      updatedAt: courses.updatedAt,
      learnerCount: sql<number>`(${learners})`,
    })
    .from(courses)
    .where(eq(courses.id, courseId));
  return row ?? null;
};

/** One row per lesson in order, with its module; a module without lessons has one row with a null lesson. */
export const selectOutline = (db: Db, courseId: string, userId: string | null) =>
  db
    .select({
      moduleId: modules.id,
      moduleTitle: modules.title,
      lesson: {
        id: lessons.id,
        slug: lessons.slug,
        title: lessons.title,
        summary: lessons.summary,
        minutes: lessons.minutes,
        state: lessons.state,
      },
      isCompleted: userId
        ? sql<boolean>`coalesce((${db
            .select({ done: sql`${lessonEvents.kind} = 'completed'` })
            .from(lessonEvents)
            .where(
              and(
                eq(lessonEvents.userId, userId),
                eq(lessonEvents.courseId, courseId),
                eq(lessonEvents.lessonId, lessons.id),
                sql`${lessonEvents.kind} <> 'opened'`,
              ),
            )
            .orderBy(sql`${lessonEvents.at} desc, ${lessonEvents.id} desc`)
            .limit(1)}), false)`
        : sql<boolean>`false`,
    })
    .from(modules)
    .leftJoin(lessons, eq(lessons.moduleId, modules.id))
    .where(eq(modules.courseId, courseId))
    .orderBy(...lessonOrder);

/** Slugs that start like this one. */
export const selectCourseSlugs = async (db: Db, base: string) => {
  const rows = await db
    .select({ slug: courses.slug })
    .from(courses)
    .where(like(courses.slug, `${base}%`));
  return new Set(rows.map((row) => row.slug));
};

export const insertCourse = (db: Db, row: typeof courses.$inferInsert) => db.insert(courses).values(row);

export const updateCourseRow = (db: Db, courseId: string, set: Partial<typeof courses.$inferInsert>) =>
  db.update(courses).set(set).where(eq(courses.id, courseId));

export const deleteCourseRow = (db: Db, courseId: string) => db.delete(courses).where(eq(courses.id, courseId));

/** Changes of an outline wait for each other; null when the course is gone. */
export const lockCourse = async (db: Db, courseId: string) => {
  const [row] = await db
    .select({ id: courses.id, state: courses.state })
    .from(courses)
    .where(eq(courses.id, courseId))
    .for("update");
  return row ?? null;
};

export const countPublishedLessons = async (db: Db, courseId: string) => {
  const [row] = await db
    .select({ count: sql<number>`count(*)::int` })
    .from(lessons)
    .where(and(eq(lessons.courseId, courseId), eq(lessons.state, "published")));
  return row?.count ?? 0;
};

export const hasEverEnrolled = async (db: Db, courseId: string) => {
  const rows = await db
    .select({ id: enrolments.id })
    .from(enrolments)
    .where(eq(enrolments.courseId, courseId))
    .limit(1);
  return rows.length > 0;
};

export const selectTerms = (db: Db, courseId: string, after: { key: string } | null, limit: number) =>
  db
    .select({
      id: glossaryTerms.id,
      term: glossaryTerms.term,
      definition: glossaryTerms.definition,
      key: sql<string>`lower(${glossaryTerms.term})`,
    })
    .from(glossaryTerms)
    .where(
      and(eq(glossaryTerms.courseId, courseId), after ? sql`lower(${glossaryTerms.term}) > ${after.key}` : undefined),
    )
    .orderBy(asc(sql`lower(${glossaryTerms.term})`))
    .limit(limit);

export const deleteTerms = (db: Db, courseId: string) =>
  db.delete(glossaryTerms).where(eq(glossaryTerms.courseId, courseId));

export const insertTerms = (db: Db, courseId: string, terms: readonly { term: string; definition: string }[]) =>
  db.insert(glossaryTerms).values(terms.map(({ term, definition }) => ({ id: newId(), courseId, term, definition })));

export const touchCourse = (db: Db, courseId: string, updatedAt: Instant) =>
  db.update(courses).set({ updatedAt }).where(eq(courses.id, courseId));
