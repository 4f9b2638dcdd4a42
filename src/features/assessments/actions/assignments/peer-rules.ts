import { randomInt } from "node:crypto";
import type { z } from "zod";
import { AppError, invalid, notFound } from "#/core/errors.ts";
import { newId } from "#/core/ids.ts";
import { type Instant, isAfter } from "#/core/time.ts";
import type { Context } from "#/server/context.ts";
import { type Db, dbNow } from "#/server/db.ts";
import type { PeerReviewRules, SetPeerReviewInput } from "../../contract-assignments-peers.ts";
import { allocate } from "../../peer-allocation.ts";
import { type AssignmentRow, findAssignment, lockAssignment, updateAssignmentRow } from "../../store-assignments.ts";
import {
  deletePeerRules,
  findPeerRules,
  insertReviews,
  type PeerRulesRow,
  savePeerRules,
  selectDueToStart,
  selectPeers,
} from "../../store-assignments-peers.ts";
import { normalInstant } from "../save-quiz.ts";
import { requireAssignment } from "./require-assignment.ts";

type Ref = { assignmentId: string };

export const toPeerRules = ({ assignmentId: _assignmentId, seed: _seed, ...rules }: PeerRulesRow): PeerReviewRules =>
  rules;

/** How an assignment is reviewed, for those who see it. */
export const getPeerRules = async (ctx: Context, { assignmentId }: Ref): Promise<PeerReviewRules> => {
  await requireAssignment(ctx, assignmentId, "view");
  const rules = await findPeerRules(ctx.db, assignmentId);
  if (!rules) throw notFound("peer review of this assignment");
  return toPeerRules(rules);
};

const requireSound = (assignment: AssignmentRow, reviewsDueAt: Instant | null): void => {
  if (!assignment.rubric) throw new AppError("conflict", "Peers mark by a rubric: give the assignment one first.");
  if (reviewsDueAt !== null && assignment.dueAt !== null && !isAfter(reviewsDueAt, assignment.dueAt))
    throw invalid("/reviewsDueAt", "must be after the due date of the assignment");
};

const requireNotBegun = (rules: PeerRulesRow | null): void => {
  if (rules?.startedAt) throw new AppError("conflict", "The reviews have begun: how they are given stays as it is.");
};

/** Has learners review each other's work; the marks are held until they are released. */
export const setPeerRules = async (
  ctx: Context,
  input: z.infer<typeof SetPeerReviewInput>,
): Promise<PeerReviewRules> => {
  const { assignmentId } = input;
  await requireAssignment(ctx, assignmentId, "teach");
  const reviewsDueAt = normalInstant(input.reviewsDueAt);
  await ctx.db.transaction(async (tx) => {
    await lockAssignment(tx, assignmentId, "alone");
    const assignment = await findAssignment(tx, assignmentId);
    if (!assignment) throw notFound("assignment");
    const before = await findPeerRules(tx, assignmentId);
    requireSound(assignment, reviewsDueAt);
    // When they are due may still be moved.
    const isOnlyMoved =
      before &&
      Object.entries(input).every(
        ([key, value]) => key === "reviewsDueAt" || value === before[key as keyof PeerRulesRow],
      );
    if (!isOnlyMoved) requireNotBegun(before);
    await savePeerRules(tx, { ...input, reviewsDueAt, seed: before?.seed ?? randomInt(2_147_483_647) });
    if (!assignment.holdsMarks) await updateAssignmentRow(tx, assignmentId, { holdsMarks: true });
  });
  return getPeerRules(ctx, { assignmentId });
};

export const endPeerRules = async (ctx: Context, { assignmentId }: Ref): Promise<Record<string, never>> => {
  await requireAssignment(ctx, assignmentId, "teach");
  await ctx.db.transaction(async (tx) => {
    await lockAssignment(tx, assignmentId, "alone");
    requireNotBegun(await findPeerRules(tx, assignmentId));
    await deletePeerRules(tx, assignmentId);
  });
  return {};
};

/** Gives out what has been handed in, under the lock of the assignment; does nothing when that was done. */
const giveOut = async (tx: Db, assignmentId: string): Promise<void> => {
  await lockAssignment(tx, assignmentId, "alone");
  const rules = await findPeerRules(tx, assignmentId);
  if (!rules || rules.startedAt !== null) return;
  const peers = await selectPeers(tx, assignmentId);
  const submissionOf = new Map(peers.map(({ id, submissionId }) => [id, submissionId]));
  const pairs = allocate(peers, rules, rules.seed).map((pair) => ({ ...pair, isSelf: false }));
  const own = rules.withSelfReview ? peers.map(({ id }) => ({ reviewer: id, author: id, isSelf: true })) : [];
  await insertReviews(
    tx,
    [...pairs, ...own].map(({ reviewer, author, isSelf }) => ({
      ...{ id: newId(), assignmentId, submissionId: submissionOf.get(author)!, reviewerId: reviewer, isSelf },
    })),
  );
  await savePeerRules(tx, { ...rules, startedAt: await dbNow(tx) });
};

export const startPeerReview = async (ctx: Context, { assignmentId }: Ref): Promise<PeerReviewRules> => {
  const { assignment } = await requireAssignment(ctx, assignmentId, "teach");
  if (!(await findPeerRules(ctx.db, assignmentId)))
    throw new AppError("conflict", "The assignment is not reviewed by peers.");
  if (assignment.state !== "published") throw new AppError("conflict", "Publish the assignment first.");
  await ctx.db.transaction((tx) => giveOut(tx, assignmentId));
  return getPeerRules(ctx, { assignmentId });
};

/** Starts reviews whose time has come: every read does so for what it looks at, and a job for the rest. Returns how many. */
export const startDueReviews = async (ctx: Pick<Context, "db">, assignmentId?: string): Promise<number> => {
  const due = await selectDueToStart(ctx.db, await dbNow(ctx.db));
  const wanted = due.filter((id) => assignmentId === undefined || id === assignmentId);
  for (const id of wanted) await ctx.db.transaction((tx) => giveOut(tx, id));
  return wanted.length;
};
