import { and, asc, desc, eq, inArray, isNull, ne, sql } from "drizzle-orm";
import { newId } from "#/core/ids.ts";
import type { Instant } from "#/core/time.ts";
import type { Db } from "#/server/db.ts";
import { cardColumns } from "./store-catalogue.ts";
import { courses, enrolments, lessonEvents, lessons, modules } from "./tables.ts";

export const lessonOrder = [asc(modules.position), asc(modules.id), asc(lessons.position), asc(lessons.id)] as const;

/** Where each lesson stands with a person: the last word on done or not done. */
const lastWords = (db: Db, userId: string, courseIds: readonly string[]) =>
  db
    .selectDistinctOn([lessonEvents.lessonId], {
      lessonId: lessonEvents.lessonId,
      kind: lessonEvents.kind,
      at: lessonEvents.at,
    })
    .from(lessonEvents)
    .where(
      and(
        eq(lessonEvents.userId, userId),
        inArray(lessonEvents.courseId, [...courseIds]),
        ne(lessonEvents.kind, "opened"),
      ),
    )
    .orderBy(lessonEvents.lessonId, desc(lessonEvents.at), desc(lessonEvents.id))
    .as("last_words");

/** Published lessons that the person has done, by course. */
export const countCompleted = async (db: Db, userId: string, courseIds: readonly string[]) => {
  if (courseIds.length === 0) return new Map<string, number>();
  const words = lastWords(db, userId, courseIds);
  const rows = await db
    .select({ courseId: lessons.courseId, completed: sql<number>`count(*)::int` })
    .from(words)
    .innerJoin(lessons, eq(lessons.id, words.lessonId))
    .where(and(eq(words.kind, "completed"), eq(lessons.state, "published")))
    .groupBy(lessons.courseId);
  return new Map(rows.map((row) => [row.courseId, row.completed]));
};

/** Published lessons of courses in order, with what the person did in them. */
export const selectSteps = (db: Db, userId: string, courseIds: readonly string[]) => {
  const words = lastWords(db, userId, courseIds);
  return db
    .select({
      id: lessons.id,
      courseId: lessons.courseId,
      slug: lessons.slug,
      title: lessons.title,
      minutes: lessons.minutes,
      isCompleted: sql<boolean>`coalesce(${words.kind} = 'completed', false)`,
      completedAt: sql<Instant | null>`case when ${words.kind} = 'completed' then ${words.at} end`.mapWith(
        lessonEvents.at,
      ),
    })
    .from(lessons)
    .innerJoin(modules, eq(modules.id, lessons.moduleId))
    .leftJoin(words, eq(words.lessonId, lessons.id))
    .where(and(inArray(lessons.courseId, [...courseIds]), eq(lessons.state, "published")))
    .orderBy(asc(lessons.courseId), ...lessonOrder);
};

/** When each lesson of a course was first opened by the person. */
export const selectFirstOpened = async (db: Db, userId: string, courseId: string) => {
  const rows = await db
    .select({
      lessonId: lessonEvents.lessonId,
      at: sql<Instant>`min(${lessonEvents.at})`.mapWith(lessonEvents.at),
    })
    .from(lessonEvents)
    .where(and(eq(lessonEvents.userId, userId), eq(lessonEvents.courseId, courseId), eq(lessonEvents.kind, "opened")))
    .groupBy(lessonEvents.lessonId);
  return new Map(rows.map((row) => [row.lessonId, row.at]));
};

export const isLessonDone = async (db: Db, userId: string, lesson: { id: string; courseId: string }) => {
  const [row] = await db
    .select({ kind: lessonEvents.kind })
    .from(lessonEvents)
    .where(
      and(
        eq(lessonEvents.userId, userId),
        eq(lessonEvents.courseId, lesson.courseId),
        eq(lessonEvents.lessonId, lesson.id),
        ne(lessonEvents.kind, "opened"),
      ),
    )
    .orderBy(desc(lessonEvents.at), desc(lessonEvents.id))
    .limit(1);
  return row?.kind === "completed";
};

