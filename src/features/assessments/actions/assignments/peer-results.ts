import { z } from "zod";
import { userIdOf } from "#/core/actor.ts";
import { notFound } from "#/core/errors.ts";
import { decodeCursor, toPage } from "#/core/pagination.ts";
import type { Context } from "#/server/context.ts";
import { dbNow } from "#/server/db.ts";
import { ownsAttempt } from "../../access.ts";
import type {
  ExcludePeerReviewInput,
  ListPeerReviewsInput,
  ReceivedReview,
  ReceivedReviewsInput,
  StaffPeerReview,
} from "../../contract-assignments-peers.ts";
import { shownLearner } from "../../hold.ts";
import { markByRubric } from "../../rubric.ts";
import { type AssignmentRow, findAssignment, hidesNames, isHeld } from "../../store-assignments.ts";
import {
  findPeerRules,
  findReview,
  type ReviewRow,
  selectReviews,
  updateReview,
} from "../../store-assignments-peers.ts";
import { findSubmission } from "../../store-assignments-work.ts";
import { renderProse } from "../present-question.ts";
import { requireTeaching } from "../require-teaching.ts";
import { startDueReviews } from "./peer-rules.ts";
import { stateOfReview } from "./peer-tasks.ts";
import { requireAssignment } from "./require-assignment.ts";

const reasonsOf = ({ rubric, possible }: AssignmentRow, { levels, submittedAt }: ReviewRow) => {
  const mark = rubric && submittedAt !== null ? markByRubric(rubric, levels, possible) : null;
  return mark && "reasons" in mark ? mark.reasons : [];
};

/** What peers said about one's own submission, once marks are released. */
export const listReceivedReviews = async (ctx: Context, input: z.infer<typeof ReceivedReviewsInput>) => {
  const submission = await findSubmission(ctx.db, input.submissionId);
  const assignment = submission && (await findAssignment(ctx.db, submission.assignmentId));
  if (!submission || !assignment || !ownsAttempt(ctx.actor, submission)) throw notFound("submission");
  const rules = await findPeerRules(ctx.db, assignment.id);
  const isShown = rules !== null && !isHeld(assignment);
  const all = isShown ? await selectReviews(ctx.db, { submissionId: submission.id }) : [];
  const done = all.filter(({ submittedAt, isSelf }) => submittedAt !== null && !isSelf);
  const numbers = new Map(done.map(({ id }, index) => [id, index + 1]));
  const after = decodeCursor(input.cursor, z.tuple([z.uuid()]))?.[0] ?? null;
  const rest = done.filter(({ id }) => after === null || id > after);
  const { items, nextCursor } = toPage(rest.slice(0, input.limit + 1), input.limit, ({ id }) => [id]);
  const shown = items.map(
    async (review): Promise<ReceivedReview> => ({
      id: review.id,
      reviewer: rules?.isAnonymous ? `Reviewer ${numbers.get(review.id)}` : review.reviewerName,
      reasons: reasonsOf(assignment, review),
      fraction: review.fraction ?? "0",
      comment: review.comment,
      commentHtml: await renderProse(review.comment),
      isExcluded: review.excludedAt !== null,
    }),
  );
  return { items: await Promise.all(shown), nextCursor };
};

const toStaff = (assignment: AssignmentRow, row: ReviewRow): StaffPeerReview => ({
  ...{ id: row.id, submissionId: row.submissionId, isSelf: row.isSelf, state: stateOfReview(row) },
  reviewer: { id: row.reviewerId, name: row.reviewerName },
  author: shownLearner(hidesNames(assignment), row.submissionId, { id: row.authorId, name: row.authorName }),
  reasons: reasonsOf(assignment, row),
  ...{ fraction: row.fraction, comment: row.submittedAt === null ? "" : row.comment, submittedAt: row.submittedAt },
  ...{ excludedAt: row.excludedAt, excludedWhy: row.excludedWhy },
});

/** All reviews of an assignment with names, for its staff. */
export const listPeerReviews = async (ctx: Context, input: z.infer<typeof ListPeerReviewsInput>) => {
  const { assignment } = await requireAssignment(ctx, input.assignmentId, "teach");
  await startDueReviews(ctx, assignment.id);
  const after = decodeCursor(input.cursor, z.tuple([z.uuid()]))?.[0] ?? null;
  const rows = await selectReviews(ctx.db, { assignmentId: assignment.id, after, limit: input.limit + 1 });
  const { items, nextCursor } = toPage(rows, input.limit, ({ id }) => [id]);
  return { items: items.map((row) => toStaff(assignment, row)), nextCursor };
};

const requireTaughtReview = async (ctx: Context, reviewId: string) => {
  const review = await findReview(ctx.db, reviewId);
  const assignment = review && (await findAssignment(ctx.db, review.assignmentId));
  if (!review || !assignment) throw notFound("review");
  await requireTeaching(ctx, assignment.courseId, "review");
  return assignment;
};

const settle = async (ctx: Context, reviewId: string, fields: Parameters<typeof updateReview>[2]) => {
  const assignment = await requireTaughtReview(ctx, reviewId);
  await updateReview(ctx.db, reviewId, fields);
  const row = await findReview(ctx.db, reviewId);
  if (!row) throw notFound("review");
  return toStaff(assignment, row);
};

/** Leaves a review out of its author's mark; its reviewer has still given it. */
export const excludePeerReview = async (
  ctx: Context,
  { reviewId, reason }: z.infer<typeof ExcludePeerReviewInput>,
): Promise<StaffPeerReview> => {
  const excludedAt = await dbNow(ctx.db);
  return settle(ctx, reviewId, { excludedAt, excludedBy: userIdOf(ctx.actor), excludedWhy: reason });
};

export const includePeerReview = (ctx: Context, { reviewId }: { reviewId: string }): Promise<StaffPeerReview> =>
  settle(ctx, reviewId, { excludedAt: null, excludedBy: null, excludedWhy: "" });
