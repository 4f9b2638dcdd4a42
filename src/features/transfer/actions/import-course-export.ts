import type { z } from "zod";
import { isInstructor, userIdOf } from "#/core/actor.ts";
import { AppError, forbidden, invalid, unauthenticated } from "#/core/errors.ts";
import { newId } from "#/core/ids.ts";
import { toInstant } from "#/core/time.ts";
import { saveCourseWork } from "#/features/assessments/actions/save-course-work.ts";
import {
  type Saving,
  saveCourse,
  saveCourseFile,
  saveGlossary,
  saveLessons,
  saveModules,
} from "#/features/courses/actions/save-course-tree.ts";
import { createGroup } from "#/features/courses/actions/save-group.ts";
import { sniffPicture } from "#/features/courses/media-type.ts";
import { refreshIndex } from "#/features/tutor/actions/refresh-index.ts";
import type { Context } from "#/server/context.ts";
import { type Db, isUniqueViolation } from "#/server/db.ts";
import type { CourseExport, ImportCourseInput, ImportReceipt } from "../contract.ts";
import { faultsOfExport } from "../export-faults.ts";
import { idsOfExport, withIds, withSlug } from "../new-ids.ts";
import { isSlugTaken } from "../store.ts";

type Input = z.infer<typeof ImportCourseInput>;
type Given = Omit<CourseExport, "format">;
type Options = { instructorId?: string | null };

const requireImporter = (ctx: Context): void => {
  if (ctx.actor.kind === "anonymous") throw unauthenticated();
  if (!isInstructor(ctx.actor)) throw forbidden("Courses are imported by instructors and administrators.");
};

const requireWhole = (file: Given): void => {
  const faults = faultsOfExport(file).slice(0, 20);
  const [first] = faults;
  if (first) throw new AppError("invalid_input", `${first.pointer} ${first.message}`, faults);
  for (const [index, { content }] of file.files.entries()) {
    if (sniffPicture(Buffer.from(content, "base64")) === null)
      throw invalid(`/files/${index}/content`, "is no PNG, JPEG, GIF, WebP or SVG picture");
  }
};

const freeSlug = async (tx: Db, slug: string): Promise<string> => {
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? slug : `${slug.slice(0, 75)}-${number}`;
    if (!(await isSlugTaken(tx, candidate))) return candidate;
  }
};

/** Pictures first, since their ids are made as they are stored; gives them by the ids of the file. */
const saveFiles = async (ctx: Context, saving: Saving, courseId: string, files: Given["files"]) => {
  const ids = new Map<string, string>();
  for (const { id, name, content } of files) {
    const saved = await saveCourseFile(saving, ctx.files, courseId, { name, bytes: Buffer.from(content, "base64") });
    if (saved) ids.set(id, saved.id);
  }
  return ids;
};

/** Without its password a quiz is open to all, so it waits for whoever imports it. */
const withoutPassword = ({ needsPassword, ...quiz }: Given["quizzes"][number]) => ({
  ...quiz,
  ...(needsPassword ? { state: "draft" as const } : {}),
});

const notesOf = (file: Given, slug: string): string[] => [
  ...(slug === file.course.slug ? [] : [`The address ${file.course.slug} is taken; the course is at ${slug}.`]),
  ...file.quizzes.flatMap(({ title, needsPassword }) =>
    needsPassword ? [`The quiz “${title}” had a password, which is not in the file: it is a draft now.`] : [],
  ),
];

const saveAll = async (ctx: Context, saving: Saving, given: Given, asDraft: boolean) => {
  const { tx, at, savedBy } = saving;
  const courseId = newId();
  const slug = await freeSlug(tx, given.course.slug);
  const state = asDraft ? ("draft" as const) : given.course.state;
  const row = { ...given.course, id: courseId, slug, state };
  await saveCourse(saving, { ...row, coverUrl: null });
  const { files, ...texts } = given;
  const ids = new Map([
    ...idsOfExport(given).map((id) => [id, newId()] as const),
    ...(await saveFiles(ctx, saving, courseId, files)),
  ]);
  const own = withSlug(withIds(texts, ids), given.course.slug, slug);
  await saveCourse(saving, { ...row, description: own.course.description, coverUrl: own.course.coverUrl });
  await saveModules(saving, courseId, own.modules);
  const lessons = own.modules.flatMap(({ id, lessons }) => lessons.map((lesson) => ({ ...lesson, moduleId: id })));
  await saveLessons(saving, courseId, lessons);
  await saveGlossary(saving, courseId, own.glossary);
  for (const name of own.groups) await createGroup({ ...ctx, db: tx }, { courseId, name });
  await saveCourseWork({ tx, at, courseId, savedBy }, { ...own, quizzes: own.quizzes.map(withoutPassword) });
  return { courseId, slug, title: given.course.title };
};

/** A new course from the file of an export, in one transaction: all of it or nothing. */
export const importCourseExport = async (
  ctx: Context,
  { asDraft, format: _format, ...given }: Input,
  { instructorId }: Options = {},
): Promise<ImportReceipt> => {
  requireImporter(ctx);
  requireWhole(given);
  const savedBy = instructorId ?? userIdOf(ctx.actor);
  try {
    const made = await ctx.db.transaction((tx) =>
      saveAll(ctx, { tx, at: toInstant(ctx.now()), savedBy }, given, asDraft),
    );
    await refreshIndex(ctx, made.courseId);
    return { ...made, notes: notesOf(given, made.slug) };
  } catch (error) {
    // Two of the same name at once: the later one finds its number taken.
    if (isUniqueViolation(error, "courses_slug_key"))
      throw new AppError("conflict", "Another course took this address meanwhile; import it once more.");
    throw error;
  }
};
