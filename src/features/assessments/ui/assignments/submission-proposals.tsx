"use client";

import { useRouter } from "next/navigation";
import { ProposalsPanel } from "../marking/proposals-panel.tsx";
import { useSubmissionProposals } from "./use-submission-proposals.ts";

/** Above the submissions to an assignment with a rubric. */
export function SubmissionProposals({ assignmentId }: { assignmentId: string }) {
  const router = useRouter();
  const { state } = useSubmissionProposals(assignmentId);
  return <ProposalsPanel state={state} of="submission" onAccepted={() => router.refresh()} />;
}
