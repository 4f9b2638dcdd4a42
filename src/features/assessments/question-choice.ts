import { Decimal } from "decimal.js";
import { z } from "zod";
import { Fraction } from "#/core/marks.ts";
import { haveUniqueIds, hintFields, isWhole, OptionId, Prose, Stem, sumOf, wholeEnough } from "./question-fields.ts";

const ChoiceOption = z.strictObject({
  id: OptionId,
  text: Stem,
  fraction: Fraction.describe("What choosing it is worth, -1 to 1."),
  feedback: Prose,
  feedbackUnchosen: Prose.optional().describe("Shown when it was not chosen."),
  tip: Prose.optional().describe("A hint; shown in practice."),
});

const TickOption = z.strictObject({
  ...ChoiceOption.shape,
  isAlone: z
    .boolean()
    .optional()
    .describe("As “none of these”: it stands last, and nothing else can be ticked beside it."),
});

const isPositive = ({ fraction }: { fraction: string }) => new Decimal(fraction).gt(0);

const listOf = <Option extends typeof ChoiceOption | typeof TickOption>(option: Option) =>
  z
    .array(option)
    .min(2, "must have at least 2 options")
    .max(50, "must have at most 50 options")
    .refine(haveUniqueIds, "must have unique option ids");

export const SingleChoice = z
  .strictObject({
    type: z.literal("single_choice"),
    stem: Stem,
    options: listOf(ChoiceOption),
    shuffle: z.boolean(),
    explanation: Prose,
    ...hintFields,
  })
  .refine(({ options }) => options.some(isWhole), { path: ["options"], message: "must have an option worth 1" });

export const MultipleChoice = z
  .strictObject({
    type: z.literal("multiple_choice"),
    stem: Stem,
    options: listOf(TickOption),
    scoring: z
      .enum(["fractions", "all_or_nothing", "parts"])
      .describe(
        "fractions: the sum of what is ticked, within 0 and 1. all_or_nothing: exactly the right ones. parts: each option ticked or left rightly counts the same.",
      ),
    shuffle: z.boolean(),
    explanation: Prose,
    ...hintFields,
  })
  .refine(({ options }) => options.some(isPositive), { path: ["options"], message: "must have a right option" })
  .refine(
    ({ scoring, options }) =>
      scoring !== "fractions" || sumOf(options.filter(isPositive).map(({ fraction }) => fraction)).gte(wholeEnough),
    { path: ["options"], message: "must have right options that add up to 1" },
  );

export const TrueFalse = z.strictObject({
  type: z.literal("true_false"),
  stem: Stem,
  correct: z.boolean(),
  feedbackTrue: Prose.describe("Shown to those who answered true."),
  feedbackFalse: Prose.describe("Shown to those who answered false."),
  explanation: Prose,
  ...hintFields,
});
