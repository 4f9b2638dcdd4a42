import { z } from "zod";
import { Id } from "#/core/ids.ts";
import { Instant } from "#/core/time.ts";
import { shownAs } from "./contract-rest.ts";

const place = { quizId: Id, questionId: Id };

export const ProposalsInput = z.strictObject(place);

/** Answers of one call: each is read three times. */
export const mostPerCall = 5;

export const ProposeInput = z.strictObject({
  ...place,
  of: z
    .enum(["marked", "waiting"])
    .describe(
      "Marked: answers that people marked by the rubric, to see how far the model agrees. Waiting: the others.",
    ),
  count: z.int().min(1).max(mostPerCall).default(mostPerCall).describe("Answers to read now, the longest wait first."),
});

export const ProposeResult = z
  .object({
    made: z.int().describe("Proposals that were made."),
    left: z.int().describe("Answers that still have none."),
    why: z
      .enum(["not_set_up", "budget_spent", "failed"])
      .nullable()
      .describe("Why the model read none or not all; null: nothing went wrong."),
  })
  .meta({ id: "ProposeResult" });
export type ProposeResult = z.infer<typeof ProposeResult>;

export const ProposedCriterion = z.object({
  criterionId: z.string(),
  levelId: z.string().nullable().describe("Null: the three readings do not agree, or brought no evidence."),
  quotes: z.array(z.string()).describe("Words that stand in the answer."),
  isAgreed: z.boolean().describe("All three readings chose it."),
});

export const proposedLevels = {
  criteria: z.array(ProposedCriterion),
  isAgreed: z.boolean().describe("False: needs you."),
  model: z.string(),
  createdAt: Instant,
};
export type ProposedLevels = z.infer<z.ZodObject<typeof proposedLevels>>;

export const Proposal = z
  .object({
    attemptId: Id,
    answerSeq: z.int().describe("The answer that was read, by its order in the attempt."),
    ...proposedLevels,
  })
  .meta({ id: "MarkProposal" });
export type Proposal = z.infer<typeof Proposal>;

/** What a model may do for some marking, and how far it was found to agree with people. */
export const proposalState = {
  model: z.string().nullable().describe("Null: there is none now; everything is marked as ever."),
  why: z.enum(["not_set_up", "budget_spent"]).nullable(),
  marked: z.int().describe("Answers that a person marked by the rubric and the model has not read."),
  waiting: z.int().describe("Answers that wait for a person and the model has not read."),
  leftToPeople: z
    .int()
    .describe(
      "Answers that wait and that no model reads: blank or very long ones, files that are no plain text, and words that speak to whoever marks.",
    ),
  compared: z.int().describe("Answers that a person had marked before the model read them."),
  needed: z.int().describe("How many of these it takes at least."),
  kappa: z
    .number()
    .nullable()
    .describe("Agreement on these: Cohen's kappa with quadratic weights; null while nothing can be said."),
  threshold: z.number().describe("The kappa from which on agreed proposals can be accepted together."),
  canAcceptAll: z.boolean(),
};
export type ProposalState = z.infer<z.ZodObject<typeof proposalState>>;

export const Proposals = z
  .object({
    ...proposalState,
    items: z.array(Proposal).describe("For answers that wait for a person now; at most 200."),
  })
  .meta({ id: "MarkProposals" });
export type Proposals = z.infer<typeof Proposals>;

export const whySkipped = z
  .enum(["no_proposal", "not_agreed", "changed"])
  .describe("Changed: marked or answered anew meanwhile.");
export type WhySkipped = z.infer<typeof whySkipped>;

export const AcceptProposalsInput = z.strictObject({
  ...place,
  attemptIds: z.array(Id).min(1).max(50).describe("Whose proposals are accepted; each must be agreed."),
});

export const AcceptedProposals = z
  .object({
    accepted: z.array(Id).describe("Attempts that got their mark."),
    skipped: z.array(z.object({ attemptId: Id, why: whySkipped })),
  })
  .meta({ id: "AcceptedProposals" });
export type AcceptedProposals = z.infer<typeof AcceptedProposals>;

const proposals = shownAs("Marking");
const at = "/quizzes/{quizId}/questions/{questionId}/proposals" as const;
const example = { quizId: "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4d", questionId: "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c60" };

export const proposalsRest = {
  get: proposals(`GET ${at}`, "Read what a model proposes for the answers to a question", {
    description: "Levels of the rubric with words of the answer; a person marks, always.",
  }),
  make: proposals(`POST ${at}`, "Let a model read answers and propose levels", {
    description: "Each answer is read three times; where the readings differ, it needs a person. No name is sent.",
    example: { input: { ...example, of: "waiting", count: 5 } },
  }),
  accept: proposals(`POST ${at}/accept`, "Accept agreed proposals as one's own marks", {
    description: "Only where people and the model agreed on enough answers before: 409 otherwise.",
    errors: [409],
    example: { input: { ...example, attemptIds: [example.quizId] } },
  }),
};
