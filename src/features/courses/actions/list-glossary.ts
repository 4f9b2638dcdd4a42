import { z } from "zod";
import { decodeCursor, type Page, toPage } from "#/core/pagination.ts";
import { text } from "#/core/text.ts";
import type { Context } from "#/server/context.ts";
import { renderNote } from "#/server/markdown/render.ts";
import type { GlossaryTerm, ListGlossary } from "../contract-progress.ts";
import { selectTerms } from "../store-courses.ts";
import { requireCourse } from "./require-course.ts";

type TermRow = Awaited<ReturnType<typeof selectTerms>>[number];

export const toTerm = async ({ id, term, definition }: TermRow): Promise<GlossaryTerm> => ({
  id,
  term,
  definition,
  definitionHtml: await renderNote(definition),
});

/** The glossary of a course in alphabetical order. */
export const listGlossary = async (ctx: Context, input: ListGlossary): Promise<Page<GlossaryTerm>> => {
  await requireCourse(ctx, input.courseId, "view");
  const after = decodeCursor(input.cursor, z.tuple([text(1_000)]));
  const rows = await selectTerms(ctx.db, input.courseId, after && { key: after[0] }, input.limit + 1);
  const { items, nextCursor } = toPage(rows, input.limit, (row) => [row.key]);
  return { items: await Promise.all(items.map(toTerm)), nextCursor };
};

const mostTerms = 2_000;

/** Every term with its definition in Markdown. Access to the course is the caller's to check. */
export const termsOfGlossary = async (
  ctx: Pick<Context, "db">,
  courseId: string,
): Promise<{ term: string; definition: string }[]> => {
  const rows = await selectTerms(ctx.db, courseId, null, mostTerms);
  return rows.map(({ term, definition }) => ({ term, definition }));
};
