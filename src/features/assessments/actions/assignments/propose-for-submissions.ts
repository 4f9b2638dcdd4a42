import type { z } from "zod";
import { requireUserId } from "#/core/actor.ts";
import { newId } from "#/core/ids.ts";
import { toInstant } from "#/core/time.ts";
import type { Context } from "#/server/context.ts";
import type { ProposeResult } from "../../contract-proposals.ts";
import type { ProposeForSubmissionsInput } from "../../contract-submission-proposals.ts";
import { workFileKey } from "../../store-assignments-work.ts";
import { insertSubmissionProposal } from "../../store-submission-proposals.ts";
import { readAnswers } from "../read-answers.ts";
import {
  givenFor,
  requireMarkedAssignment,
  selectReadableSubmissions,
  type UnreadSubmission,
} from "./get-submission-proposals.ts";

/** What was written, and the words of each file, without names. None where a file is gone: a part would mislead. */
const partsOf = async (ctx: Context, { text, files }: UnreadSubmission): Promise<string[]> => {
  const parts = [text];
  for (const { id } of files) {
    const bytes = await ctx.files.get(workFileKey(id));
    if (!bytes) return [];
    parts.push(new TextDecoder().decode(bytes));
  }
  return parts.filter((part) => part.trim() !== "");
};

/** Lets the model read some submissions and keeps what it proposes. Nothing of it is a mark. */
export const proposeForSubmissions = async (
  ctx: Context,
  input: z.infer<typeof ProposeForSubmissionsInput>,
): Promise<ProposeResult> => {
  const assignment = await requireMarkedAssignment(ctx, input.assignmentId);
  const askedBy = requireUserId(ctx.actor);
  const { rows } = await selectReadableSubmissions(ctx, assignment, input.of);
  const { courseId, instructions, readBy } = assignment;
  // Without a rubric there are no rows.
  const rubric = assignment.rubric ?? { criteria: [] };
  return readAnswers(
    ctx,
    { courseId, rows, count: input.count },
    async (row) => ({ stem: instructions, guidance: "", rubric, parts: await partsOf(ctx, row) }),
    (row, read) =>
      insertSubmissionProposal(ctx.db, {
        ...{ id: newId(), submissionId: row.id, readBy, askedBy, ...read },
        given: input.of === "marked" ? givenFor(rubric, row) : null,
        createdAt: toInstant(ctx.now()),
      }),
  );
};
