"use client";

import { trpc } from "#/client/trpc.ts";
import { acceptInParts, type ProposalsState, useReading } from "./use-reading.ts";

/** What a model proposes for the answers to a question, and the reading of more, which can be stopped between two. */
export const useProposals = (place: { quizId: string; questionId: string }) => {
  const utils = trpc.useUtils();
  const { data } = trpc.markProposals.get.useQuery(place, { retry: false });
  const make = trpc.markProposals.make.useMutation();
  const accept = trpc.markProposals.accept.useMutation();
  const refresh = () => utils.markProposals.get.invalidate(place);
  // One at a time, so that stopping is felt at once.
  const reading = useReading((of) => make.mutateAsync({ ...place, of, count: 1 }), refresh);

  const items = data?.items ?? [];
  const agreed = items.filter(({ isAgreed }) => isAgreed).map(({ attemptId }) => attemptId);
  const acceptAgreed = async () => {
    const count = await acceptInParts(agreed, (attemptIds) => accept.mutateAsync({ ...place, attemptIds }));
    await refresh();
    return count;
  };
  const state: ProposalsState = { ...reading, data, proposed: items.length, agreed: agreed.length, acceptAgreed };
  return { state, items };
};
