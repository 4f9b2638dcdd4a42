import { eq } from "drizzle-orm";
import { answerPractice } from "#/features/assessments/actions/answer-practice.ts";
import { getReviewQueue } from "#/features/study/actions/get-review-queue.ts";
import { gradeReview } from "#/features/study/actions/grade-review.ts";
import { createCard } from "#/features/study/actions/own-cards.ts";
import { reviewItems } from "#/features/study/tables-review.ts";
import type { Context } from "#/server/context.ts";
import { makeQuestions } from "../factories-assessments.ts";
import { rightOrWrong, trueOrFalse } from "../factories-study.ts";

/** Of the classmate, who is in no graded quiz. */
export type StudyWorld = {
  cardId: string;
  /** Graded today. */
  cardItemId: string;
  questionItemId: string;
};

export const buildStudy = async (
  ctx: Context,
  { courseId, lessonId, canary }: { courseId: string; lessonId: string; canary: string },
): Promise<StudyWorld> => {
  const { db } = ctx;
  const body = { ...trueOrFalse("Is it so?"), explanation: `${canary} since` };
  const [question] = await makeQuestions(db, { id: courseId }, [body], { lessonId, isPractice: true });
  const questionId = question!.id;
  await answerPractice(ctx, { questionId, answer: rightOrWrong(false), variant: 0 });
  const card = await createCard(ctx, { courseId, lessonId, front: "Front", back: "Back" });
  const [first] = (await getReviewQueue(ctx, { limit: 1 })).items;
  const cardItemId = first!.id;
  await gradeReview(ctx, { itemId: cardItemId, clientKey: "world", grade: "good", seconds: null });
  const [asked] = await db
    .select({ id: reviewItems.id })
    .from(reviewItems)
    .where(eq(reviewItems.questionId, questionId));
  return { cardId: card.id, cardItemId, questionItemId: asked!.id };
};
