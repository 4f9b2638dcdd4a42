"use client";

import { trpc } from "#/client/trpc.ts";
import { acceptInParts, type ProposalsState, useReading } from "../marking/use-reading.ts";

/** What a model proposes for the submissions to an assignment, and the reading of more. */
export const useSubmissionProposals = (assignmentId: string) => {
  const place = { assignmentId };
  const utils = trpc.useUtils();
  const { data } = trpc.submissionProposals.get.useQuery(place, { retry: false });
  const make = trpc.submissionProposals.make.useMutation();
  const accept = trpc.submissionProposals.accept.useMutation();
  const refresh = () => utils.submissionProposals.get.invalidate(place);
  // One at a time, so that stopping is felt at once.
  const reading = useReading((of) => make.mutateAsync({ ...place, of, count: 1 }), refresh);

  const items = data?.items ?? [];
  const agreed = items.filter(({ isAgreed }) => isAgreed).map(({ submissionId }) => submissionId);
  const acceptAgreed = async () => {
    const count = await acceptInParts(agreed, (submissionIds) => accept.mutateAsync({ ...place, submissionIds }));
    await refresh();
    return count;
  };
  const state: ProposalsState = { ...reading, data, proposed: items.length, agreed: agreed.length, acceptAgreed };
  return { state, items };
};
