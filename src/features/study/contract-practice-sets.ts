import { z } from "zod";
import { Count } from "#/core/count.ts";
import { Id } from "#/core/ids.ts";
import { page, pageInput } from "#/core/pagination.ts";
import { Instant } from "#/core/time.ts";
import { LessonOfQuestion, study, TopicName } from "./contract-mastery.ts";

export const setSizes = [5, 10, 20] as const;

export const SetKind = z
  .enum(["mistakes", "mixed"])
  .describe("mistakes: what went wrong last time. mixed: of all that can be practised.");
export type SetKind = z.infer<typeof SetKind>;

export const SetOutcome = z
  .enum(["open", "right", "partly", "wrong", "given", "gone"])
  .describe("Of the first try since the set was begun. given: nobody marks it here. gone: it cannot be practised now.");
export type SetOutcome = z.infer<typeof SetOutcome>;

const facts = {
  id: Id,
  courseId: Id,
  kind: SetKind,
  size: Count,
  answered: Count,
  right: Count,
  createdAt: Instant,
};

export const PracticeSetSummary = z.object(facts).meta({ id: "PracticeSetSummary" });
export type PracticeSetSummary = z.infer<typeof PracticeSetSummary>;

export const PracticeSet = z
  .object({
    ...facts,
    items: z.array(
      z.object({
        questionId: Id,
        lesson: LessonOfQuestion.nullable(),
        topics: z.array(TopicName),
        outcome: SetOutcome,
      }),
    ),
  })
  .meta({ id: "PracticeSet", description: "Practice questions in an order that mixes what they are about." });
export type PracticeSet = z.infer<typeof PracticeSet>;

export const PracticeOptions = z
  .object({
    courseId: Id,
    mistakes: Count.describe(
      "Questions whose last answer was not wholly right: for practice, and of quizzes whose solutions are shown by now.",
    ),
    practice: Count.describe("Questions that can be practised."),
    quizzes: z
      .array(z.object({ id: Id, title: z.string(), mistakes: Count }))
      .describe(
        "Quizzes in practice mode with questions that went wrong last time and are not among the mistakes yet; they are tried again in the quiz.",
      ),
    isLocked: z.boolean().describe("The caller is in the middle of a graded quiz: no set can be begun."),
  })
  .meta({ id: "PracticeOptions" });
export type PracticeOptions = z.infer<typeof PracticeOptions>;

export const CreateSetInput = z.strictObject({
  courseId: Id,
  kind: SetKind,
  size: z.literal(setSizes).describe("As many as there are where there are fewer."),
  topicId: Id.optional().describe("Only what shows this skill, or stands in this lesson."),
  seed: z
    .int()
    .min(0)
    .max(2_147_483_647)
    .optional()
    .describe("The same seed chooses and orders alike; else a new one."),
});
export const SetRef = z.strictObject({ setId: Id });
export const ListSetsInput = pageInput({ courseId: Id });
export const SetPage = page(PracticeSetSummary);

const courseId = "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4d";

export const practiceSetsRest = {
  options: study("GET /courses/{courseId}/practice-options", "Read what there is to practise", { errors: [409] }),
  create: study("POST /courses/{courseId}/practice-sets", "Begin a set of practice questions", {
    description: "No two of one skill follow each other where that can be. Refused in the middle of a graded quiz.",
    status: 201,
    location: "/practice-sets/{id}",
    errors: [409],
    example: { input: { courseId, kind: "mistakes", size: 10 } },
  }),
  list: study("GET /courses/{courseId}/practice-sets", "List one's practice sets", {
    description: "The latest first.",
    errors: [409],
  }),
  get: study("GET /practice-sets/{setId}", "Read a practice set", { errors: [409] }),
};
