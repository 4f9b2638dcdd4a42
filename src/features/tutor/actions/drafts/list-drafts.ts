import { z } from "zod";
import { decodeCursor, type Page, toPage } from "#/core/pagination.ts";
import { requireCourse } from "#/features/courses/actions/require-course.ts";
import type { Context } from "#/server/context.ts";
import type { DraftRef, ListDrafts, QuestionDraft } from "../../contract-drafts.ts";
import { selectDrafts } from "../../store-drafts.ts";
import { requireDraft, toDraft } from "./require-draft.ts";

/** The drafts of a course in one state, newest first. */
export const listDrafts = async (
  ctx: Context,
  { courseId, state, cursor, limit }: ListDrafts,
): Promise<Page<QuestionDraft>> => {
  await requireCourse(ctx, courseId, "teach");
  const before = decodeCursor(cursor, z.tuple([z.uuid()]))?.[0] ?? null;
  const rows = await selectDrafts(ctx.db, { courseId, state, before, limit: limit + 1 });
  return toPage(rows.map(toDraft), limit, ({ id }) => [id]);
};

export const getDraft = (ctx: Context, { draftId }: DraftRef): Promise<QuestionDraft> => requireDraft(ctx, draftId);
