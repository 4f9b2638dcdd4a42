import { newId } from "#/core/ids.ts";
import { isAfter } from "#/core/time.ts";
import { type Db, dbNow } from "#/server/db.ts";
import { joinLate } from "../../peer-allocation.ts";
import {
  deleteReviews,
  findPeerRules,
  insertReviews,
  selectPeers,
  selectReviews,
} from "../../store-assignments-peers.ts";

/** Lets a learner in who handed in after the reviews began, under the lock of the assignment. */
export const joinReviews = async (tx: Db, assignmentId: string, userId: string): Promise<void> => {
  const rules = await findPeerRules(tx, assignmentId);
  if (!rules || rules.startedAt === null) return;
  if (rules.reviewsDueAt !== null && !isAfter(rules.reviewsDueAt, await dbNow(tx))) return;
  const peers = await selectPeers(tx, assignmentId);
  if (!peers.some(({ id }) => id === userId)) return;
  const reviews = await selectReviews(tx, { assignmentId });
  const given = reviews
    .filter(({ isSelf }) => !isSelf)
    .map(({ reviewerId, authorId, revision }) => ({ reviewer: reviewerId, author: authorId, isBegun: revision > 0 }));
  const { removed, added } = joinLate(given, peers, userId, rules, rules.seed);
  const submissionOf = new Map([
    ...reviews.map(({ authorId, submissionId }) => [authorId, submissionId] as const),
    ...peers.map(({ id, submissionId }) => [id, submissionId] as const),
  ]);
  const withSubmission = <Pair extends { author: string }>(pair: Pair) => ({
    ...pair,
    submissionId: submissionOf.get(pair.author)!,
  });
  await deleteReviews(tx, assignmentId, removed.map(withSubmission));
  const own = rules.withSelfReview ? [{ reviewer: userId, author: userId, isSelf: true }] : [];
  await insertReviews(
    tx,
    [...added.map((pair) => ({ ...pair, isSelf: false })), ...own]
      .map(withSubmission)
      .map(({ reviewer, submissionId, isSelf }) => ({
        ...{ id: newId(), assignmentId, submissionId, reviewerId: reviewer, isSelf },
      })),
  );
};
