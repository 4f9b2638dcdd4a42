import { z } from "zod";
import { Id } from "#/core/ids.ts";
import { SkillName } from "./contract-skills.ts";
import { QuestionType } from "./question.ts";

const Share = z.number().describe("A part of the whole, 0 to 1.");

export const itemWarnings = ["hard", "easy", "weak"] as const;

export const OptionStatistics = z
  .object({
    id: z.string(),
    text: z.string().describe("Markdown, of the current version."),
    isRight: z.boolean(),
    chosen: z.int(),
    share: Share.describe("Of the answers that were not blank."),
    meanRest: Share.nullable().describe("What those who chose it earned of the other questions; null when nobody did."),
    isIdle: z.boolean().describe("Wrong, and chosen by fewer than 5 % of at least 10 answers."),
  })
  .meta({ id: "OptionStatistics" });
export type OptionStatistics = z.infer<typeof OptionStatistics>;

export const QuestionStatistics = z
  .object({
    questionId: Id,
    title: z.string(),
    type: QuestionType,
    answers: z.int().describe("Attempts that had the question."),
    facility: z.number().describe("The mean share of its points, before any weighing by certainty."),
    discrimination: z
      .number()
      .nullable()
      .describe("Point-biserial with the rest of the quiz, −1 to 1; null where one of both does not vary."),
    warnings: z
      .array(z.enum(itemWarnings))
      .describe(
        "hard: facility below .30. easy: above .90. weak: discrimination below .15. None with fewer than 10 answers.",
      ),
    skills: z.array(SkillName),
    options: z.array(OptionStatistics).describe("Of choices and true or false; empty for others."),
  })
  .meta({ id: "QuestionStatistics" });
export type QuestionStatistics = z.infer<typeof QuestionStatistics>;

export const SkillStatistics = z
  .object({
    ...SkillName.shape,
    questions: z.int(),
    answers: z.int().describe("To any of its questions."),
    facility: z.number().describe("The mean share of the points of its questions, each answer counting the same."),
  })
  .meta({ id: "SkillStatistics" });
export type SkillStatistics = z.infer<typeof SkillStatistics>;

export const QuizStatistics = z
  .object({
    quizId: Id,
    attempts: z.int().describe("The first of each learner, where it is submitted and marked in full."),
    mean: Share.nullable().describe("Of the whole; null without attempts."),
    deviation: z.number().nullable().describe("Standard deviation; null with fewer than two attempts."),
    alpha: z
      .number()
      .nullable()
      .describe("Cronbach's α; null with fewer than two attempts or questions, or where attempts had different ones."),
    standardError: z.number().nullable().describe("Of measurement, as a part of the whole; null without α."),
    questions: z.array(QuestionStatistics),
    skills: z.array(SkillStatistics).describe("Of these questions, in alphabetical order."),
  })
  .meta({ id: "QuizStatistics" });
export type QuizStatistics = z.infer<typeof QuizStatistics>;
