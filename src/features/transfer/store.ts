import { and, desc, eq, inArray, sql } from "drizzle-orm";
import { questions, questionVersions } from "#/features/assessments/tables.ts";
import { courseInstructors, courses, glossaryTerms, lessons, modules } from "#/features/courses/tables.ts";
import type { Db } from "#/server/db.ts";
import { importedThings, imports } from "./tables.ts";

export type ThingKind = (typeof importedThings.$inferSelect)["kind"];
export type ThingRow = typeof importedThings.$inferInsert;

/** One import of a source at a time, so that two of the same book make one course. */
export const lockSource = (tx: Db, source: string) =>
  tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`import:${source}`}, 0))`);

/** The course that an earlier import of the source made; for one person, among the courses that they teach. */
export const findImportedCourse = async (db: Db, source: string, instructorId: string | null) => {
  const taught =
    instructorId === null
      ? undefined
      : inArray(
          imports.courseId,
          db
            .select({ id: courseInstructors.courseId })
            .from(courseInstructors)
            .where(eq(courseInstructors.userId, instructorId)),
        );
  const [row] = await db
    .select({ courseId: imports.courseId })
    .from(imports)
    .where(and(eq(imports.source, source), taught))
    .orderBy(desc(imports.importedAt), desc(imports.id))
    .limit(1);
  return row?.courseId ?? null;
};

export const findCourse = async (db: Db, courseId: string) => {
  const [row] = await db
    .select({
      id: courses.id,
      slug: courses.slug,
      title: courses.title,
      summary: courses.summary,
      description: courses.description,
      access: courses.access,
      state: courses.state,
      language: courses.language,
      licence: courses.licence,
      attribution: courses.attribution,
      coverUrl: courses.coverUrl,
    })
    .from(courses)
    .where(eq(courses.id, courseId));
  return row ?? null;
};

export const isSlugTaken = async (db: Db, slug: string): Promise<boolean> =>
  (await db.select({ id: courses.id }).from(courses).where(eq(courses.slug, slug))).length > 0;

export const selectModules = (db: Db, courseId: string) =>
  db.select({ id: modules.id, title: modules.title }).from(modules).where(eq(modules.courseId, courseId));

export const selectLessons = (db: Db, courseId: string) =>
  db
    .select({
      id: lessons.id,
      moduleId: lessons.moduleId,
      slug: lessons.slug,
      title: lessons.title,
      summary: lessons.summary,
      body: lessons.body,
      minutes: lessons.minutes,
      state: lessons.state,
    })
    .from(lessons)
    .where(eq(lessons.courseId, courseId));

export const selectQuestions = (db: Db, courseId: string) =>
  db
    .select({
      id: questions.id,
      lessonId: questions.lessonId,
      title: questions.title,
      isPractice: questions.isPractice,
      archivedAt: questions.archivedAt,
      body: questionVersions.body,
    })
    .from(questions)
    .innerJoin(
      questionVersions,
      and(eq(questionVersions.questionId, questions.id), eq(questionVersions.version, questions.version)),
    )
    .where(eq(questions.courseId, courseId));

export const selectTerms = (db: Db, courseId: string) =>
  db
    .select({ term: glossaryTerms.term, definition: glossaryTerms.definition })
    .from(glossaryTerms)
    .where(eq(glossaryTerms.courseId, courseId));

export const selectThings = (db: Db, courseId: string) =>
  db
    .select({
      kind: importedThings.kind,
      externalRef: importedThings.externalRef,
      thingId: importedThings.thingId,
      contentHash: importedThings.contentHash,
      storedHash: importedThings.storedHash,
    })
    .from(importedThings)
    .where(eq(importedThings.courseId, courseId));

const perStatement = 500;

export const upsertThings = async (db: Db, rows: readonly ThingRow[]): Promise<void> => {
  for (let at = 0; at < rows.length; at += perStatement)
    await db
      .insert(importedThings)
      .values(rows.slice(at, at + perStatement))
      .onConflictDoUpdate({
        target: [importedThings.courseId, importedThings.kind, importedThings.externalRef],
        set: {
          thingId: sql`excluded.thing_id`,
          contentHash: sql`excluded.content_hash`,
          storedHash: sql`excluded.stored_hash`,
        },
      });
};

export const insertImport = (db: Db, row: typeof imports.$inferInsert) => db.insert(imports).values(row);
