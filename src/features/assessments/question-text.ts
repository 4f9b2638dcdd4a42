import { z } from "zod";
import { text } from "#/core/text.ts";
import { hintFields, isWhole, Prose, Share, Stem } from "./question-fields.ts";
import { Rubric } from "./rubric.ts";
import { faultOfRegex } from "./text-regex.ts";

const AcceptedText = z
  .strictObject({
    text: text(500)
      .refine((value) => value.trim().length > 0, "must not be empty")
      .describe("`*` stands for any text, `\\*` for a star. With `isPattern` a regular expression of RE2."),
    isPattern: z.boolean().optional().describe("`text` is a regular expression that must fit the whole answer."),
    fraction: Share,
    feedback: Prose,
  })
  .superRefine(({ text: pattern, isPattern }, ctx) => {
    const fault = isPattern ? faultOfRegex(pattern) : null;
    if (fault) ctx.addIssue({ code: "custom", path: ["text"], message: fault });
  });

export const AcceptedTexts = z
  .array(AcceptedText)
  .min(1)
  .max(50)
  .refine((answers) => answers.some(isWhole), "must have an answer worth 1")
  .describe("Tried in order; the first that fits counts.");

export const ShortAnswer = z.strictObject({
  type: z.literal("short_answer"),
  stem: Stem,
  answers: AcceptedTexts,
  caseSensitive: z.boolean(),
  explanation: Prose,
  ...hintFields,
});

export const guidance = Prose.describe("For the marker; shown to the learner with the solution.");

export const rubric = Rubric.optional().describe("Criteria that a person marks by; without one they give points.");

export const Essay = z.strictObject({ type: z.literal("essay"), stem: Stem, guidance, rubric, explanation: Prose });

export const Code = z.strictObject({
  type: z.literal("code"),
  stem: Stem,
  language: text(40).describe("Name of the programming language, for people; nothing is run."),
  starter: text(20_000).describe("Code that the learner may start from; not a key."),
  guidance,
  rubric,
  explanation: Prose,
});
