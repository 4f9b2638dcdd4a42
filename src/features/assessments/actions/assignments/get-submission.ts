import { z } from "zod";
import { requireUserId } from "#/core/actor.ts";
import { Count } from "#/core/count.ts";
import { notFound } from "#/core/errors.ts";
import { decodeCursor, toPage } from "#/core/pagination.ts";
import type { Context } from "#/server/context.ts";
import { ownsAttempt } from "../../access.ts";
import { lateSecondsOf } from "../../assignment-policy.ts";
import type { ListMySubmissionsInput, Submission } from "../../contract-assignments-work.ts";
import { type AssignmentRow, findAssignment } from "../../store-assignments.ts";
import { selectSubmissionMarks } from "../../store-assignments-marks.ts";
import {
  findSubmission,
  type SubmissionRow,
  selectFilesOf,
  selectOwnSubmissions,
} from "../../store-assignments-work.ts";
import { findSetup } from "../../store-gradebook.ts";
import { renderProse } from "../present-question.ts";
import { wholeMarksOf } from "./peer-marks.ts";
import { requireAssignment } from "./require-assignment.ts";
import { assignmentRulesOf } from "./rules-of-assignment.ts";
import { shownMarkOf } from "./shown-mark.ts";
import { shownFiles } from "./work-files.ts";

/** Submissions of one person to one assignment as they may see them. */
const present = async (
  ctx: Pick<Context, "db">,
  assignment: AssignmentRow,
  userId: string,
  rows: readonly SubmissionRow[],
): Promise<Submission[]> => {
  const ids = rows.map(({ id }) => id);
  const files = await selectFilesOf(ctx.db, ids);
  const marks = await selectSubmissionMarks(ctx.db, ids);
  const wholeOf = await wholeMarksOf(ctx.db, [assignment]);
  const { dueAt } = (await assignmentRulesOf(ctx.db, [assignment], [userId]))(assignment, userId);
  const { latePolicy } = await findSetup(ctx.db, assignment.courseId);
  return Promise.all(
    rows.map(async (row) => {
      const { id, assignmentId, number, text, submittedAt } = row;
      const marker = marks.get(id)?.[0];
      const mark = { whole: wholeOf(row, marker ?? null), marker };
      const lateSeconds = lateSecondsOf(submittedAt, dueAt);
      return {
        ...{ id, assignmentId, number, text, submittedAt, lateSeconds },
        textHtml: await renderProse(text),
        files: shownFiles(files.get(id) ?? [], false),
        mark: await shownMarkOf(assignment, mark, lateSeconds, latePolicy),
      };
    }),
  );
};

/** One's own submission; it stays theirs after they left the course. */
export const getSubmission = async (ctx: Context, { submissionId }: { submissionId: string }): Promise<Submission> => {
  const row = await findSubmission(ctx.db, submissionId);
  const assignment = row && (await findAssignment(ctx.db, row.assignmentId));
  if (!row || !assignment || !ownsAttempt(ctx.actor, row)) throw notFound("submission");
  const [submission] = await present(ctx, assignment, row.userId, [row]);
  return submission!;
};

/** What the asker has handed in, latest first. */
export const listMySubmissions = async (ctx: Context, input: z.infer<typeof ListMySubmissionsInput>) => {
  const { assignment } = await requireAssignment(ctx, input.assignmentId, "view");
  const userId = requireUserId(ctx.actor);
  const rows = await selectOwnSubmissions(ctx.db, {
    userId,
    assignmentIds: [assignment.id],
    before: decodeCursor(input.cursor, z.tuple([Count]))?.[0] ?? null,
    limit: input.limit + 1,
  });
  const { items, nextCursor } = toPage(rows, input.limit, ({ number }) => [number]);
  return { items: await present(ctx, assignment, userId, items), nextCursor };
};
