import { and, eq, inArray, notInArray, sql } from "drizzle-orm";
import { newId } from "#/core/ids.ts";
import type { Db } from "#/server/db.ts";
import { courseFiles, courses, glossaryTerms, lessons, lessonVersions, modules } from "./tables.ts";

const perStatement = 200;

const inChunks = async <T>(rows: readonly T[], run: (chunk: T[]) => Promise<unknown>): Promise<void> => {
  for (let at = 0; at < rows.length; at += perStatement) await run(rows.slice(at, at + perStatement));
};

export type CourseRow = typeof courses.$inferInsert;

export const upsertCourse = (db: Db, row: CourseRow) =>
  db
    .insert(courses)
    .values(row)
    .onConflictDoUpdate({
      target: courses.id,
      set: {
        slug: row.slug,
        title: row.title,
        summary: row.summary,
        description: row.description,
        access: row.access,
        state: row.state,
        language: row.language,
        licence: row.licence,
        attribution: row.attribution,
        coverUrl: row.coverUrl,
        updatedAt: row.updatedAt,
        publishedAt: sql`coalesce(${courses.publishedAt}, excluded.published_at)`,
      },
    });

export const upsertModules = (db: Db, rows: readonly (typeof modules.$inferInsert)[]) =>
  inChunks(rows, (chunk) =>
    db
      .insert(modules)
      .values(chunk)
      .onConflictDoUpdate({
        target: modules.id,
        set: { title: sql`excluded.title`, position: sql`excluded.position`, updatedAt: sql`excluded.updated_at` },
      }),
  );

export const selectLessonTexts = (db: Db, courseId: string) =>
  db
    .select({
      id: lessons.id,
      slug: lessons.slug,
      title: lessons.title,
      body: lessons.body,
      version: lessons.version,
    })
    .from(lessons)
    .where(eq(lessons.courseId, courseId));

/** Frees slugs that other rows of the same statement are about to take. */
export const freeSlugs = (db: Db, lessonIds: readonly string[]) =>
  inChunks(lessonIds, (chunk) =>
    db
      .update(lessons)
      .set({ slug: sql`'~' || ${lessons.id}::text` })
      .where(inArray(lessons.id, chunk)),
  );

export const upsertLessons = (db: Db, rows: readonly (typeof lessons.$inferInsert)[]) =>
  inChunks(rows, (chunk) =>
    db
      .insert(lessons)
      .values(chunk)
      .onConflictDoUpdate({
        target: lessons.id,
        set: {
          moduleId: sql`excluded.module_id`,
          slug: sql`excluded.slug`,
          title: sql`excluded.title`,
          summary: sql`excluded.summary`,
          body: sql`excluded.body`,
          minutes: sql`excluded.minutes`,
          position: sql`excluded.position`,
          state: sql`excluded.state`,
          version: sql`excluded.version`,
          updatedAt: sql`excluded.updated_at`,
        },
      }),
  );

export const insertLessonVersions = (db: Db, rows: readonly (typeof lessonVersions.$inferInsert)[]) =>
  inChunks(rows, (chunk) => db.insert(lessonVersions).values(chunk));

export const deleteOtherModules = (db: Db, courseId: string, keep: readonly string[]) =>
  db.delete(modules).where(and(eq(modules.courseId, courseId), notInArray(modules.id, [...keep])));

export const deleteOtherLessons = (db: Db, courseId: string, keep: readonly string[]) =>
  db.delete(lessons).where(and(eq(lessons.courseId, courseId), notInArray(lessons.id, [...keep])));

export const replaceTerms = (db: Db, courseId: string, terms: readonly { term: string; definition: string }[]) =>
  inChunks(terms, async (chunk) => {
    const words = chunk.map(({ term }) => term.toLowerCase());
    await db
      .delete(glossaryTerms)
      .where(and(eq(glossaryTerms.courseId, courseId), inArray(sql`lower(${glossaryTerms.term})`, words)));
    await db
      .insert(glossaryTerms)
      .values(chunk.map(({ term, definition }) => ({ id: newId(), courseId, term, definition })));
  });

export const upsertFile = (db: Db, row: typeof courseFiles.$inferInsert) =>
  db
    .insert(courseFiles)
    .values(row)
    .onConflictDoUpdate({
      target: [courseFiles.courseId, courseFiles.name],
      set: { mediaType: row.mediaType, size: row.size, sha256: row.sha256, width: row.width, height: row.height },
    })
    .returning({ id: courseFiles.id });
