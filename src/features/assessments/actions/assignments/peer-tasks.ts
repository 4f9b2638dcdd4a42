import { isDeepStrictEqual } from "node:util";
import { z } from "zod";
import { requireUserId, userIdOf } from "#/core/actor.ts";
import { AppError, invalid, notFound } from "#/core/errors.ts";
import { decimal, toMarks } from "#/core/marks.ts";
import { decodeCursor, toPage } from "#/core/pagination.ts";
import { isAfter } from "#/core/time.ts";
import type { Context } from "#/server/context.ts";
import { type Db, dbNow } from "#/server/db.ts";
import type {
  ListPeerTasksInput,
  PeerReview,
  PeerTask,
  SavePeerReviewInput,
} from "../../contract-assignments-peers.ts";
import { markByRubric, type Rubric } from "../../rubric.ts";
import { type AssignmentRow, findAssignment, isHeld } from "../../store-assignments.ts";
import {
  findPeerRules,
  findReview,
  lockReview,
  type PeerRulesRow,
  type ReviewRow,
  selectReviews,
  updateReview,
} from "../../store-assignments-peers.ts";
import { findSubmission, selectFilesOf } from "../../store-assignments-work.ts";
import { renderProse } from "../present-question.ts";
import { startDueReviews } from "./peer-rules.ts";
import { requireAssignment } from "./require-assignment.ts";
import { shownFiles } from "./work-files.ts";

type Input = z.infer<typeof SavePeerReviewInput>;

export const stateOfReview = ({ submittedAt, revision }: Pick<ReviewRow, "submittedAt" | "revision">) =>
  submittedAt !== null ? "done" : revision > 0 ? "draft" : "to_do";

/** Names stay where the assignment shows them; else a number among one's own tasks, which tells nothing. */
const titlesOf = (tasks: readonly ReviewRow[], { isAnonymous }: Pick<PeerRulesRow, "isAnonymous">) => {
  const others = tasks.filter(({ isSelf }) => !isSelf);
  return new Map(
    tasks.map((task) => {
      if (task.isSelf) return [task.id, "Your own submission"] as const;
      return [task.id, isAnonymous ? `Submission ${others.indexOf(task) + 1}` : task.authorName] as const;
    }),
  );
};

/** The reviews that the asker has to give. */
export const listPeerTasks = async (ctx: Context, input: z.infer<typeof ListPeerTasksInput>) => {
  const { assignment } = await requireAssignment(ctx, input.assignmentId, "view");
  const reviewerId = requireUserId(ctx.actor);
  await startDueReviews(ctx, assignment.id);
  const rules = await findPeerRules(ctx.db, assignment.id);
  const tasks = rules ? await selectReviews(ctx.db, { assignmentId: assignment.id, reviewerId }) : [];
  const titles = rules ? titlesOf(tasks, rules) : new Map<string, string>();
  const after = decodeCursor(input.cursor, z.tuple([z.uuid()]))?.[0] ?? null;
  const rest = tasks.filter(({ id }) => after === null || id > after);
  const { items, nextCursor } = toPage(rest.slice(0, input.limit + 1), input.limit, ({ id }) => [id]);
  return {
    items: items.map((task): PeerTask => {
      return { id: task.id, title: titles.get(task.id) ?? "", isSelf: task.isSelf, state: stateOfReview(task) };
    }),
    nextCursor,
  };
};

type Task = { review: ReviewRow; assignment: AssignmentRow; rules: PeerRulesRow };

const findTask = async (db: Db, reviewId: string): Promise<Task | null> => {
  const review = await findReview(db, reviewId);
  const assignment = review && (await findAssignment(db, review.assignmentId));
  const rules = review && (await findPeerRules(db, review.assignmentId));
  return review && assignment && rules ? { review, assignment, rules } : null;
};

const requireOwnTask = async (ctx: Pick<Context, "actor" | "db">, reviewId: string): Promise<Task> => {
  const task = await findTask(ctx.db, reviewId);
  if (task?.review.reviewerId !== userIdOf(ctx.actor) || !task) throw notFound("review");
  return task;
};

