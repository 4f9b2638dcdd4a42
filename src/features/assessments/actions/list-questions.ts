import { z } from "zod";
import { decodeCursor, toPage } from "#/core/pagination.ts";
import { requireCourse } from "#/features/courses/actions/require-course.ts";
import { searchTerms } from "#/features/courses/snippet.ts";
import type { Context } from "#/server/context.ts";
import type { ListQuestionsInput } from "../contract.ts";
import { searchForm } from "../search-text.ts";
import { selectQuestions } from "../store-questions.ts";
import { fillSearchTexts } from "./fill-search-texts.ts";

/** The questions of a course without their keys, for its staff; oldest first. */
export const listQuestions = async (ctx: Context, input: z.infer<typeof ListQuestionsInput>) => {
  await requireCourse(ctx, input.courseId, "teach");
  const after = decodeCursor(input.cursor, z.tuple([z.uuid()]));
  const { cursor: _cursor, search = "", limit, ...filter } = input;
  const terms = searchTerms(searchForm(search));
  if (terms.length > 0) await fillSearchTexts(ctx.db, input.courseId);
  const rows = await selectQuestions(ctx.db, { ...filter, terms, after: after?.[0] ?? null, limit: limit + 1 });
  return toPage(rows, limit, ({ id }) => [id]);
};
