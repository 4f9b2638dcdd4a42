import { z } from "zod";
import { Empty } from "#/core/rest.ts";
import { router, signedIn } from "#/server/trpc.ts";
import { answerReview } from "./actions/answer-review.ts";
import { getReviewQueue } from "./actions/get-review-queue.ts";
import { getReviewSummary } from "./actions/get-review-summary.ts";
import { gradeReview } from "./actions/grade-review.ts";
import { buryReview, listSuspended, resumeReview, suspendReview } from "./actions/set-aside-review.ts";
import { getStudySettings, updateStudySettings } from "./actions/study-settings.ts";
import { undoReview } from "./actions/undo-review.ts";
import { reviewsRest } from "./contract-rest-review.ts";
import * as review from "./contract-review.ts";

export const reviewsRouter = router({
  summary: signedIn
    .meta(reviewsRest.summary)
    .input(z.strictObject({}))
    .output(review.ReviewSummary)
    .query(({ ctx }) => getReviewSummary(ctx)),
  queue: signedIn
    .meta(reviewsRest.queue)
    .input(review.ReviewQueueInput)
    .output(review.ReviewQueue)
    .query(({ ctx, input }) => getReviewQueue(ctx, input)),
  answer: signedIn
    .meta(reviewsRest.answer)
    .input(review.AnswerReviewInput)
    .output(review.AnsweredReview)
    .mutation(({ ctx, input }) => answerReview(ctx, input)),
  grade: signedIn
    .meta(reviewsRest.grade)
    .input(review.GradeReviewInput)
    .output(review.ReviewOutcome)
    .mutation(({ ctx, input }) => gradeReview(ctx, input)),
  undo: signedIn
    .meta(reviewsRest.undo)
    .input(review.ReviewRef)
    .output(review.ReviewItem)
    .mutation(({ ctx, input }) => undoReview(ctx, input)),
  bury: signedIn
    .meta(reviewsRest.bury)
    .input(review.ReviewRef)
    .output(Empty)
    .mutation(({ ctx, input }) => buryReview(ctx, input)),
  suspend: signedIn
    .meta(reviewsRest.suspend)
    .input(review.ReviewRef)
    .output(Empty)
    .mutation(({ ctx, input }) => suspendReview(ctx, input)),
  resume: signedIn
    .meta(reviewsRest.resume)
    .input(review.ReviewRef)
    .output(Empty)
    .mutation(({ ctx, input }) => resumeReview(ctx, input)),
  suspended: signedIn
    .meta(reviewsRest.suspended)
    .input(review.ListSuspendedInput)
    .output(review.SuspendedPage)
    .query(({ ctx, input }) => listSuspended(ctx, input)),
  settings: signedIn
    .meta(reviewsRest.settings)
    .input(z.strictObject({}))
    .output(review.StudySettings)
    .query(({ ctx }) => getStudySettings(ctx)),
  updateSettings: signedIn
    .meta(reviewsRest.updateSettings)
    .input(review.UpdateStudySettingsInput)
    .output(review.StudySettings)
    .mutation(({ ctx, input }) => updateStudySettings(ctx, input)),
});
