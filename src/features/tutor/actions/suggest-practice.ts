import { listPracticeStems } from "#/features/assessments/actions/list-practice-stems.ts";
import { questionAnchor } from "#/features/assessments/question-anchor.ts";
import type { Context } from "#/server/context.ts";
import { parseMarkdown } from "#/server/markdown/parse.ts";
import type { SuggestedPractice } from "../contract.ts";
import { blocksOfTree } from "../passages.ts";
import { fittingPractice, teaserOf } from "../practice-fit.ts";
import type { Material } from "./find-material.ts";

/** A practice question that fits what was asked, from the lessons that answer it, without anything of its key. */
export const suggestPractice = async (
  ctx: Context,
  course: { id: string; slug: string },
  material: Material,
): Promise<SuggestedPractice | null> => {
  const lessons = new Map(material.passages.map((passage) => [passage.lessonId, passage]));
  const stems = await listPracticeStems(ctx, { courseId: course.id, lessonIds: [...lessons.keys()] });
  const question = fittingPractice(stems, material);
  const lesson = question && lessons.get(question.lessonId);
  if (!question || !lesson) return null;
  const stem = teaserOf(blocksOfTree(parseMarkdown(question.stem)));
  if (stem === "") return null;
  return {
    questionId: question.questionId,
    lessonId: lesson.lessonId,
    courseSlug: course.slug,
    lessonSlug: lesson.lessonSlug,
    lessonTitle: lesson.lessonTitle,
    anchor: questionAnchor(question.questionId),
    isStatement: question.type === "true_false",
    stem,
  };
};