/** What the asker reviews and has said about it so far. */
export const getPeerReview = async (ctx: Context, { reviewId }: { reviewId: string }): Promise<PeerReview> => {
  const { review, assignment, rules } = await requireOwnTask(ctx, reviewId);
  const submission = await findSubmission(ctx.db, review.submissionId);
  const tasks = await selectReviews(ctx.db, { assignmentId: assignment.id, reviewerId: review.reviewerId });
  const files = (await selectFilesOf(ctx.db, [review.submissionId])).get(review.submissionId) ?? [];
  const own = tasks.map((task) => (task.id === review.id ? review : task));
  return {
    ...{ id: review.id, assignmentId: assignment.id, isSelf: review.isSelf, state: stateOfReview(review) },
    title: titlesOf(own, rules).get(review.id) ?? "",
    text: submission?.text ?? "",
    textHtml: await renderProse(submission?.text ?? ""),
    files: shownFiles(files, rules.isAnonymous && !review.isSelf),
    rubric: assignment.rubric ?? { criteria: [] },
    possible: assignment.possible,
    ...{ levels: review.levels, comment: review.comment, revision: review.revision },
    ...{ reviewsDueAt: rules.reviewsDueAt, submittedAt: review.submittedAt },
  };
};

const requireOpen = async (tx: Db, { assignment, rules }: Task): Promise<void> => {
  const isOver = rules.reviewsDueAt !== null && !isAfter(rules.reviewsDueAt, await dbNow(tx));
  if (isOver || !isHeld(assignment)) throw new AppError("conflict", "The reviews are closed.");
};

/** Levels of a draft must be of the rubric; to hand in, there is one for each criterion. */
const requireLevels = ({ criteria }: Rubric, levels: Input["levels"]): void => {
  const isKnown = levels.every(({ criterionId, levelId }) =>
    criteria.find(({ id }) => id === criterionId)?.levels.some(({ id }) => id === levelId),
  );
  if (!isKnown) throw invalid("/levels", "must name levels of the rubric");
  if (new Set(levels.map(({ criterionId }) => criterionId)).size !== levels.length)
    throw invalid("/levels", "must name each criterion once");
};

const write = (ctx: Context, { reviewId, levels, comment, expectedRevision }: Input, handsIn: boolean) =>
  ctx.db.transaction(async (tx) => {
    await lockReview(tx, reviewId);
    const task = await findTask(tx, reviewId);
    if (!task) throw notFound("review");
    const { review, assignment } = task;
    const isSame = review.comment === comment && isDeepStrictEqual(review.levels, levels);
    if (isSame && handsIn === (review.submittedAt !== null) && review.revision > 0) return;
    if (review.revision !== expectedRevision)
      throw new AppError("conflict", "This review was changed in another place meanwhile.");
    await requireOpen(tx, task);
    const rubric = assignment.rubric ?? { criteria: [] };
    requireLevels(rubric, levels);
    const fields = { levels, comment, revision: review.revision + 1 };
    if (!handsIn) {
      if (review.submittedAt !== null)
        throw new AppError("conflict", "The review has been handed in; hand it in anew.");
      return updateReview(tx, reviewId, fields);
    }
    const mark = markByRubric(rubric, levels, assignment.possible);
    if ("fault" in mark) throw invalid("/levels", mark.fault);
    const fraction = toMarks(decimal(mark.earned).div(assignment.possible));
    await updateReview(tx, reviewId, { ...fields, fraction, submittedAt: await dbNow(tx) });
  });

export const savePeerReview = async (ctx: Context, input: Input): Promise<PeerReview> => {
  await requireOwnTask(ctx, input.reviewId);
  await write(ctx, input, false);
  return getPeerReview(ctx, input);
};

/** Hands a review in; it may be handed in anew while the reviews are open. */
export const submitPeerReview = async (ctx: Context, input: Input): Promise<PeerReview> => {
  await requireOwnTask(ctx, input.reviewId);
  await write(ctx, input, true);
  return getPeerReview(ctx, input);
};
