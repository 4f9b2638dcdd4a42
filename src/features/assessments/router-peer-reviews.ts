import { Empty } from "#/core/rest.ts";
import { open, router, signedIn } from "#/server/trpc.ts";
import {
  excludePeerReview,
  includePeerReview,
  listPeerReviews,
  listReceivedReviews,
} from "./actions/assignments/peer-results.ts";
import { endPeerRules, getPeerRules, setPeerRules, startPeerReview } from "./actions/assignments/peer-rules.ts";
import { getPeerReview, listPeerTasks, savePeerReview, submitPeerReview } from "./actions/assignments/peer-tasks.ts";
import * as contract from "./contract-assignments-peers.ts";

const { peerReviewsRest } = contract;

export const peerReviewsRouter = router({
  rules: open
    .meta(peerReviewsRest.rules)
    .input(contract.PeerReviewsRef)
    .output(contract.PeerReviewRules)
    .query(({ ctx, input }) => getPeerRules(ctx, input)),
  setRules: signedIn
    .meta(peerReviewsRest.setRules)
    .input(contract.SetPeerReviewInput)
    .output(contract.PeerReviewRules)
    .mutation(({ ctx, input }) => setPeerRules(ctx, input)),
  endRules: signedIn
    .meta(peerReviewsRest.endRules)
    .input(contract.PeerReviewsRef)
    .output(Empty)
    .mutation(({ ctx, input }) => endPeerRules(ctx, input)),
  start: signedIn
    .meta(peerReviewsRest.start)
    .input(contract.PeerReviewsRef)
    .output(contract.PeerReviewRules)
    .mutation(({ ctx, input }) => startPeerReview(ctx, input)),
  tasks: signedIn
    .meta(peerReviewsRest.tasks)
    .input(contract.ListPeerTasksInput)
    .output(contract.PeerTaskPage)
    .query(({ ctx, input }) => listPeerTasks(ctx, input)),
  get: signedIn
    .meta(peerReviewsRest.get)
    .input(contract.PeerReviewRef)
    .output(contract.PeerReview)
    .query(({ ctx, input }) => getPeerReview(ctx, input)),
  save: signedIn
    .meta(peerReviewsRest.save)
    .input(contract.SavePeerReviewInput)
    .output(contract.PeerReview)
    .mutation(({ ctx, input }) => savePeerReview(ctx, input)),
  submit: signedIn
    .meta(peerReviewsRest.submit)
    .input(contract.SavePeerReviewInput)
    .output(contract.PeerReview)
    .mutation(({ ctx, input }) => submitPeerReview(ctx, input)),
  received: signedIn
    .meta(peerReviewsRest.received)
    .input(contract.ReceivedReviewsInput)
    .output(contract.ReceivedReviewPage)
    .query(({ ctx, input }) => listReceivedReviews(ctx, input)),
  list: signedIn
    .meta(peerReviewsRest.list)
    .input(contract.ListPeerReviewsInput)
    .output(contract.StaffPeerReviewPage)
    .query(({ ctx, input }) => listPeerReviews(ctx, input)),
  exclude: signedIn
    .meta(peerReviewsRest.exclude)
    .input(contract.ExcludePeerReviewInput)
    .output(contract.StaffPeerReview)
    .mutation(({ ctx, input }) => excludePeerReview(ctx, input)),
  include: signedIn
    .meta(peerReviewsRest.include)
    .input(contract.PeerReviewRef)
    .output(contract.StaffPeerReview)
    .mutation(({ ctx, input }) => includePeerReview(ctx, input)),
});
