import { notFound } from "#/core/errors.ts";
import type { Page } from "#/core/pagination.ts";
import type { Context } from "#/server/context.ts";
import type { GlossaryTerm, PutGlossary } from "../contract-progress.ts";
import { deleteTerms, insertTerms, lockCourse, selectTerms } from "../store-courses.ts";
import { toTerm } from "./list-glossary.ts";
import { requireCourse } from "./require-course.ts";

/** Replaces the glossary of a course and gives the whole of it. */
export const putGlossary = async (ctx: Context, { courseId, terms }: PutGlossary): Promise<Page<GlossaryTerm>> => {
  await requireCourse(ctx, courseId, "teach");
  const rows = await ctx.db.transaction(async (tx) => {
    if (!(await lockCourse(tx, courseId))) throw notFound("course");
    await deleteTerms(tx, courseId);
    if (terms.length > 0) await insertTerms(tx, courseId, terms);
    return selectTerms(tx, courseId, null, terms.length);
  });
  return { items: await Promise.all(rows.map(toTerm)), nextCursor: null };
};