export type LessonEvent = typeof lessonEvents.$inferInsert;

export const insertLessonEvent = (db: Db, event: Omit<LessonEvent, "id">) =>
  db.insert(lessonEvents).values({ ...event, id: newId() });

/** When the person last opened the lesson, or null. */
export const findLastOpened = async (db: Db, userId: string, lesson: { id: string; courseId: string }) => {
  const [row] = await db
    .select({ at: lessonEvents.at })
    .from(lessonEvents)
    .where(
      and(
        eq(lessonEvents.userId, userId),
        eq(lessonEvents.courseId, lesson.courseId),
        eq(lessonEvents.lessonId, lesson.id),
        eq(lessonEvents.kind, "opened"),
      ),
    )
    .orderBy(desc(lessonEvents.at))
    .limit(1);
  return row?.at ?? null;
};

export const touchEnrolment = (
  db: Db,
  where: { userId: string; courseId: string },
  seen: { lastLessonId: string; lastSeenAt: Instant },
) =>
  db
    .update(enrolments)
    .set(seen)
    .where(and(eq(enrolments.courseId, where.courseId), eq(enrolments.userId, where.userId)));

/** Enrols, or takes up again an enrolment that was left. */
export const upsertEnrolment = async (db: Db, given: { courseId: string; userId: string; enrolledAt: Instant }) => {
  const [row] = await db
    .insert(enrolments)
    .values({ id: newId(), ...given })
    .onConflictDoUpdate({
      target: [enrolments.courseId, enrolments.userId],
      set: {
        leftAt: null,
        enrolledAt: sql`case when ${enrolments.leftAt} is null then ${enrolments.enrolledAt} else excluded.enrolled_at end`,
      },
    })
    .returning({ courseId: enrolments.courseId, enrolledAt: enrolments.enrolledAt });
  return row!;
};

/** True when there was an enrolment to leave. */
export const leaveEnrolment = async (db: Db, where: { courseId: string; userId: string }, leftAt: Instant) => {
  const rows = await db
    .update(enrolments)
    .set({ leftAt })
    .where(and(eq(enrolments.courseId, where.courseId), eq(enrolments.userId, where.userId), isNull(enrolments.leftAt)))
    .returning({ id: enrolments.id });
  return rows.length > 0;
};

export const findLastLesson = async (db: Db, where: { courseId: string; userId: string }) => {
  const [row] = await db
    .select({ lastLessonId: enrolments.lastLessonId })
    .from(enrolments)
    .where(and(eq(enrolments.courseId, where.courseId), eq(enrolments.userId, where.userId)));
  return row?.lastLessonId ?? null;
};

/** Published courses that a person is enrolled in, latest enrolment first. */
export const selectEnrolments = (
  db: Db,
  userId: string,
  after: { enrolledAt: Instant; id: string } | null,
  limit: number,
) =>
  db
    .select({
      ...cardColumns(db, userId),
      enrolmentId: enrolments.id,
      enrolledAt: enrolments.enrolledAt,
      lastSeenAt: enrolments.lastSeenAt,
      lastLessonId: enrolments.lastLessonId,
    })
    .from(enrolments)
    .innerJoin(courses, eq(courses.id, enrolments.courseId))
    .where(
      and(
        eq(enrolments.userId, userId),
        isNull(enrolments.leftAt),
        eq(courses.state, "published"),
        after
          ? sql`(${enrolments.enrolledAt}, ${enrolments.id}) < (${after.enrolledAt}::timestamptz, ${after.id}::uuid)`
          : undefined,
      ),
    )
    .orderBy(desc(enrolments.enrolledAt), desc(enrolments.id))
    .limit(limit);

export const countLearners = async (db: Db, courseId: string) => {
  const [row] = await db
    .select({ learners: sql<number>`count(*)::int` })
    .from(enrolments)
    .where(and(eq(enrolments.courseId, courseId), isNull(enrolments.leftAt)));
  return row?.learners ?? 0;
};
