import { z } from "zod";
import { Id } from "#/core/ids.ts";
import { Marks } from "#/core/marks.ts";
import { line, markdown } from "#/core/text.ts";
import { Points, Solution } from "./contract.ts";
import { InSection, ShownSection } from "./contract-sections.ts";
import { BankFilter, Difficulty, Tag } from "./filing.ts";
import { PublicQuestion, QuestionType } from "./question.ts";
import { Rubric } from "./rubric.ts";

const sectionFields = {
  title: line(300),
  instructions: markdown(20_000).default("").describe("Markdown."),
  shuffle: z.boolean().default(false).describe("Each attempt has its questions in an order of its own."),
};
export const QuizSection = z
  .object({
    position: z.int(),
    title: z.string(),
    instructions: z.string().describe("Markdown."),
    shuffle: z.boolean(),
  })
  .meta({ id: "QuizSection", description: "A titled part of a quiz; they stand in a fixed order." });
export type QuizSection = z.infer<typeof QuizSection>;

export const QuizQuestion = z
  .object({
    questionId: Id,
    title: z.string(),
    type: QuestionType,
    version: z.int().describe("The version that the next attempt pins."),
    position: z.int(),
    points: Marks,
    section: InSection,
  })
  .meta({ id: "QuizQuestion" });
export type QuizQuestion = z.infer<typeof QuizQuestion>;

export const QuizDraw = z
  .object({
    id: Id,
    position: z.int(),
    count: z.int().describe("Questions that each attempt gets."),
    points: Marks.describe("For each of them."),
    ...BankFilter.shape,
    section: InSection,
    available: z.int().describe("Questions that fit now and that the quiz does not name."),
  })
  .meta({ id: "QuizDraw", description: "Questions drawn anew for each attempt; null in a point lets all in." });
export type QuizDraw = z.infer<typeof QuizDraw>;

export const QuizQuestions = z
  .object({
    quizId: Id,
    sections: z.array(QuizSection),
    questions: z.array(QuizQuestion),
    draws: z.array(QuizDraw),
  })
  .meta({ id: "QuizQuestions" });
export type QuizQuestions = z.infer<typeof QuizQuestions>;

const DrawInput = z.strictObject({
  position: z.int().min(0).max(400).describe("Among the questions and draws of the quiz, from 0."),
  count: z.int().min(1).max(200),
  points: Points,
  categoryId: Id.nullable().default(null).describe("With those in it."),
  tag: Tag.nullable().default(null),
  difficulty: Difficulty.nullable().default(null),
  section: InSection.optional(),
  skillId: Id.nullable().default(null).describe("Only what shows this skill."),
});
export const SetQuizQuestionsInput = z.strictObject({
  quizId: Id,
  sections: z
    .array(z.strictObject(sectionFields))
    .max(50)
    .optional()
    .describe("In their order. Left out: none. The quiz's own shuffle is for questions of no section."),
  questions: z
    .array(z.strictObject({ questionId: Id, points: Points, section: InSection.optional() }))
    .max(200)
    .refine((list) => new Set(list.map((q) => q.questionId)).size === list.length, "must not name a question twice")
    .describe("In their order."),
  draws: z
    .array(DrawInput)
    .max(50)
    .refine((list) => new Set(list.map((draw) => draw.position)).size === list.length, "must not share a position")
    .optional()
    .describe("Their positions are kept; the questions fill those between. Left out: none."),
});

export const QuizPaperInput = z.strictObject({
  quizId: Id,
  version: z.int().min(1).max(26).default(1).describe("Each has draws and shuffles of its own, always the same."),
});
export const QuizPaper = z
  .object({
    quizId: Id,
    version: z.int(),
    title: z.string(),
    instructionsHtml: z.string(),
    possible: Marks,
    timeLimitSeconds: z.int().nullable(),
    sections: z.array(ShownSection),
    questions: z.array(
      z.object({
        points: Marks,
        section: InSection,
        question: PublicQuestion,
        solution: Solution,
        rubric: Rubric.nullable().describe("What a person marks by, where the question has one."),
      }),
    ),
  })
  .meta({ id: "QuizPaper" });
export type QuizPaper = z.infer<typeof QuizPaper>;
