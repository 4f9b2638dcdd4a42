import { requireUserId } from "#/core/actor.ts";
import { AppError, notFound } from "#/core/errors.ts";
import { newId } from "#/core/ids.ts";
import { toInstant } from "#/core/time.ts";
import { requireLesson } from "#/features/courses/actions/require-lesson.ts";
import type { Context } from "#/server/context.ts";
import type { CreateThread, Thread } from "../contract.ts";
import { findSettings } from "../store-settings.ts";
import { insertThread } from "../store-threads.ts";
import { toThread } from "../thread-view.ts";
import { requireConcepts } from "./require-tutor.ts";

/** A conversation with the tutor of a course, under the rules that the course has now. */
export const createThread = async (ctx: Context, input: CreateThread): Promise<Thread> => {
  const userId = requireUserId(ctx.actor);
  const { course } = await requireConcepts(ctx, input.courseId);
  if (input.lessonId) {
    const { lesson } = await requireLesson(ctx, input.lessonId, "learn");
    if (lesson.courseId !== course.id) throw notFound("lesson");
  }
  const { settings, version } = await findSettings(ctx.db, course.id);
  if (input.rulesVersion !== undefined && input.rulesVersion !== version) {
    throw new AppError("conflict", "The rules of this tutor changed just now. Read them, then ask again.");
  }
  const now = toInstant(ctx.now());
  const thread = {
    id: newId(),
    courseId: course.id,
    userId,
    lessonId: input.lessonId ?? null,
    visibility: settings.visibility,
    title: input.title?.trim() ?? "",
    createdAt: now,
    updatedAt: now,
  };
  await insertThread(ctx.db, thread);
  return toThread(thread);
};
