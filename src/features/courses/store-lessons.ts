import { and, asc, desc, eq, like, lt, type SQL, sql } from "drizzle-orm";
import type { PgColumn, PgTable } from "drizzle-orm/pg-core";
import { users } from "#/features/users/tables.ts";
import type { Db } from "#/server/db.ts";
import { lessonOrder } from "./store-progress.ts";
import { lessons, lessonVersions, modules } from "./tables.ts";

const isPublishedIn = (courseId: string) => and(eq(lessons.courseId, courseId), eq(lessons.state, "published"));

export const selectPublishedLessons = (db: Db, courseId: string) =>
  db
    .select({
      id: lessons.id,
      slug: lessons.slug,
      title: lessons.title,
      version: lessons.version,
      body: lessons.body,
      moduleTitle: modules.title,
    })
    .from(lessons)
    .innerJoin(modules, eq(modules.id, lessons.moduleId))
    .where(isPublishedIn(courseId))
    .orderBy(...lessonOrder);

export const selectLessonVersions = (db: Db, courseId: string) =>
  db
    .select({ id: lessons.id, version: lessons.version })
    .from(lessons)
    .where(isPublishedIn(courseId))
    .orderBy(asc(lessons.id));

export const findModule = async (db: Db, moduleId: string) => {
  const [row] = await db
    .select({ id: modules.id, courseId: modules.courseId, title: modules.title, position: modules.position })
    .from(modules)
    .where(eq(modules.id, moduleId));
  return row ?? null;
};

export const insertModule = (db: Db, row: typeof modules.$inferInsert) => db.insert(modules).values(row);

export const updateModuleRow = (db: Db, moduleId: string, set: Partial<typeof modules.$inferInsert>) =>
  db.update(modules).set(set).where(eq(modules.id, moduleId));

export const deleteModuleRow = (db: Db, moduleId: string) => db.delete(modules).where(eq(modules.id, moduleId));

const orderedIds = async (
  db: Db,
  table: PgTable,
  columns: { id: PgColumn; position: PgColumn },
  where: SQL,
): Promise<string[]> => {
  const rows = await db
    .select({ id: sql<string>`${columns.id}` })
    .from(table)
    .where(where)
    .orderBy(asc(columns.position), asc(columns.id));
  return rows.map((row) => row.id);
};

export const moduleIdsOf = (db: Db, courseId: string) =>
  orderedIds(db, modules, modules, eq(modules.courseId, courseId));
export const lessonIdsOf = (db: Db, moduleId: string) =>
  orderedIds(db, lessons, lessons, eq(lessons.moduleId, moduleId));

const places = (ids: readonly string[]) =>
  sql`(values ${sql.join(
    ids.map((id, position) => sql`(${id}::uuid, ${position}::int)`),
    sql`, `,
  )}) as places (id, position)`;

export const placeModules = (db: Db, ids: readonly string[]) =>
  db.execute(sql`update ${modules} set position = places.position from ${places(ids)} where ${modules.id} = places.id`);

/** Puts lessons into a module in this order. */
export const placeLessons = (db: Db, moduleId: string, ids: readonly string[]) =>
  db.execute(
    sql`update ${lessons} set position = places.position, module_id = ${moduleId}::uuid from ${places(ids)} where ${lessons.id} = places.id`,
  );

export const selectLessonSlugs = async (db: Db, courseId: string, base: string) => {
  const rows = await db
    .select({ slug: lessons.slug })
    .from(lessons)
    .where(and(eq(lessons.courseId, courseId), like(lessons.slug, `${base}%`)));
  return new Set(rows.map((row) => row.slug));
};

export const insertLesson = (db: Db, row: typeof lessons.$inferInsert) => db.insert(lessons).values(row);

export const updateLessonRow = (db: Db, lessonId: string, set: Partial<typeof lessons.$inferInsert>) =>
  db.update(lessons).set(set).where(eq(lessons.id, lessonId));

export const deleteLessonRow = (db: Db, lessonId: string) => db.delete(lessons).where(eq(lessons.id, lessonId));

/** Title, text and version as they stand, held until the transaction ends; null when the lesson is gone. */
export const lockLessonText = async (db: Db, lessonId: string) => {
  const [row] = await db
    .select({
      title: lessons.title,
      body: lessons.body,
      minutes: lessons.minutes,
      version: lessons.version,
      courseId: lessons.courseId,
    })
    .from(lessons)
    .where(eq(lessons.id, lessonId))
    .for("update");
  return row ?? null;
};

export const insertLessonVersion = (db: Db, row: typeof lessonVersions.$inferInsert) =>
  db.insert(lessonVersions).values(row);

const versionColumns = {
  version: lessonVersions.version,
  title: lessonVersions.title,
  savedAt: lessonVersions.savedAt,
  savedBy: users.name,
};

export const selectVersions = (db: Db, lessonId: string, before: number | null, limit: number) =>
  db
    .select(versionColumns)
    .from(lessonVersions)
    .leftJoin(users, eq(users.id, lessonVersions.savedBy))
    .where(and(eq(lessonVersions.lessonId, lessonId), before === null ? undefined : lt(lessonVersions.version, before)))
    .orderBy(desc(lessonVersions.version))
    .limit(limit);

export const findVersion = async (db: Db, lessonId: string, version: number) => {
  const [row] = await db
    .select({ ...versionColumns, body: lessonVersions.body })
    .from(lessonVersions)
    .leftJoin(users, eq(users.id, lessonVersions.savedBy))
    .where(and(eq(lessonVersions.lessonId, lessonId), eq(lessonVersions.version, version)));
  return row ?? null;
};
