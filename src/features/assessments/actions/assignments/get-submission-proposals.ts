import { createHash } from "node:crypto";
import type { Context } from "#/server/context.ts";
import type { SubmissionProposals } from "../../contract-submission-proposals.ts";
import { pairsOf } from "../../proposal.ts";
import { longestForModel } from "../../proposal-prompt.ts";
import { levelsOf, type Rubric } from "../../rubric.ts";
import { speaksToMarker } from "../../speaks-to-marker.ts";
import type { AssignmentRow } from "../../store-assignments.ts";
import { type FileRow, selectFilesOf } from "../../store-assignments-work.ts";
import {
  type ReadableSubmission,
  selectStillWaiting,
  selectSubmissionProposals,
  selectUnreadSubmissions,
} from "../../store-submission-proposals.ts";
import { agreementOf, proposalStateOf } from "../agreement.ts";
import { requireAssignment } from "./require-assignment.ts";

export type MarkedAssignment = Pick<AssignmentRow, "id" | "courseId" | "instructions"> & {
  rubric: Rubric | null;
  /** A proposal that was made by other words or another rubric is none. */
  readBy: string;
};

/** The assignment as its staff, with what a model would read it by. */
export const requireMarkedAssignment = async (ctx: Context, assignmentId: string): Promise<MarkedAssignment> => {
  const { assignment } = await requireAssignment(ctx, assignmentId, "teach");
  const { id, courseId, instructions, rubric } = assignment;
  const readBy = createHash("sha256")
    .update(JSON.stringify([instructions, rubric]))
    .digest("hex");
  return { id, courseId, instructions, rubric, readBy };
};

/** Files whose words a model reads as people do. Others are left to people: of a PDF or a picture no quote can be checked. */
const readableTypes = ["text/plain", "text/markdown"];

export type UnreadSubmission = ReadableSubmission & { files: readonly FileRow[] };

/** As far as can be told without opening the files; they are looked at when they are read. */
const seemsFit = ({ text, files }: UnreadSubmission): boolean => {
  if (!files.every(({ mediaType }) => readableTypes.includes(mediaType))) return false;
  const size = files.reduce((sum, file) => sum + file.size, text.trim().length);
  return size > 0 && size <= longestForModel && !speaksToMarker(text);
};

/** By the rubric as it is now, so that there is something to compare with. */
export const givenFor = ({ criteria }: Rubric, { reasons }: ReadableSubmission) => {
  const given = levelsOf(reasons);
  const isOfRubric = criteria.every(({ id, levels }) =>
    given.some(({ criterionId, levelId }) => criterionId === id && levels.some((level) => level.id === levelId)),
  );
  return isOfRubric && given.length === criteria.length ? given : null;
};

const mostUnread = 500;
const mostItems = 200;

/** Submissions that a model could still read, in their order, and how many of those that wait are left to people. */
export const selectReadableSubmissions = async (
  ctx: Pick<Context, "db">,
  { id, rubric, readBy }: MarkedAssignment,
  of: "marked" | "waiting",
): Promise<{ rows: UnreadSubmission[]; others: number }> => {
  if (!rubric) return { rows: [], others: 0 };
  const all = await selectUnreadSubmissions(ctx.db, { assignmentId: id, readBy }, of, mostUnread);
  const files = await selectFilesOf(
    ctx.db,
    all.map((row) => row.id),
  );
  const rows = all
    .map((row) => ({ ...row, files: files.get(row.id) ?? [] }))
    .filter((row) => seemsFit(row) && (of === "waiting" || givenFor(rubric, row) !== null));
  return { rows, others: all.length - rows.length };
};

/** How far people and the model agree on submissions that people had marked before. */
export const agreementOnSubmissions = async (ctx: Pick<Context, "db">, { id, rubric, readBy }: MarkedAssignment) => {
  const rows = await selectSubmissionProposals(ctx.db, { assignmentId: id, readBy });
  const compared = rows.flatMap(({ criteria, given }) => (rubric && given ? [pairsOf(rubric, criteria, given)] : []));
  return { rows, ...agreementOf(compared) };
};

/** What a model proposes for submissions that wait, and whether it has been found to agree with people. */
export const getSubmissionProposals = async (
  ctx: Context,
  { assignmentId }: { assignmentId: string },
): Promise<SubmissionProposals> => {
  const assignment = await requireMarkedAssignment(ctx, assignmentId);
  const { rows, ...agreement } = await agreementOnSubmissions(ctx, assignment);
  const open = rows.filter(({ given }) => given === null);
  const ids = open.map(({ submissionId }) => submissionId);
  const stillWaiting = await selectStillWaiting(ctx.db, assignmentId, ids);
  const waiting = await selectReadableSubmissions(ctx, assignment, "waiting");
  const marked = await selectReadableSubmissions(ctx, assignment, "marked");
  const state = await proposalStateOf(ctx, assignment.courseId, {
    ...agreement,
    ...{ marked: marked.rows.length, waiting: waiting.rows.length, leftToPeople: waiting.others },
  });
  return {
    ...state,
    items: open
      .filter(({ submissionId }) => stillWaiting.has(submissionId))
      .slice(0, mostItems)
      .map(({ submissionId, criteria, isAgreed, model, createdAt }) => ({
        ...{ submissionId, criteria, isAgreed, model, createdAt },
      })),
  };
};
