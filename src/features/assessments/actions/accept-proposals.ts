import type { z } from "zod";
import { requireUserId } from "#/core/actor.ts";
import { AppError, isAppError } from "#/core/errors.ts";
import { toInstant } from "#/core/time.ts";
import type { Context } from "#/server/context.ts";
import type { AcceptedProposals, AcceptProposalsInput, WhySkipped } from "../contract-proposals.ts";
import { type ProposalRow, type ReadableAnswer, selectWaitingOf, setAccepted } from "../store-proposals.ts";
import { agreementOn, requireMarkedQuestion } from "./get-proposals.ts";
import { markAnswer } from "./mark-answer.ts";

const isFor = (row: ReadableAnswer) => (proposal: ProposalRow) =>
  proposal.given === null &&
  proposal.attemptId === row.attemptId &&
  proposal.questionVersionId === row.questionVersionId &&
  proposal.answerSeq === row.answerSeq;

/**
 * Agreed proposals become marks of whoever accepts them, each by itself: one that somebody marked meanwhile is skipped.
 * Refused until people and the model were found to agree.
 */
export const acceptProposals = async (
  ctx: Context,
  input: z.infer<typeof AcceptProposalsInput>,
): Promise<AcceptedProposals> => {
  await requireMarkedQuestion(ctx, input);
  const userId = requireUserId(ctx.actor);
  const { rows, canAcceptAll } = await agreementOn(ctx, input);
  if (!canAcceptAll)
    throw new AppError("conflict", "The model has not been found to agree with people on enough answers yet.");
  const waiting = new Map((await selectWaitingOf(ctx.db, input, input.attemptIds)).map((row) => [row.attemptId, row]));

  const accept = async (attemptId: string): Promise<WhySkipped | null> => {
    const answer = waiting.get(attemptId);
    if (!answer) return rows.some((row) => row.attemptId === attemptId) ? "changed" : "no_proposal";
    const proposal = rows.find(isFor(answer));
    if (!proposal) return "no_proposal";
    if (!proposal.isAgreed) return "not_agreed";
    const levels = proposal.criteria.map(({ criterionId, levelId }) => ({ criterionId, levelId: levelId! }));
    const { questionId } = input;
    try {
      await markAnswer(ctx, { attemptId, questionId, levels, comment: "", expectedRevision: answer.revision });
    } catch (error) {
      if (isAppError(error) && error.code === "conflict") return "changed";
      throw error;
    }
    await setAccepted(ctx.db, proposal.id, userId, toInstant(ctx.now()));
    return null;
  };

  const result: AcceptedProposals = { accepted: [], skipped: [] };
  for (const attemptId of new Set(input.attemptIds)) {
    const why = await accept(attemptId);
    if (why) result.skipped.push({ attemptId, why });
    else result.accepted.push(attemptId);
  }
  return result;
};
