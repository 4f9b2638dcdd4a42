import { AppError, notFound } from "#/core/errors.ts";
import { requireCourse } from "#/features/courses/actions/require-course.ts";
import { fileKey } from "#/features/courses/actions/save-course-tree.ts";
import type { Context } from "#/server/context.ts";
import type { Db } from "#/server/db.ts";
import { type CourseExport, exportFormat } from "../contract.ts";
import { findCourse } from "../store.ts";
import {
  selectAssignments,
  selectBank,
  selectCategories,
  selectFiles,
  selectGlossary,
  selectGradebook,
  selectGroupNames,
  selectModulesWithLessons,
  selectQuizzes,
  selectSkills,
} from "../store-course-export.ts";

const readFiles = async (
  ctx: Context,
  rows: Awaited<ReturnType<typeof selectFiles>>,
): Promise<CourseExport["files"]> => {
  const files = [];
  for (const { id, name, sha256 } of rows) {
    const bytes = await ctx.files.get(fileKey(sha256));
    if (!bytes) throw new AppError("conflict", `The bytes of the picture ${name} are missing from the file storage.`);
    files.push({ id, name, content: Buffer.from(bytes).toString("base64") });
  }
  return files;
};

const readCourse = async (tx: Db, courseId: string) => {
  const course = await findCourse(tx, courseId);
  if (!course) throw notFound("course");
  const { id: _id, ...facts } = course;
  return {
    course: facts,
    modules: await selectModulesWithLessons(tx, courseId),
    glossary: await selectGlossary(tx, courseId),
    groups: await selectGroupNames(tx, courseId),
    categories: await selectCategories(tx, courseId),
    skills: await selectSkills(tx, courseId),
    questions: await selectBank(tx, courseId),
    quizzes: await selectQuizzes(tx, courseId),
    assignments: await selectAssignments(tx, courseId),
    gradebook: await selectGradebook(tx, courseId),
    files: await selectFiles(tx, courseId),
  };
};

/** A course as its instructors made it, keys included, for them: all of one moment. */
export const exportCourse = async (ctx: Context, { courseId }: { courseId: string }): Promise<CourseExport> => {
  await requireCourse(ctx, courseId, "teach");
  const { files, ...read } = await ctx.db.transaction((tx) => readCourse(tx, courseId), {
    isolationLevel: "repeatable read",
    accessMode: "read only",
  });
  return { format: exportFormat, ...read, files: await readFiles(ctx, files) };
};
