import { createHash } from "node:crypto";
import { newId } from "#/core/ids.ts";
import type { Instant } from "#/core/time.ts";
import type { Db } from "#/server/db.ts";
import type { Files } from "#/server/files.ts";
import type { CourseAccess, CourseState } from "../contract.ts";
import { type PictureType, sniffPicture } from "../media-type.ts";
import { pictureSize, unknownSize } from "../picture-size.ts";
import { readingMinutes } from "../reading-minutes.ts";
import { addInstructor } from "../store-staff.ts";
import {
  deleteOtherLessons,
  deleteOtherModules,
  freeSlugs,
  insertLessonVersions,
  replaceTerms,
  selectLessonTexts,
  upsertCourse,
  upsertFile,
  upsertLessons,
  upsertModules,
} from "../store-tree.ts";

export type CourseToSave = {
  id: string;
  slug: string;
  title: string;
  summary: string;
  description: string;
  access: CourseAccess;
  state: CourseState;
  language: string;
  licence: string;
  attribution: string;
  coverUrl: string | null;
};

export type LessonToSave = {
  id: string;
  moduleId: string;
  slug: string;
  title: string;
  summary?: string;
  /** Markdown. */
  body: string;
  /** Estimated from the text unless given. */
  minutes?: number;
  state: CourseState;
};

/** Who saves, when, and in which transaction. Access is the caller's to check. */
export type Saving = { tx: Db; at: Instant; savedBy: string | null };

/** Inserts or updates a course by its id; who saves it joins its instructors. */
export const saveCourse = async ({ tx, at, savedBy }: Saving, course: CourseToSave): Promise<void> => {
  await upsertCourse(tx, {
    ...course,
    createdBy: savedBy,
    createdAt: at,
    updatedAt: at,
    publishedAt: course.state === "published" ? at : null,
  });
  if (savedBy) await addInstructor(tx, course.id, savedBy, at);
};

/** Inserts or updates the modules of a course by id, in the order given; others stay. */
export const saveModules = (
  { tx, at }: Saving,
  courseId: string,
  modules: readonly { id: string; title: string }[],
): Promise<void> =>
  upsertModules(
    tx,
    modules.map(({ id, title }, position) => ({ id, courseId, title, position, createdAt: at, updatedAt: at })),
  );

const inOrderWithinModules = (lessons: readonly LessonToSave[]) => {
  const counts = new Map<string, number>();
  return lessons.map((lesson) => {
    const position = counts.get(lesson.moduleId) ?? 0;
    counts.set(lesson.moduleId, position + 1);
    return { lesson, position };
  });
};

/**
 * Inserts or updates lessons by id, in the order given within each module. A lesson's version rises, and a row of its
 * history is added, only when title or text changed. Gives the ids of new and changed ones.
 */
export const saveLessons = async (
  { tx, at, savedBy }: Saving,
  courseId: string,
  lessons: readonly LessonToSave[],
): Promise<{ created: string[]; changed: string[] }> => {
  const existing = new Map((await selectLessonTexts(tx, courseId)).map((row) => [row.id, row]));
  const rows = inOrderWithinModules(lessons).map(({ lesson, position }) => {
    const before = existing.get(lesson.id);
    const isChanged = !before || before.title !== lesson.title || before.body !== lesson.body;
    return {
      isChanged,
      row: {
        id: lesson.id,
        courseId,
        moduleId: lesson.moduleId,
        slug: lesson.slug,
        title: lesson.title,
        summary: lesson.summary ?? "",
        body: lesson.body,
        minutes: lesson.minutes ?? readingMinutes(lesson.body),
        position,
        state: lesson.state,
        version: before ? before.version + (isChanged ? 1 : 0) : 1,
        createdAt: at,
        updatedAt: at,
      },
    };
  });
  const renamed = rows.filter(({ row }) => existing.get(row.id) && existing.get(row.id)?.slug !== row.slug);
  await freeSlugs(
    tx,
    renamed.map(({ row }) => row.id),
  );
  await upsertLessons(
    tx,
    rows.map(({ row }) => row),
  );
  const changed = rows.filter(({ isChanged }) => isChanged).map(({ row }) => row);
  await insertLessonVersions(
    tx,
    changed.map(({ id, version, title, body }) => ({ lessonId: id, version, title, body, savedBy, savedAt: at })),
  );
  return {
    created: changed.filter(({ id }) => !existing.has(id)).map(({ id }) => id),
    changed: changed.filter(({ id }) => existing.has(id)).map(({ id }) => id),
  };
};

/** Deletes lessons of a course that are not named, with what learners did in them. Call it before `saveLessons`. */
export const removeOtherLessons = async ({ tx }: Saving, courseId: string, keep: readonly string[]): Promise<void> => {
  await deleteOtherLessons(tx, courseId, keep);
};

/** Deletes modules that are not named, with the lessons left in them. Call it after `saveLessons`. */
export const removeOtherModules = async ({ tx }: Saving, courseId: string, keep: readonly string[]): Promise<void> => {
  await deleteOtherModules(tx, courseId, keep);
};

/** Inserts or updates terms of a course by their word, whatever its case. */
export const saveGlossary = (
  { tx }: Saving,
  courseId: string,
  terms: readonly { term: string; definition: string }[],
) => replaceTerms(tx, courseId, [...new Map(terms.map((term) => [term.term.toLowerCase(), term])).values()]);

/**
 * Stores a picture of a course under its name; the same name again replaces it and keeps its id. Null when the bytes are
 * none of the picture types that we serve. It is shown at `/files/{id}`.
 */
export const saveCourseFile = async (
  { tx, at }: Saving,
  files: Files,
  courseId: string,
  file: { name: string; bytes: Uint8Array },
): Promise<{ id: string; mediaType: PictureType } | null> => {
  const mediaType = sniffPicture(file.bytes);
  if (!mediaType) return null;
  const sha256 = createHash("sha256").update(file.bytes).digest("hex");
  await files.put(fileKey(sha256), file.bytes);
  const [row] = await upsertFile(tx, {
    id: newId(),
    courseId,
    name: file.name,
    mediaType,
    size: file.bytes.byteLength,
    sha256,
    ...(pictureSize(file.bytes, mediaType) ?? unknownSize),
    createdAt: at,
  });
  return { id: row!.id, mediaType };
};

/** Where the bytes with this hash are stored. */
export const fileKey = (sha256: string): string => `${sha256.slice(0, 2)}/${sha256}`;
