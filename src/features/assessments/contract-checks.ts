import { z } from "zod";
import { Id } from "#/core/ids.ts";
import { Marks } from "#/core/marks.ts";
import { Instant } from "#/core/time.ts";
import { Answer } from "./answer.ts";
import { QuestionFeedback, Solution, Verdict } from "./contract.ts";
import { shownAs } from "./contract-rest.ts";
import { Reason } from "./question.ts";

export const PracticeRules = z
  .object({
    tries: z.int().nullable().describe("How often each answer can be checked; null: as often as one likes."),
    penalty: Marks.describe("What each wrong try costs of the question's points."),
  })
  .meta({ id: "PracticeRules" });

export const QuestionTries = z
  .object({
    made: z.int(),
    left: z.int().nullable().describe("Null: as many as one likes."),
    isFinished: z.boolean().describe("Right, or no try left. What is answered from then on does not count."),
    hints: z.array(z.string()).describe("HTML of the hints so far: one for each wrong try that left another."),
    last: z
      .object({
        seq: z.int().describe("The answer that was checked."),
        verdict: Verdict,
        earned: Marks.nullable().describe("What it earns, less what wrong tries cost; null where marks are not shown."),
        reasons: z.array(Reason).nullable(),
        feedback: QuestionFeedback.nullable(),
        solution: Solution.nullable().describe("Once the question is finished, where the quiz shows it."),
      })
      .nullable()
      .describe("What the last check said; null before the first."),
  })
  .meta({ id: "QuestionTries" });
export type QuestionTries = z.infer<typeof QuestionTries>;

export const CheckInput = z.strictObject({
  attemptId: Id,
  questionId: Id,
  seq: z.int().min(1).describe("Of the saved answer to check, which must be the one that counts."),
});

export const CheckReceipt = z
  .object({ attemptId: Id, questionId: Id, serverNow: Instant, tries: QuestionTries })
  .meta({ id: "CheckReceipt" });
export type CheckReceipt = z.infer<typeof CheckReceipt>;

/** For staff. */
export const AnswerCheck = z
  .object({
    number: z.int().describe("1 for the first try."),
    answer: Answer,
    fraction: Marks.describe("What the learner was told, without penalties."),
    checkedAt: Instant,
  })
  .meta({ id: "AnswerCheck" });
export type AnswerCheck = z.infer<typeof AnswerCheck>;

const exampleId = "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4d";
export const checksRest = {
  check: shownAs("Attempts")("POST /attempts/{attemptId}/checks", "Check a saved answer", {
    description:
      "In practice mode, while the attempt is open. Tells whether the answer is right and, after a wrong try, the next hint. An answer is checked once: a resend, or another at the same time, gets the same. Refused once the question is finished.",
    errors: [409],
    example: { input: { attemptId: exampleId, questionId: "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c60", seq: 4 } },
  }),
};
