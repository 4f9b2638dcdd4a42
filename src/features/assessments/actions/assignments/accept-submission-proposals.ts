import type { z } from "zod";
import { requireUserId } from "#/core/actor.ts";
import { AppError, isAppError } from "#/core/errors.ts";
import { toInstant } from "#/core/time.ts";
import type { Context } from "#/server/context.ts";
import type { WhySkipped } from "../../contract-proposals.ts";
import type {
  AcceptedSubmissionProposals,
  AcceptSubmissionProposalsInput,
} from "../../contract-submission-proposals.ts";
import { selectStillWaiting, setSubmissionProposalAccepted } from "../../store-submission-proposals.ts";
import { agreementOnSubmissions, requireMarkedAssignment } from "./get-submission-proposals.ts";
import { markSubmission } from "./mark-submission.ts";

/**
 * Agreed proposals become marks of whoever accepts them, each by itself: one that somebody marked meanwhile is skipped.
 * Refused until people and the model were found to agree.
 */
export const acceptSubmissionProposals = async (
  ctx: Context,
  input: z.infer<typeof AcceptSubmissionProposalsInput>,
): Promise<AcceptedSubmissionProposals> => {
  const assignment = await requireMarkedAssignment(ctx, input.assignmentId);
  const userId = requireUserId(ctx.actor);
  const { rows, canAcceptAll } = await agreementOnSubmissions(ctx, assignment);
  if (!canAcceptAll)
    throw new AppError("conflict", "The model has not been found to agree with people on enough submissions yet.");
  const waiting = await selectStillWaiting(ctx.db, assignment.id, input.submissionIds);

  const accept = async (submissionId: string): Promise<WhySkipped | null> => {
    const proposal = rows.find((row) => row.submissionId === submissionId && row.given === null);
    if (!proposal) return "no_proposal";
    if (!waiting.has(submissionId)) return "changed";
    if (!proposal.isAgreed) return "not_agreed";
    const levels = proposal.criteria.map(({ criterionId, levelId }) => ({ criterionId, levelId: levelId! }));
    try {
      await markSubmission(ctx, { submissionId, levels, comment: "", expectedRevision: 0 });
    } catch (error) {
      if (isAppError(error) && error.code === "conflict") return "changed";
      throw error;
    }
    await setSubmissionProposalAccepted(ctx.db, proposal.id, userId, toInstant(ctx.now()));
    return null;
  };

  const result: AcceptedSubmissionProposals = { accepted: [], skipped: [] };
  for (const submissionId of new Set(input.submissionIds)) {
    const why = await accept(submissionId);
    if (why) result.skipped.push({ submissionId, why });
    else result.accepted.push(submissionId);
  }
  return result;
};
