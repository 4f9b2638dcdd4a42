import { z } from "zod";
import { notFound } from "#/core/errors.ts";
import { decodeCursor, toPage } from "#/core/pagination.ts";
import { Moment } from "#/core/time.ts";
import { requireCourse } from "#/features/courses/actions/require-course.ts";
import type { Context } from "#/server/context.ts";
import { lateSecondsOf } from "../../assignment-policy.ts";
import type {
  ListSubmissionsInput,
  StaffSubmission,
  SubmissionMark,
  SubmissionMarking,
  WaitingSubmissionsInput,
} from "../../contract-assignments-work.ts";
import { shownLearner } from "../../hold.ts";
import { type AssignmentRow, findAssignment, hidesNames } from "../../store-assignments.ts";
import {
  findStaffSubmission,
  type MarkRow,
  type StaffSubmissionRow,
  selectMarkingOrder,
  selectStaffSubmissions,
  selectSubmissionMarks,
  selectWaitingSubmissions,
} from "../../store-assignments-marks.ts";
import { findSubmission, selectFilesOf } from "../../store-assignments-work.ts";
import { renderProse } from "../present-question.ts";
import { requireTeaching } from "../require-teaching.ts";
import { staffMarkOf, wholeMarksOf } from "./peer-marks.ts";
import { requireAssignment } from "./require-assignment.ts";
import { assignmentRulesOf } from "./rules-of-assignment.ts";
import { shownFiles } from "./work-files.ts";

type Rules = Awaited<ReturnType<typeof assignmentRulesOf>>;

type Facts = { rulesOf: Rules; wholeOf: Awaited<ReturnType<typeof wholeMarksOf>> };

const factsOf = async (ctx: Context, assignment: AssignmentRow, userIds: readonly string[]): Promise<Facts> => ({
  rulesOf: await assignmentRulesOf(ctx.db, [assignment], userIds),
  wholeOf: await wholeMarksOf(ctx.db, [assignment]),
});

const toStaff = (assignment: AssignmentRow, row: StaffSubmissionRow, { rulesOf, wholeOf }: Facts): StaffSubmission => {
  const { id, assignmentId, userId, userName, number, isLatest, submittedAt, earned } = row;
  return {
    ...{ id, assignmentId, number, isLatest, submittedAt, earned },
    learner: shownLearner(hidesNames(assignment), id, { id: userId, name: userName }),
    lateSeconds: lateSecondsOf(submittedAt, rulesOf(assignment, userId).dueAt),
    whole: wholeOf(row, staffMarkOf(row))?.earned ?? null,
    possible: row.possible ?? assignment.possible,
  };
};

/** Everybody's, for the staff of the course, latest first. */
export const listSubmissions = async (ctx: Context, input: z.infer<typeof ListSubmissionsInput>) => {
  const { assignment } = await requireAssignment(ctx, input.assignmentId, "teach");
  const rows = await selectStaffSubmissions(ctx.db, {
    assignmentId: assignment.id,
    before: decodeCursor(input.cursor, z.tuple([Moment, z.uuid()])),
    limit: input.limit + 1,
  });
  const { items, nextCursor } = toPage(rows, input.limit, ({ submittedAt, id }) => [submittedAt, id]);
  const userIds = [...new Set(items.map(({ userId }) => userId))];
  const facts = await factsOf(ctx, assignment, userIds);
  return { items: items.map((row) => toStaff(assignment, row, facts)), nextCursor };
};

/** Submissions of a course that wait for a mark, the longest wait first. */
export const listWaitingSubmissions = async (ctx: Context, input: z.infer<typeof WaitingSubmissionsInput>) => {
  await requireCourse(ctx, input.courseId, "teach");
  const rows = await selectWaitingSubmissions(ctx.db, {
    courseId: input.courseId,
    after: decodeCursor(input.cursor, z.tuple([Moment, z.uuid()])),
    limit: input.limit + 1,
  });
  const { items, nextCursor } = toPage(rows, input.limit, ({ submittedAt, submissionId }) => [
    submittedAt,
    submissionId,
  ]);
  return {
    items: items.map(({ submissionId, assignmentId, assignmentTitle, number, submittedAt, ...row }) => ({
      ...{ submissionId, assignmentId, assignmentTitle, number, submittedAt },
      learner: shownLearner(hidesNames(row), submissionId, { id: row.userId, name: row.userName }),
    })),
    nextCursor,
  };
};

/** A submission of a course that the actor teaches; to others it does not exist. */
export const requireTaughtSubmission = async (ctx: Pick<Context, "actor" | "db">, submissionId: string) => {
  const submission = await findSubmission(ctx.db, submissionId);
  if (!submission) throw notFound("submission");
  await requireTeaching(ctx, submission.courseId, "submission");
  const assignment = await findAssignment(ctx.db, submission.assignmentId);
  if (!assignment) throw notFound("submission");
  return { submission, assignment };
};

const toMark = async ({ submissionId: _submissionId, ...mark }: MarkRow): Promise<SubmissionMark> => ({
  ...mark,
  commentHtml: await renderProse(mark.comment),
});

/** Its neighbours among the latest submissions, and another one that waits. */
const placeOf = async (ctx: Context, { id, courseId }: AssignmentRow, submissionId: string) => {
  const order = await selectMarkingOrder(ctx.db, id);
  const at = order.indexOf(submissionId);
  const waiting = await selectWaitingSubmissions(ctx.db, { courseId, assignmentId: id, after: null, limit: 2 });
  return {
    previousId: order[at - 1] ?? null,
    nextId: at < 0 ? null : (order[at + 1] ?? null),
    nextWaitingId: waiting.find((row) => row.submissionId !== submissionId)?.submissionId ?? null,
  };
};

/** All of a submission for the staff of its course. */
export const getSubmissionMarking = async (
  ctx: Context,
  { submissionId }: { submissionId: string },
): Promise<SubmissionMarking> => {
  const { submission, assignment } = await requireTaughtSubmission(ctx, submissionId);
  const row = await findStaffSubmission(ctx.db, submissionId);
  if (!row) throw notFound("submission");
  const marks = (await selectSubmissionMarks(ctx.db, [submissionId])).get(submissionId) ?? [];
  const files = (await selectFilesOf(ctx.db, [submissionId])).get(submissionId) ?? [];
  return {
    ...toStaff(assignment, row, await factsOf(ctx, assignment, [row.userId])),
    courseId: assignment.courseId,
    assignmentTitle: assignment.title,
    text: submission.text,
    textHtml: await renderProse(submission.text),
    files: shownFiles(files, hidesNames(assignment)),
    rubric: assignment.rubric,
    revision: marks[0]?.revision ?? 0,
    history: await Promise.all(marks.map(toMark)),
    ...(await placeOf(ctx, assignment, submissionId)),
  };
};
