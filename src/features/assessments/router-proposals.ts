import { router, signedIn } from "#/server/trpc.ts";
import { acceptProposals } from "./actions/accept-proposals.ts";
import { getProposals } from "./actions/get-proposals.ts";
import { proposeMarks } from "./actions/propose-marks.ts";
import * as proposals from "./contract-proposals.ts";

export const markProposalsRouter = router({
  get: signedIn
    .meta(proposals.proposalsRest.get)
    .input(proposals.ProposalsInput)
    .output(proposals.Proposals)
    .query(({ ctx, input }) => getProposals(ctx, input)),
  make: signedIn
    .meta(proposals.proposalsRest.make)
    .input(proposals.ProposeInput)
    .output(proposals.ProposeResult)
    .mutation(({ ctx, input }) => proposeMarks(ctx, input)),
  accept: signedIn
    .meta(proposals.proposalsRest.accept)
    .input(proposals.AcceptProposalsInput)
    .output(proposals.AcceptedProposals)
    .mutation(({ ctx, input }) => acceptProposals(ctx, input)),
});
