import { z } from "zod";
import { Id } from "#/core/ids.ts";
import { Marks } from "#/core/marks.ts";
import { Matching, Ordering } from "./question-arrange.ts";
import { MultipleChoice, SingleChoice, TrueFalse } from "./question-choice.ts";
import { Cloze } from "./question-cloze.ts";
import { examplesOfTypes } from "./question-examples.ts";
import { OptionId } from "./question-fields.ts";
import { FileQuestion, fileRules } from "./question-file.ts";
import { Formula } from "./question-formula.ts";
import { Hotspot, Picture } from "./question-hotspot.ts";
import { DecimalMark, Numeric } from "./question-numeric.ts";
import { Code, Essay, ShortAnswer } from "./question-text.ts";

export const questionTypes = [
  "single_choice",
  "multiple_choice",
  "true_false",
  "numeric",
  "short_answer",
  "matching",
  "ordering",
  "cloze",
  "formula",
  "hotspot",
  "essay",
  "code",
  "file",
] as const;
export const QuestionType = z.enum(questionTypes);
export type QuestionType = z.infer<typeof QuestionType>;

/** A question as its author wrote it, keys included. All prose is Markdown, "" when there is none. */
export const QuestionBody = z
  .discriminatedUnion("type", [
    SingleChoice,
    MultipleChoice,
    TrueFalse,
    Numeric,
    ShortAnswer,
    Matching,
    Ordering,
    Cloze,
    Formula,
    Hotspot,
    Essay,
    Code,
    FileQuestion,
  ])
  .meta({ id: "QuestionBody", description: "A question with its key.", examples: Object.values(examplesOfTypes) });
export type QuestionBody = z.infer<typeof QuestionBody>;
export type BodyOf<Type extends QuestionType> = Extract<QuestionBody, { type: Type }>;
export type ChoiceOption = BodyOf<"multiple_choice">["options"][number];
export type NumericAnswer = BodyOf<"numeric">["answers"][number];

/** Stays on the server unless the asker teaches the course. */
export type KeyedQuestion = { id: string; versionId: string; body: QuestionBody };

const Html = z.string().describe("Sanitised HTML of the Markdown.");
const PublicItem = z.object({
  id: OptionId.describe("Of this attempt or try alone."),
  text: z.string().describe("Markdown."),
  html: Html,
});
export type PublicItem = z.infer<typeof PublicItem>;
const PublicOption = z.object({
  ...PublicItem.shape,
  tip: z.string().optional().describe("HTML of a hint; in practice only."),
  isAlone: z.boolean().optional().describe("Nothing else can be ticked beside it."),
});
export type PublicOption = z.infer<typeof PublicOption>;

const publicFields = { id: Id, stem: z.string().describe("Markdown."), stemHtml: Html };
const publicNumber = {
  unit: z.enum(["none", "optional", "required"]).describe("Whether a unit stands with the number."),
  decimalMark: DecimalMark,
};

const PublicPart = z.discriminatedUnion("type", [
  z.object({
    id: OptionId,
    type: z.literal("single_choice"),
    options: z.array(z.object({ id: OptionId, text: z.string().describe("Plain text.") })),
  }),
  z.object({ id: OptionId, type: z.literal("short_answer") }),
  z.object({ id: OptionId, type: z.literal("numeric"), ...publicNumber }),
]);
export type PublicPart = z.infer<typeof PublicPart>;

/** All that a learner may see of a question before its solution is released. Ids are names (see names.ts). */
export const PublicQuestion = z
  .discriminatedUnion("type", [
    z.object({ ...publicFields, type: z.literal("single_choice"), options: z.array(PublicOption) }),
    z.object({ ...publicFields, type: z.literal("multiple_choice"), options: z.array(PublicOption) }),
    z.object({ ...publicFields, type: z.literal("true_false") }),
    z.object({ ...publicFields, type: z.literal("numeric"), ...publicNumber }),
    z.object({ ...publicFields, type: z.literal("short_answer") }),
    z.object({
      ...publicFields,
      type: z.literal("matching"),
      lefts: z.array(PublicItem),
      rights: z.array(PublicItem).describe("Shuffled."),
    }),
    z.object({
      ...publicFields,
      type: z.literal("ordering"),
      items: z.array(PublicItem).describe("Shuffled."),
    }),
    z.object({
      ...publicFields,
      type: z.literal("cloze"),
      parts: z.array(PublicPart).describe("In the HTML the place of each is an element with `data-gap`, its id."),
    }),
    z.object({ ...publicFields, type: z.literal("formula"), ...publicNumber }),
    z.object({
      ...publicFields,
      type: z.literal("hotspot"),
      picture: Picture,
      marks: z.int().describe("How many places may be marked."),
    }),
    z.object({ ...publicFields, type: z.literal("essay") }),
    z.object({ ...publicFields, type: z.literal("code"), language: z.string(), starter: z.string() }),
    z.object({ ...publicFields, type: z.literal("file"), ...fileRules }),
  ])
  .meta({ id: "PublicQuestion", description: "A question without its key." });
export type PublicQuestion = z.infer<typeof PublicQuestion>;

/** `fraction` null while it waits for a person. */
export const Reason = z.object({
  key: z.string().describe("The part that it speaks of, e.g. `option:a`."),
  part: z.string().optional().describe("That part in words, where the question has parts."),
  text: z.string(),
  fraction: Marks.nullable().describe("Of the whole; below 0 where it costs."),
});
export type Reason = z.infer<typeof Reason>;
