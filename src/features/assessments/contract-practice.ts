import { z } from "zod";
import { Count } from "#/core/count.ts";
import { Id } from "#/core/ids.ts";
import { Marks } from "#/core/marks.ts";
import { page, pageInput } from "#/core/pagination.ts";
import { Instant } from "#/core/time.ts";
import { Answer } from "./answer.ts";
import { QuestionFeedback, Solution, Verdict } from "./contract.ts";
import { PublicQuestion, Reason } from "./question.ts";

export const PracticeItem = z
  .object({
    question: PublicQuestion,
    variant: Count.describe(
      "Counts the learner's tries; a formula has other values in each. Sent back with the answer.",
    ),
    lessonId: Id.nullable(),
    mine: z
      .object({
        tries: z.int(),
        lastAnswer: Answer,
        lastVerdict: Verdict,
        lastFraction: Marks.nullable(),
        lastAt: Instant,
      })
      .nullable()
      .describe("Null when not tried yet."),
  })
  .meta({ id: "PracticeItem" });
export type PracticeItem = z.infer<typeof PracticeItem>;

export const ListPracticeInput = pageInput({ lessonId: Id });
export const ListCoursePracticeInput = pageInput({ courseId: Id });
export const PracticePage = page(PracticeItem);

export const PracticeRef = z.strictObject({ questionId: Id });
export const PracticeAnswerInput = z.strictObject({
  questionId: Id,
  answer: Answer,
  variant: Count.default(0).describe("The one that was answered."),
});
export const PracticeResult = z
  .object({
    questionId: Id,
    verdict: Verdict,
    fraction: Marks.nullable().describe("Of the whole, 0 to 1; null for an essay."),
    reasons: z.array(Reason),
    feedback: QuestionFeedback,
    solution: Solution.nullable().describe(
      "Null until the answer is right or the hint ladder gave it; with an essay or code it is told at once.",
    ),
    tries: z.int().describe("With this one."),
    next: z.object({ question: PublicQuestion, variant: Count }).describe("For another try."),
  })
  .meta({ id: "PracticeResult" });
export type PracticeResult = z.infer<typeof PracticeResult>;

export const QuestionPreview = z
  .object({
    question: PublicQuestion.describe("As a learner sees it, options in the author's order, with tips."),
    result: z
      .object({
        verdict: Verdict,
        fraction: Marks.nullable(),
        reasons: z.array(Reason),
        feedback: QuestionFeedback,
        solution: Solution,
      })
      .nullable()
      .describe("Null without an answer."),
    simulated: z
      .array(z.object({ label: z.string(), verdict: Verdict, fraction: Marks.nullable(), reasons: z.array(Reason) }))
      .describe("Answers that are worth a look, and what they would score; none where a person marks."),
  })
  .meta({ id: "QuestionPreview" });
export type QuestionPreview = z.infer<typeof QuestionPreview>;
