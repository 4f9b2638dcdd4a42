import { and, asc, desc, eq, inArray, isNotNull, isNull, sql } from "drizzle-orm";
import type { Instant } from "#/core/time.ts";
import type { Db } from "#/server/db.ts";
import type { ProposedCriterion } from "./proposal.ts";
import type { Reason } from "./question.ts";
import type { ChosenLevel } from "./rubric.ts";
import { isLatest, isUnmarked } from "./store-assignments-marks.ts";
import { submissionMarks, submissions } from "./tables-assignments.ts";
import { submissionProposals as proposals } from "./tables-submission-proposals.ts";

/** Of an assignment, by what it and its rubric say now. */
type Place = { assignmentId: string; readBy: string };

export type ReadableSubmission = {
  id: string;
  text: string;
  /** Of the latest mark; none while it waits. */
  reasons: Reason[];
};

const lastMark = (db: Db) =>
  db
    .select({ reasons: submissionMarks.reasons })
    .from(submissionMarks)
    .where(eq(submissionMarks.submissionId, submissions.id))
    .orderBy(desc(submissionMarks.revision))
    .limit(1)
    .as("last_mark");

const waits = and(isLatest, isUnmarked);

/** Whoever marked it may have seen a proposal, by this rubric or an earlier one. */
const wasShown = sql`exists (select 1 from submission_proposals p where p.submission_id = submissions.id and p.given is null)`;

/** Submissions without a proposal, the longest wait first; marked ones only where nobody could have marked by a proposal. */
export const selectUnreadSubmissions = async (
  db: Db,
  { assignmentId, readBy }: Place,
  of: "marked" | "waiting",
  limit: number,
): Promise<ReadableSubmission[]> => {
  const mark = lastMark(db);
  const rows = await db
    .select({ id: submissions.id, text: submissions.text, reasons: mark.reasons })
    .from(submissions)
    .leftJoinLateral(mark, sql`true`)
    .leftJoin(proposals, and(eq(proposals.submissionId, submissions.id), eq(proposals.readBy, readBy)))
    .where(
      and(
        eq(submissions.assignmentId, assignmentId),
        isNull(proposals.id),
        of === "marked" ? and(isNotNull(mark.reasons), sql`not ${wasShown}`) : waits,
      ),
    )
    .orderBy(asc(submissions.submittedAt), asc(submissions.id))
    .limit(limit);
  return rows.map(({ reasons, ...row }) => ({ ...row, reasons: (reasons ?? []) as Reason[] }));
};

/** Which of these wait for a mark now. */
export const selectStillWaiting = async (
  db: Db,
  assignmentId: string,
  ids: readonly string[],
): Promise<Set<string>> => {
  const rows = await db
    .select({ id: submissions.id })
    .from(submissions)
    .where(and(eq(submissions.assignmentId, assignmentId), inArray(submissions.id, [...ids]), waits));
  return new Set(rows.map(({ id }) => id));
};

export type SubmissionProposalRow = {
  id: string;
  submissionId: string;
  criteria: ProposedCriterion[];
  isAgreed: boolean;
  given: ChosenLevel[] | null;
  model: string;
  createdAt: Instant;
};

/** Every proposal for the submissions to an assignment that was made by what it says now. */
export const selectSubmissionProposals = async (
  db: Db,
  { assignmentId, readBy }: Place,
): Promise<SubmissionProposalRow[]> => {
  const rows = await db
    .select({
      id: proposals.id,
      submissionId: proposals.submissionId,
      criteria: proposals.criteria,
      isAgreed: proposals.isAgreed,
      given: proposals.given,
      model: proposals.model,
      createdAt: proposals.createdAt,
    })
    .from(proposals)
    .innerJoin(submissions, eq(submissions.id, proposals.submissionId))
    .where(and(eq(submissions.assignmentId, assignmentId), eq(proposals.readBy, readBy)))
    .orderBy(asc(proposals.createdAt), asc(proposals.id));
  return rows.map((row) => ({
    ...row,
    criteria: row.criteria as ProposedCriterion[],
    given: row.given as ChosenLevel[] | null,
  }));
};

/** Somebody else's for the same submission stays. */
export const insertSubmissionProposal = async (
  db: Db,
  row: SubmissionProposalRow & { readBy: string; askedBy: string },
): Promise<void> => {
  await db.insert(proposals).values(row).onConflictDoNothing();
};

export const setSubmissionProposalAccepted = async (
  db: Db,
  id: string,
  acceptedBy: string,
  acceptedAt: Instant,
): Promise<void> => {
  await db.update(proposals).set({ acceptedBy, acceptedAt }).where(eq(proposals.id, id));
};
