import { Decimal } from "decimal.js";
import { z } from "zod";
import { Id } from "#/core/ids.ts";
import { Fraction, Marks } from "#/core/marks.ts";
import { markdown, text } from "#/core/text.ts";

export const questionTypes = [
  "single_choice",
  "multiple_choice",
  "true_false",
  "numeric",
  "short_answer",
  "essay",
] as const;
export const QuestionType = z.enum(questionTypes);
export type QuestionType = z.infer<typeof QuestionType>;

const Prose = markdown(20_000);
const Stem = Prose.refine((value) => value.trim().length > 0, "must not be empty");

export const OptionId = z
  .string()
  .regex(/^[A-Za-z0-9_-]{1,24}$/, "must be 1 to 24 letters, digits, - or _")
  .describe("Unique within the question.");

export const ChoiceOption = z.strictObject({
  id: OptionId,
  text: Stem,
  fraction: Fraction.describe("What choosing it is worth, -1 to 1."),
  feedback: Prose,
  feedbackUnchosen: Prose.optional().describe("Shown when it was not chosen."),
  tip: Prose.optional().describe("A hint; shown in practice."),
});
export type ChoiceOption = z.infer<typeof ChoiceOption>;

const Options = z
  .array(ChoiceOption)
  .min(2, "must have at least 2 options")
  .max(50, "must have at most 50 options")
  .refine((options) => new Set(options.map(({ id }) => id)).size === options.length, "must have unique option ids");

/** Thirds and the like do not end as decimals: a sum this close to 1 is meant as 1. */
export const wholeEnough = "0.999999";

const isWhole = (fraction: string) => new Decimal(fraction).eq(1);
const positiveSum = (options: readonly ChoiceOption[]) =>
  options.reduce((sum, { fraction }) => sum.plus(Decimal.max(0, fraction)), new Decimal(0));

const SingleChoice = z
  .strictObject({
    type: z.literal("single_choice"),
    stem: Stem,
    options: Options,
    shuffle: z.boolean(),
    explanation: Prose,
  })
  .refine(({ options }) => options.some(({ fraction }) => isWhole(fraction)), {
    path: ["options"],
    message: "must have an option worth 1",
  });

const MultipleChoice = z
  .strictObject({
    type: z.literal("multiple_choice"),
    stem: Stem,
    options: Options,
    scoring: z
      .enum(["fractions", "all_or_nothing", "parts"])
      .describe(
        "fractions: the sum of what is ticked, within 0 and 1. all_or_nothing: exactly the right ones. parts: each option ticked or left rightly counts the same.",
      ),
    shuffle: z.boolean(),
    explanation: Prose,
  })
  .refine(({ options }) => options.some(({ fraction }) => new Decimal(fraction).gt(0)), {
    path: ["options"],
    message: "must have a right option",
  })
  .refine(({ scoring, options }) => scoring !== "fractions" || positiveSum(options).gte(wholeEnough), {
    path: ["options"],
    message: "must have right options that add up to 1",
  });

const TrueFalse = z.strictObject({
  type: z.literal("true_false"),
  stem: Stem,
  correct: z.boolean(),
  feedbackTrue: Prose.describe("Shown to those who answered true."),
  feedbackFalse: Prose.describe("Shown to those who answered false."),
  explanation: Prose,
});

const NumberText = z
  .string()
  .regex(/^-?\d{1,30}(\.\d{1,30})?([eE][+-]?\d{1,3})?$/, {
    error: "must be a number such as -2.5 or 6.02e23",
    abort: true,
  })
  .meta({ examples: ["3.14"] });
const Share = Fraction.refine((value) => !value.startsWith("-"), "must not be negative");

const toleranceKinds = ["nominal", "relative", "geometric"] as const;

const NumericAnswer = z.strictObject({
  value: NumberText,
  tolerance: z.strictObject({
    kind: z
      .enum(toleranceKinds)
      .describe("nominal: |x−a| ≤ t. relative: |x−a| ≤ |a|·t. geometric: a/(1+t) ≤ x ≤ a·(1+t)."),
    value: NumberText.refine((value) => !value.startsWith("-"), "must not be negative"),
  }),
  fraction: Share,
  feedback: Prose,
});
export type NumericAnswer = z.infer<typeof NumericAnswer>;

