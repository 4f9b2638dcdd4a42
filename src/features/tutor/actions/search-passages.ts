import type { Context } from "#/server/context.ts";
import type { PassageSearch, SearchPassages } from "../contract.ts";
import { searchCourse } from "./search-course.ts";

/** The passages that the tutor would answer from. */
export const searchPassages = async (ctx: Context, { courseId, q }: SearchPassages): Promise<PassageSearch> => {
  const { passages, corrections, isCovered } = await searchCourse(ctx, { courseId, question: q });
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
