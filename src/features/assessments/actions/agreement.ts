import { openModel } from "#/features/models/actions/open-model.ts";
import type { Context } from "#/server/context.ts";
import type { ProposalState } from "../contract-proposals.ts";
import { answersToCompare, canAcceptAll, kappaToAcceptAll, quadraticKappa, type RatedPair } from "../proposal.ts";

/** How far people and the model agree; `compared` holds the pairs of each answer that people had marked before. */
export const agreementOf = (compared: readonly (readonly RatedPair[])[]) => {
  const kappa = quadraticKappa(compared.flat());
  return { compared: compared.length, kappa, canAcceptAll: canAcceptAll(compared.length, kappa) };
};

type Found = ReturnType<typeof agreementOf> & Pick<ProposalState, "marked" | "waiting" | "leftToPeople">;

export const proposalStateOf = async (ctx: Context, courseId: string, found: Found): Promise<ProposalState> => {
  const opened = await openModel(ctx, { use: "grading", courseId });
  return {
    ...found,
    model: opened.ai?.modelName ?? null,
    why: opened.ai ? null : opened.why,
    needed: answersToCompare,
    threshold: kappaToAcceptAll,
  };
};
