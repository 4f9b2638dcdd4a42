import type { Context } from "#/server/context.ts";
import type { HintPlace } from "../contract-hints.ts";
import type { Analyser } from "../lexemes.ts";
import type { TermWeight } from "../ranking.ts";
import { findCourseForTutor, type RankedPassage } from "../store-search.ts";
import { rankCourse } from "./search-course.ts";

export type HintPassages = {
  course: { slug: string; title: string; language: string };
  /** Of the question's own lesson, or where that has none of the course; best first. */
  passages: RankedPassage[];
  terms: TermWeight[];
  analyser: Analyser;
};

export const placeOf = (courseSlug: string, passage: RankedPassage, quote: string): HintPlace => ({
  lessonId: passage.lessonId,
  courseSlug,
  lessonSlug: passage.lessonSlug,
  lessonTitle: passage.lessonTitle,
  headingPath: passage.headingPath,
  anchor: passage.anchor,
  quote,
});

/** The passages of the course that a question is about; its access has been checked. None where nothing fits. */
export const findHintPassages = async (
  ctx: Context,
  question: { courseId: string; lessonId: string | null; words: string },
): Promise<HintPassages> => {
  const { courseId, lessonId, words } = question;
  const course = (await findCourseForTutor(ctx.db, courseId)) ?? { slug: "", title: "", language: "en" };
  const { passages, terms, analyser, isCovered } = await rankCourse(ctx, courseId, words);
  const own = passages.filter((passage) => passage.lessonId === lessonId);
  return { course, passages: own.length > 0 || !isCovered ? own : passages, terms, analyser };
};
