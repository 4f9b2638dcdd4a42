import { and, asc, eq } from "drizzle-orm";
import type { Db } from "#/server/db.ts";
import { lessons, modules } from "./tables.ts";

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
    .orderBy(asc(modules.position), asc(modules.id), asc(lessons.position), asc(lessons.id));

export const selectLessonVersions = (db: Db, courseId: string) =>
  db
    .select({ id: lessons.id, version: lessons.version })
    .from(lessons)
    .where(isPublishedIn(courseId))
    .orderBy(asc(lessons.id));
