import type { z } from "zod";
import { AppError, invalid } from "#/core/errors.ts";
import { aidedAnswers } from "#/features/assessments/actions/aided-answers.ts";
import { keepPractice, retellPractice } from "#/features/assessments/actions/answer-practice.ts";
import type { Context } from "#/server/context.ts";
import type { AnsweredReview, AnswerReviewInput } from "../contract-review.ts";
import { gradeOfAnswer, textsOf, wordsIn } from "../review-grade.ts";
import { outcomeOf, recordReview } from "./record-review.ts";
import { lockItem } from "./require-item.ts";
import { reviewerOf } from "./reviewer-of.ts";

type Input = z.infer<typeof AnswerReviewInput>;

/** Answers a question that is reviewed: a practice answer, and the review that it comes to. */
export const answerReview = async (ctx: Context, input: Input): Promise<AnsweredReview> => {
  const asker = await reviewerOf(ctx);
  return ctx.db.transaction(async (tx) => {
    const inTx = { ...ctx, db: tx };
    const { itemId, clientKey, answer, variant, seconds, isHelped } = input;
    const { item, known } = await lockItem(tx, asker.reviewer, input);
    if (item.questionId === null) throw invalid("/itemId", "names a card, which is graded by who reviews it");
    const given = { questionId: item.questionId, answer, variant };
    if (known) {
      const result = known.practiceAnswerId && (await retellPractice(inTx, known.practiceAnswerId, given));
      if (!result) throw new AppError("conflict", "Another review has this clientKey.");
      return { result, outcome: await outcomeOf(tx, asker, itemId, known.id) };
    }
    const { answerId, result } = await keepPractice(inTx, given);
    if (result.fraction === null) throw invalid("/itemId", "names a question that nobody marks here");
    const words = wordsIn(textsOf(result.next.question));
    const { userId } = asker.reviewer;
    const aided = await aidedAnswers(tx, { userId, courseId: item.courseId, questionId: item.questionId });
    const facts = { isRight: result.verdict === "correct", isHelped: isHelped || aided.has(answerId), seconds, words };
    const grade = gradeOfAnswer(facts);
    const review = { itemId, clientKey, grade, seconds, practiceAnswerId: answerId };
    const eventId = await recordReview(ctx, tx, asker, review);
    return { result, outcome: await outcomeOf(tx, asker, itemId, eventId) };
  });
};