const Numeric = z
  .strictObject({
    type: z.literal("numeric"),
    stem: Stem,
    answers: z.array(NumericAnswer).min(1).max(50).describe("Tried in order; the first that fits counts."),
    explanation: Prose,
  })
  .refine(({ answers }) => answers.some(({ fraction }) => isWhole(fraction)), {
    path: ["answers"],
    message: "must have an answer worth 1",
  });

const AcceptedText = z.strictObject({
  text: text(500)
    .refine((value) => value.trim().length > 0, "must not be empty")
    .describe("`*` stands for any text, `\\*` for a star."),
  fraction: Share,
  feedback: Prose,
});

const ShortAnswer = z
  .strictObject({
    type: z.literal("short_answer"),
    stem: Stem,
    answers: z.array(AcceptedText).min(1).max(50).describe("Tried in order; the first that fits counts."),
    caseSensitive: z.boolean(),
    explanation: Prose,
  })
  .refine(({ answers }) => answers.some(({ fraction }) => isWhole(fraction)), {
    path: ["answers"],
    message: "must have an answer worth 1",
  });

const Essay = z.strictObject({
  type: z.literal("essay"),
  stem: Stem,
  guidance: Prose.describe("For the marker; shown to the learner with the solution."),
  explanation: Prose,
});

const example = {
  type: "single_choice",
  stem: "Which planet is the largest?",
  options: [
    { id: "a", text: "Jupiter", fraction: "1", feedback: "Yes, by far." },
    { id: "b", text: "Saturn", fraction: "0", feedback: "It is the second largest." },
  ],
  shuffle: true,
  explanation: "Jupiter weighs more than all the others together.",
};

/** A question as its author wrote it, keys included. All prose is Markdown, "" when there is none. */
export const QuestionBody = z
  .discriminatedUnion("type", [SingleChoice, MultipleChoice, TrueFalse, Numeric, ShortAnswer, Essay])
  .meta({ id: "QuestionBody", description: "A question with its key.", examples: [example] });
export type QuestionBody = z.infer<typeof QuestionBody>;
export type BodyOf<Type extends QuestionType> = Extract<QuestionBody, { type: Type }>;

/** Stays on the server unless the asker teaches the course. */
export type KeyedQuestion = { id: string; versionId: string; body: QuestionBody };

const Html = z.string().describe("Sanitised HTML of the Markdown.");
const PublicOption = z.object({
  id: OptionId,
  text: z.string().describe("Markdown."),
  html: Html,
  tip: z.string().optional().describe("HTML of a hint; in practice only."),
});
export type PublicOption = z.infer<typeof PublicOption>;

const publicFields = { id: Id, stem: z.string().describe("Markdown."), stemHtml: Html };

/** All that a learner may see of a question before its solution is released. */
export const PublicQuestion = z
  .discriminatedUnion("type", [
    z.object({ ...publicFields, type: z.literal("single_choice"), options: z.array(PublicOption) }),
    z.object({ ...publicFields, type: z.literal("multiple_choice"), options: z.array(PublicOption) }),
    z.object({ ...publicFields, type: z.literal("true_false") }),
    z.object({ ...publicFields, type: z.literal("numeric") }),
    z.object({ ...publicFields, type: z.literal("short_answer") }),
    z.object({ ...publicFields, type: z.literal("essay") }),
  ])
  .meta({ id: "PublicQuestion", description: "A question without its key." });
export type PublicQuestion = z.infer<typeof PublicQuestion>;

/** `fraction` null while it waits for a person. */
export const Reason = z.object({
  key: z.string().describe("The part that it speaks of, e.g. `option:a`."),
  text: z.string(),
  fraction: Marks.nullable(),
});
export type Reason = z.infer<typeof Reason>;
