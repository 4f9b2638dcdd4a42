import { and, desc, eq, ilike, lt, or, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Instant } from "#/core/time.ts";
import type { Db } from "#/server/db.ts";
import { isEnrolledIn, isInstructorOf } from "./store-facts.ts";
import { courses, lessons } from "./tables.ts";

const publishedOf = (db: Db, value: SQL<number>) =>
  sql<number>`(${db
    .select({ value })
    .from(lessons)
    .where(and(eq(lessons.courseId, courses.id), eq(lessons.state, "published")))})`;

/** What a card shows, and what the course is to the person. */
export const cardColumns = (db: Db, userId: string | null) => ({
  id: courses.id,
  slug: courses.slug,
  title: courses.title,
  summary: courses.summary,
  coverUrl: courses.coverUrl,
  language: courses.language,
  access: courses.access,
  state: courses.state,
  publishedAt: courses.publishedAt,
  lessonCount: publishedOf(db, sql<number>`count(*)::int`).as("lesson_count"),
  minutes: publishedOf(db, sql<number>`coalesce(sum(${lessons.minutes}), 0)::int`).as("minutes"),
  isInstructor: isInstructorOf(db, userId).as("is_instructor"),
  isEnrolled: isEnrolledIn(db, userId).as("is_enrolled"),
});

export type CatalogueQuery = {
  userId: string | null;
  /** Sees and manages every course. */
  isAdmin: boolean;
  mine?: "enrolled" | "teaching" | undefined;
  limit: number;
};

const isVisible = (db: Db, query: CatalogueQuery): SQL | undefined => {
  if (query.mine === "teaching") return query.isAdmin ? undefined : isInstructorOf(db, query.userId);
  const isPublished = eq(courses.state, "published");
  return query.mine === "enrolled" ? and(isPublished, isEnrolledIn(db, query.userId)) : isPublished;
};

/** Published courses by date of publication; one's own by age, as drafts have none. */
export const selectCourses = (db: Db, query: CatalogueQuery, after: { key: string | null; id: string } | null) => {
  const shown = { ...cardColumns(db, query.userId) };
  const older = after && lt(courses.id, after.id);
  if (query.mine) {
    return db
      .select(shown)
      .from(courses)
      .where(and(isVisible(db, query), older ?? undefined))
      .orderBy(desc(courses.id))
      .limit(query.limit);
  }
  const later = after && sql`(${courses.publishedAt}, ${courses.id}) < (${after.key}::timestamptz, ${after.id}::uuid)`;
  return db
    .select(shown)
    .from(courses)
    .where(and(isVisible(db, query), later ?? undefined))
    .orderBy(desc(courses.publishedAt), desc(courses.id))
    .limit(query.limit);
};

const pattern = (words: string) => `%${words.replace(/[\\%_]/g, (mark) => `\\${mark}`)}%`;
const hasAll = (text: SQL, terms: readonly string[]): SQL =>
  sql.join(
    terms.map((term) => ilike(text, pattern(term))),
    sql` and `,
  );

// These two stand in the indexes of tables.ts in just this form.
const courseText = sql`(${courses.title} || ' ' || ${courses.summary} || ' ' || ${courses.description})`;
const lessonText = sql`(${lessons.title} || ' ' || ${lessons.body})`;

/** Every word resembles one of the title: for slips of the finger. */
const resembles = (terms: readonly string[]): SQL =>
  sql.join(
    terms.map((term) => sql`word_similarity(${term}, ${courses.title}) >= 0.5`),
    sql` and `,
  );

/**
 * Published lessons with all terms, one row per course with the best of them. Text counts only where the person may read
 * it; titles are in every outline.
 */
const matchingLessons = (db: Db, query: CatalogueQuery, terms: readonly string[]) => {
  const isReadable = query.isAdmin
    ? sql`true`
    : or(eq(courses.access, "open"), isEnrolledIn(db, query.userId), isInstructorOf(db, query.userId));
  const inTitle = hasAll(sql`${lessons.title}`, terms);
  return db
    .select({
      courseId: lessons.courseId,
      hits: sql<number>`count(*)::int`.as("hits"),
      best: sql<string>`(array_agg(${lessons.id} order by (${inTitle}) desc, ${lessons.position}, ${lessons.id}))[1]`.as(
        "best",
      ),
    })
    .from(lessons)
    .innerJoin(courses, eq(courses.id, lessons.courseId))
    .where(and(eq(lessons.state, "published"), hasAll(lessonText, terms), or(inTitle, isReadable)))
    .groupBy(lessons.courseId)
    .as("matching");
};

/** The best matches first; `found` is the lesson that matched, with Markdown around the place. */
export const searchCourses = (
  db: Db,
  query: CatalogueQuery & { q: string; terms: readonly string[] },
  after: { score: number; id: string } | null,
) => {
  const { q, terms } = query;
  const matching = matchingLessons(db, query, terms);
  const lesson = alias(lessons, "found_lesson");
  const inTitle = hasAll(sql`${courses.title}`, terms);
  const likeness = sql`word_similarity(${q}, ${courses.title})`;
  const score = sql<number>`(
    case when ${ilike(courses.title, pattern(q))} then 1000 else 0 end
    + case when ${inTitle} then 400 else 0 end
    + case when ${hasAll(courseText, terms)} then 200 else 0 end
    + least(coalesce(${matching.hits}, 0), 9) * 10
    + (100 * ${likeness})::int
  )::int`;
  const isMatch = or(hasAll(courseText, terms), sql`${matching.courseId} is not null`, resembles(terms));
  const later = after && sql`(${score}, ${courses.id}) < (${after.score}::int, ${after.id}::uuid)`;
  const place = sql`strpos(lower(${lesson.body}), ${terms[0] ?? ""})`;
  return db
    .select({
      ...cardColumns(db, query.userId),
      score: score.as("score"),
      description: courses.description,
      foundSlug: lesson.slug,
      foundTitle: lesson.title,
      foundText: sql<string | null>`substring(${lesson.body} from greatest(1, ${place} - 400) for 1200)`,
    })
    .from(courses)
    .leftJoin(matching, eq(matching.courseId, courses.id))
    .leftJoin(lesson, eq(lesson.id, matching.best))
    .where(and(isVisible(db, query), isMatch, later ?? undefined))
    .orderBy(desc(score), desc(courses.id))
    .limit(query.limit);
};

export type CardRow = Awaited<ReturnType<typeof selectCourses>>[number];
export type PublishedAt = Instant | null;
