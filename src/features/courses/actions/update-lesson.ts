import { requireUserId } from "#/core/actor.ts";
import { AppError, notFound } from "#/core/errors.ts";
import { toInstant } from "#/core/time.ts";
import type { Context } from "#/server/context.ts";
import { isUniqueViolation } from "#/server/db.ts";
import type { Lesson, UpdateLesson } from "../contract-lessons.ts";
import { readingMinutes } from "../reading-minutes.ts";
import { insertLessonVersion, lockLessonText, updateLessonRow } from "../store-lessons.ts";
import { tellCourseChanged } from "./course-changed.ts";
import { lessonSlugTaken } from "./create-lesson.ts";
import { getLesson } from "./get-lesson.ts";
import { requireLesson } from "./require-lesson.ts";

type Before = { body: string; minutes: number };

/** A reading time that was estimated follows the text; one that was set stays. */
const minutesAfter = (before: Before, body: string) =>
  before.minutes === readingMinutes(before.body) ? readingMinutes(body) : before.minutes;

/** Changes what is given. A change of title or text is a new version, kept in the history. */
export const updateLesson = async (ctx: Context, input: UpdateLesson): Promise<Lesson> => {
  const { lessonId, version: edited, ...fields } = input;
  const { course } = await requireLesson(ctx, lessonId, "teach");
  const savedBy = requireUserId(ctx.actor);
  const at = toInstant(ctx.now());
  try {
    await ctx.db.transaction(async (tx) => {
      const before = await lockLessonText(tx, lessonId);
      if (!before) throw notFound("lesson");
      if (edited !== undefined && edited !== before.version) {
        throw new AppError("conflict", "Somebody saved this lesson since you opened it. Reload to see their version.");
      }
      const title = fields.title ?? before.title;
      const body = fields.body ?? before.body;
      const isNewText = title !== before.title || body !== before.body;
      const version = before.version + (isNewText ? 1 : 0);
      const minutes = fields.minutes ?? minutesAfter(before, body);
      await updateLessonRow(tx, lessonId, { ...fields, minutes, version, updatedAt: at });
      if (isNewText) await insertLessonVersion(tx, { lessonId, version, title, body, savedBy, savedAt: at });
    });
  } catch (error) {
    throw isUniqueViolation(error, "lessons_course_slug_key") ? lessonSlugTaken() : error;
  }
  tellCourseChanged(ctx, course.id);
  return getLesson(ctx, { lessonId });
};
