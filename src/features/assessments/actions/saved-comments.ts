import { z } from "zod";
import { requireUserId } from "#/core/actor.ts";
import { AppError, notFound } from "#/core/errors.ts";
import { newId } from "#/core/ids.ts";
import { decodeCursor, toPage } from "#/core/pagination.ts";
import { requireCourse } from "#/features/courses/actions/require-course.ts";
import type { Context } from "#/server/context.ts";
import { dbNow } from "#/server/db.ts";
import type { ListSavedCommentsInput, SaveCommentInput, SavedComment, SavedCommentRef } from "../contract-notes.ts";
import {
  countSavedComments,
  deleteSavedComment,
  findSavedComment,
  insertSavedComment,
  selectSavedComments,
} from "../store-saved-comments.ts";
import { requireTeaching } from "./require-teaching.ts";

const most = 200;

/** One's own words for the answers of a course, newest first. */
export const listSavedComments = async (ctx: Context, input: z.infer<typeof ListSavedCommentsInput>) => {
  await requireCourse(ctx, input.courseId, "teach");
  const rows = await selectSavedComments(ctx.db, {
    ...{ courseId: input.courseId, userId: requireUserId(ctx.actor) },
    ...{ before: decodeCursor(input.cursor, z.tuple([z.uuid()]))?.[0] ?? null, limit: input.limit + 1 },
  });
  return toPage(rows, input.limit, ({ id }) => [id]);
};

/** Of the one who saved it, while they teach the course. */
export const getSavedComment = async (
  ctx: Context,
  { commentId }: z.infer<typeof SavedCommentRef>,
): Promise<SavedComment> => {
  const row = await findSavedComment(ctx.db, commentId);
  const userId = requireUserId(ctx.actor);
  if (row?.userId !== userId) throw notFound("comment");
  await requireTeaching(ctx, row.courseId, "comment");
  const { userId: _user, ...comment } = row;
  return comment;
};

export const saveComment = async (
  ctx: Context,
  { courseId, text }: z.infer<typeof SaveCommentInput>,
): Promise<SavedComment> => {
  await requireCourse(ctx, courseId, "teach");
  const userId = requireUserId(ctx.actor);
  if ((await countSavedComments(ctx.db, courseId, userId)) >= most)
    throw new AppError("conflict", `A course has at most ${most} of your comments; delete one first.`);
  const comment = { id: newId(), courseId, text, createdAt: await dbNow(ctx.db) };
  await insertSavedComment(ctx.db, { ...comment, userId });
  return comment;
};

export const deleteComment = async (
  ctx: Context,
  ref: z.infer<typeof SavedCommentRef>,
): Promise<Record<string, never>> => {
  await getSavedComment(ctx, ref);
  await deleteSavedComment(ctx.db, ref.commentId);
  return {};
};
