import { z } from "zod";
import { Id } from "#/core/ids.ts";
import { page, pageInput } from "#/core/pagination.ts";
import { type RestOperation, rest } from "#/core/rest.ts";
import { Finding, findingId, LintRule, Severity } from "./lint-finding.ts";
import { QuestionBody, QuestionType } from "./question.ts";

export const KnownFinding = z
  .object({ ...Finding.shape, isDismissed: z.boolean().describe("The staff of the course left it as it is.") })
  .meta({ id: "KnownFinding" });
export type KnownFinding = z.infer<typeof KnownFinding>;

export const CheckQuestionInput = z.strictObject({ courseId: Id, body: QuestionBody });
export const CheckedQuestion = z.object({ findings: z.array(Finding) }).meta({ id: "CheckedQuestion" });

export const QuestionFindings = z
  .object({ questionId: Id, version: z.int(), findings: z.array(KnownFinding) })
  .meta({ id: "QuestionFindings" });
export type QuestionFindings = z.infer<typeof QuestionFindings>;

export const FindingFilter = {
  rule: LintRule.optional(),
  severity: Severity.optional(),
  dismissed: z.boolean().default(false).describe("Those that were dismissed instead of the others."),
};
export const ListFindingsInput = pageInput({ courseId: Id, ...FindingFilter });
export const QuestionWithFindings = z
  .object({
    questionId: Id,
    title: z.string(),
    type: QuestionType,
    isPractice: z.boolean(),
    version: z.int(),
    findings: z.array(KnownFinding),
  })
  .meta({ id: "QuestionWithFindings" });
export type QuestionWithFindings = z.infer<typeof QuestionWithFindings>;
export const FindingsPage = page(QuestionWithFindings);

const Places = z.object({
  counts: z.array(z.int()).describe("Right answers by place; of statements: true, false."),
  isUneven: z.boolean().describe("The most common place stands out more than chance would let it."),
});
const Balance = z.object({
  quizId: Id.nullable().describe("Null: the whole bank."),
  title: z.string().nullable(),
  fixed: Places.describe("Single choices whose options keep their order."),
  statements: Places.describe("True or false."),
});
export type Balance = z.infer<typeof Balance>;

export const FindingSummary = z
  .object({
    questions: z.int().describe("In use, all of them checked."),
    withFindings: z.int().describe("Of these, with findings that nobody dismissed."),
    rules: z
      .array(z.object({ rule: LintRule, severity: Severity, findings: z.int(), dismissed: z.int() }))
      .describe("Rules that found something; the gravest first."),
    balances: z.array(Balance).describe("Of the bank, then of each quiz that names questions."),
  })
  .meta({ id: "FindingSummary" });
export type FindingSummary = z.infer<typeof FindingSummary>;

export const FindingSummaryInput = z.strictObject({ courseId: Id });
export const QuestionFindingsInput = z.strictObject({ questionId: Id });
export const FindingRef = z.strictObject({
  questionId: Id,
  findingId: z
    .string()
    .regex(findingId, "must be the id of a finding")
    .meta({ examples: ["longest_key-0f1e2d3c4b5a6978"] }),
});
export const DismissedFindings = z
  .object({ questionId: Id, findingIds: z.array(z.string()) })
  .meta({ id: "DismissedFindings" });
export type DismissedFindings = z.infer<typeof DismissedFindings>;

const findings = (operation: Omit<RestOperation, "tag" | "scope">) =>
  rest({
    ...operation,
    tag: "Questions",
    scope: operation.method === "GET" ? "assessments:read" : "assessments:write",
  });

const body = QuestionBody.meta()?.examples?.[0];

export const findingsRest = {
  check: findings({
    method: "POST",
    path: "/courses/{courseId}/questions/check",
    summary: "Check a question before it is saved",
    description:
      "What readers may notice: cues that give the answer away, and hurdles for those who know it. Nothing is kept, and nothing is refused for it. Rules about wording apply in English courses.",
    example: { input: { body } },
  }),
  list: findings({
    method: "GET",
    path: "/courses/{courseId}/questions/findings",
    summary: "List the questions of a course that have findings",
    description: "Of questions in use; for the instructors of the course.",
  }),
  summary: findings({
    method: "GET",
    path: "/courses/{courseId}/questions/findings/summary",
    summary: "Count the findings of a course by rule",
    description: "With the places of right answers over the bank and over each quiz.",
  }),
  ofQuestion: findings({
    method: "GET",
    path: "/questions/{questionId}/findings",
    summary: "Read the findings of a question",
    description: "Those that were dismissed too.",
  }),
  dismiss: findings({
    method: "POST",
    path: "/questions/{questionId}/findings/{findingId}/dismiss",
    summary: "Leave a finding as it is",
    description: "It stays dismissed until the text that it speaks of changes.",
  }),
  restore: findings({
    method: "POST",
    path: "/questions/{questionId}/findings/{findingId}/restore",
    summary: "Bring a dismissed finding back",
  }),
};
