import { exportCourse } from "#/features/transfer/actions/export-course.ts";
import { importCourseExport } from "#/features/transfer/actions/import-course-export.ts";
import { type CourseExport, ImportCourseInput } from "#/features/transfer/contract.ts";
import type { Context } from "#/server/context.ts";

/** The file with its ids numbered as they come, so that two exports of the same content are equal. */
export const numbered = (file: CourseExport, slug = file.course.slug): CourseExport => {
  const seen = new Map<string, string>();
  const text = JSON.stringify(file).replaceAll(file.course.slug, slug);
  return JSON.parse(
    text.replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, (id) => {
      if (!seen.has(id)) seen.set(id, `#${seen.size}`);
      return seen.get(id)!;
    }),
  );
};

/** A file as it arrives. */
export const readFile = (file: unknown) => ImportCourseInput.parse(JSON.parse(JSON.stringify(file)));

/** Export, import, export: gives both files and the receipt. */
export const roundTrip = async (ctx: Context, courseId: string) => {
  const first = await exportCourse(ctx, { courseId });
  const receipt = await importCourseExport(ctx, readFile(first));
  const second = await exportCourse(ctx, { courseId: receipt.courseId });
  return { first, second, receipt };
};
