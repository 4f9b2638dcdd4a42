import { practiceByIds } from "#/features/assessments/actions/list-practice.ts";
import { questionAnchor } from "#/features/assessments/question-anchor.ts";
import type { Context } from "#/server/context.ts";
import type { ReviewItem } from "../contract-review.ts";
import { intervalsFrom } from "../review-schedule.ts";
import { selectCardsByIds } from "../store-cards.ts";
import type { ItemRow, Reviewer } from "../store-review.ts";
import { presentCard } from "./present-card.ts";

/** Items of the asker that are open to them, as they are shown: questions without keys, cards with both sides. */
export const presentItems = async (
  ctx: Context,
  reviewer: Reviewer,
  rows: readonly ItemRow[],
): Promise<ReviewItem[]> => {
  const questionIds = rows.flatMap(({ questionId }) => questionId ?? []);
  const cardIds = rows.flatMap(({ cardId }) => cardId ?? []);
  const asked = new Map((await practiceByIds(ctx, questionIds, reviewer.told)).map((item) => [item.question.id, item]));
  const cards = new Map((await selectCardsByIds(ctx.db, reviewer.userId, cardIds)).map((card) => [card.id, card]));
  const items = rows.map(async (row): Promise<ReviewItem | null> => {
    const { id, questionId, cardId, lessonId, schedule } = row;
    const practice = questionId === null ? undefined : asked.get(questionId);
    const stored = cardId === null ? undefined : cards.get(cardId);
    // Archived or deleted between the two queries.
    if (!practice && !stored) return null;
    return {
      id,
      course: { id: row.courseId, slug: row.courseSlug, title: row.courseTitle },
      lesson: lessonId
        ? {
            ...{ id: lessonId, slug: row.lessonSlug ?? "", title: row.lessonTitle ?? "" },
            anchor: questionId && !row.isFromQuiz ? questionAnchor(questionId) : row.anchor,
          }
        : null,
      dueOn: schedule?.dueOn ?? null,
      reviews: schedule?.reviews ?? 0,
      isFromQuiz: row.isFromQuiz,
      isSuspended: row.suspendedAt !== null,
      intervals: intervalsFrom(schedule, reviewer.today),
      // An earlier answer beside the question would be read instead of remembered.
      question: practice ? { question: practice.question, variant: practice.variant } : null,
      card: stored ? await presentCard(stored) : null,
    };
  });
  return (await Promise.all(items)).filter((item) => item !== null);
};
