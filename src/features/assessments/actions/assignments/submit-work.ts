import type { z } from "zod";
import { requireUserId } from "#/core/actor.ts";
import { AppError, invalid, notFound } from "#/core/errors.ts";
import { newId } from "#/core/ids.ts";
import type { Context } from "#/server/context.ts";
import { type Db, dbNow } from "#/server/db.ts";
import type { Submission, SubmitInput } from "../../contract-assignments-work.ts";
import { type AssignmentRow, findAssignment, lockAssignment } from "../../store-assignments.ts";
import { findPeerRules } from "../../store-assignments-peers.ts";
import {
  insertSubmission,
  lockDraft,
  type SubmissionRow,
  selectFilesOf,
  selectOwnSubmissions,
  writeDraft,
} from "../../store-assignments-work.ts";
import { getSubmission } from "./get-submission.ts";
import { refusalFor } from "./my-submissions.ts";
import { joinReviews } from "./peer-join.ts";
import { startDueReviews } from "./peer-rules.ts";
import { refusalWords } from "./refusal-words.ts";
import { requireAssignment } from "./require-assignment.ts";
import { assignmentRulesOf } from "./rules-of-assignment.ts";

type Input = z.infer<typeof SubmitInput>;

/** Refuses what the assignment does not take, naming the field. */
const requireWork = (assignment: AssignmentRow, { text, fileIds }: Input): void => {
  const hasText = text.trim() !== "";
  if (hasText && !assignment.takesText) throw invalid("/text", "must be empty: the assignment takes files only");
  if (fileIds.length > 0 && !assignment.takesFiles)
    throw invalid("/fileIds", "must be empty: the assignment takes text only");
  if (fileIds.length > assignment.maxFiles)
    throw invalid("/fileIds", `must be at most ${assignment.maxFiles}, as the assignment says`);
  if (!hasText && fileIds.length === 0)
    throw invalid(assignment.takesText ? "/text" : "/fileIds", "must not be empty: there is nothing to hand in");
};

/** A key names one submission: other work under it is refused instead of dropped. */
const requireSame = async (tx: Db, known: SubmissionRow, { text, fileIds }: Input): Promise<void> => {
  const files = (await selectFilesOf(tx, [known.id])).get(known.id) ?? [];
  const isSame =
    known.text === text && files.length === fileIds.length && files.every(({ id }) => fileIds.includes(id));
  if (!isSame) throw new AppError("conflict", "Other work was handed in under this key.");
};

/** Under the lock of the person's draft, so that of several at once each sees those before it. */
const handIn = async (ctx: Context, tx: Db, input: Input, course: Parameters<typeof refusalFor>[0]) => {
  const userId = requireUserId(ctx.actor);
  const isReviewed = (await findPeerRules(tx, input.assignmentId)) !== null;
  await lockAssignment(tx, input.assignmentId, isReviewed ? "alone" : "shared");
  const assignment = await findAssignment(tx, input.assignmentId);
  if (!assignment) throw notFound("assignment");
  const draft = await lockDraft(tx, assignment.id, userId, await dbNow(tx));
  const earlier = await selectOwnSubmissions(tx, { userId, assignmentIds: [assignment.id] });
  const known = earlier.find(({ clientKey }) => clientKey === input.clientKey);
  if (known) {
    await requireSame(tx, known, input);
    return known.id;
  }
  const now = await dbNow(tx);
  const rules = (await assignmentRulesOf(tx, [assignment], [userId]))(assignment, userId);
  const reviewsBegan = ((await findPeerRules(tx, assignment.id))?.startedAt ?? null) !== null;
  const refusal = refusalFor(course, assignment, rules, { submissionsUsed: earlier.length, reviewsBegan }, now);
  if (refusal) throw new AppError("conflict", refusalWords[refusal]);
  requireWork(assignment, input);
  const row = {
    ...{ id: newId(), assignmentId: assignment.id, courseId: assignment.courseId, userId },
    ...{ number: earlier.length + 1, clientKey: input.clientKey, text: input.text, submittedAt: now },
  };
  const taken = await insertSubmission(tx, row, input.fileIds);
  const strange = input.fileIds.findIndex((fileId) => !taken.has(fileId));
  if (strange >= 0) throw invalid(`/fileIds/${strange}`, "is not a file that you uploaded here and can hand in");
  await writeDraft(tx, assignment.id, userId, { text: "", revision: draft.revision + 1, updatedAt: now });
  if (reviewsBegan) await joinReviews(tx, assignment.id, userId);
  return row.id;
};

/** Hands in. Every call with the same key gets the same submission; earlier ones stay. */
export const submitWork = async (ctx: Context, input: Input): Promise<Submission> => {
  const { course } = await requireAssignment(ctx, input.assignmentId, "learn");
  await startDueReviews(ctx, input.assignmentId);
  const submissionId = await ctx.db.transaction((tx) => handIn(ctx, tx, input, course));
  return getSubmission(ctx, { submissionId });
};
