import { AppError } from "#/core/errors.ts";
import type { Context } from "#/server/context.ts";
import type { PassageSearch, SearchPassages } from "../contract.ts";
import { asksOpenQuestion } from "../open-question.ts";
import { requireConcepts } from "./require-tutor.ts";
import { rankCourse } from "./search-course.ts";

const isAskedNow = "This is close to a question of your open attempt. Search for it when you have submitted.";

/** The passages that the tutor would answer from. */
export const searchPassages = async (ctx: Context, { courseId, q }: SearchPassages): Promise<PassageSearch> => {
  const { work } = await requireConcepts(ctx, courseId);
  const { passages, corrections, isCovered, analyser } = await rankCourse(ctx, courseId, q);
  if (work && asksOpenQuestion(q, work.questions, analyser)) throw new AppError("tutor_locked", isAskedNow);
  return {
    items: passages.map(({ id, lessonId, lessonSlug, lessonTitle, headingPath, anchor, body, score }) => ({
      id,
      lessonId,
      lessonSlug,
      lessonTitle,
      headingPath,
      anchor,
      text: body,
      score,
    })),
    corrections,
    isCovered,
  };
};
