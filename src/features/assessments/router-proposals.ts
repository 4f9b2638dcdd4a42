import { router, signedIn } from "#/server/trpc.ts";
import { acceptProposals } from "./actions/accept-proposals.ts";
import { acceptSubmissionProposals } from "./actions/assignments/accept-submission-proposals.ts";
import { getSubmissionProposals } from "./actions/assignments/get-submission-proposals.ts";
import { proposeForSubmissions } from "./actions/assignments/propose-for-submissions.ts";
import { getProposals } from "./actions/get-proposals.ts";
import { proposeMarks } from "./actions/propose-marks.ts";
import * as proposals from "./contract-proposals.ts";
import * as ofSubmissions from "./contract-submission-proposals.ts";

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

export const submissionProposalsRouter = router({
  get: signedIn
    .meta(ofSubmissions.submissionProposalsRest.get)
    .input(ofSubmissions.SubmissionProposalsInput)
    .output(ofSubmissions.SubmissionProposals)
    .query(({ ctx, input }) => getSubmissionProposals(ctx, input)),
  make: signedIn
    .meta(ofSubmissions.submissionProposalsRest.make)
    .input(ofSubmissions.ProposeForSubmissionsInput)
    .output(proposals.ProposeResult)
    .mutation(({ ctx, input }) => proposeForSubmissions(ctx, input)),
  accept: signedIn
    .meta(ofSubmissions.submissionProposalsRest.accept)
    .input(ofSubmissions.AcceptSubmissionProposalsInput)
    .output(ofSubmissions.AcceptedSubmissionProposals)
    .mutation(({ ctx, input }) => acceptSubmissionProposals(ctx, input)),
});
