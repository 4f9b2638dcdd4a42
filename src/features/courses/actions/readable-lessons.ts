import type { Db } from "#/server/db.ts";
import { selectLessonVersions, selectPublishedLessons } from "../store-lessons.ts";

export type PublishedLesson = {
  id: string;
  slug: string;
  title: string;
  version: number;
  body: string;
  moduleTitle: string;
};

/** The published lessons of a course in its order, with their text. Access to the course is the caller's to check. */
export const publishedLessons = (db: Db, courseId: string): Promise<PublishedLesson[]> =>
  selectPublishedLessons(db, courseId);

/** Which versions `publishedLessons` would give, without the text. */
export const lessonVersionsOf = (db: Db, courseId: string): Promise<{ id: string; version: number }[]> =>
  selectLessonVersions(db, courseId);
