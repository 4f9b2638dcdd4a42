import { z } from "zod";
import { Id } from "#/core/ids.ts";
import { mostPerCall, proposalState, proposedLevels, whySkipped } from "./contract-proposals.ts";
import { shownAs } from "./contract-rest.ts";

const place = { assignmentId: Id };

export const SubmissionProposalsInput = z.strictObject(place);

export const ProposeForSubmissionsInput = z.strictObject({
  ...place,
  of: z
    .enum(["marked", "waiting"])
    .describe(
      "Marked: submissions that people marked by the rubric, to see how far the model agrees. Waiting: the others.",
    ),
  count: z.int().min(1).max(mostPerCall).default(mostPerCall).describe("To read now, the longest wait first."),
});

export const SubmissionProposal = z
  .object({ submissionId: Id, ...proposedLevels })
  .meta({ id: "SubmissionMarkProposal" });
export type SubmissionProposal = z.infer<typeof SubmissionProposal>;

export const SubmissionProposals = z
  .object({
    ...proposalState,
    items: z.array(SubmissionProposal).describe("For submissions that wait for a mark now; at most 200."),
  })
  .meta({ id: "SubmissionMarkProposals" });
export type SubmissionProposals = z.infer<typeof SubmissionProposals>;

export const AcceptSubmissionProposalsInput = z.strictObject({
  ...place,
  submissionIds: z.array(Id).min(1).max(50).describe("Whose proposals are accepted; each must be agreed."),
});

export const AcceptedSubmissionProposals = z
  .object({
    accepted: z.array(Id).describe("Submissions that got their mark."),
    skipped: z.array(z.object({ submissionId: Id, why: whySkipped })),
  })
  .meta({ id: "AcceptedSubmissionProposals" });
export type AcceptedSubmissionProposals = z.infer<typeof AcceptedSubmissionProposals>;

const proposals = shownAs("Submissions");
const at = "/assignments/{assignmentId}/proposals" as const;
const assignmentId = "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c90";

export const submissionProposalsRest = {
  get: proposals(`GET ${at}`, "Read what a model proposes for the submissions to an assignment", {
    description: "Levels of the rubric with words of the submission; a person marks, always.",
  }),
  make: proposals(`POST ${at}`, "Let a model read submissions and propose levels", {
    description:
      "Text and files of plain text or Markdown, each submission three times; one with another file is left to people. No name is sent.",
    example: { input: { assignmentId, of: "waiting", count: 5 } },
  }),
  accept: proposals(`POST ${at}/accept`, "Accept agreed proposals for submissions as one's own marks", {
    description: "Only where people and the model agreed on enough submissions before: 409 otherwise.",
    errors: [409],
    example: { input: { assignmentId, submissionIds: ["0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c92"] } },
  }),
};
