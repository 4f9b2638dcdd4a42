import { z } from "zod";
import { Fraction } from "#/core/marks.ts";
import { gapsOf } from "./gaps.ts";
import {
  haveUniqueIds,
  hintFields,
  isWhole,
  OptionId,
  Prose,
  Share,
  Stem,
  sumOf,
  wholeEnough,
} from "./question-fields.ts";
import { NumericAnswers, numberFields } from "./question-numeric.ts";
import { AcceptedTexts } from "./question-text.ts";

const partFields = {
  id: OptionId.describe("`{{id}}` in the text is its place."),
  weight: Share.describe("Its part of the whole; all weights add up to 1."),
};

const ChoicePart = z.strictObject({
  ...partFields,
  type: z.literal("single_choice"),
  options: z
    .array(z.strictObject({ id: OptionId, text: Stem, fraction: Fraction, feedback: Prose }))
    .min(2, "must have at least 2 options")
    .max(30, "must have at most 30 options")
    .refine(haveUniqueIds, "must have unique option ids")
    .refine((options) => options.some(isWhole), "must have an option worth 1"),
  shuffle: z.boolean(),
});
const TextPart = z.strictObject({
  ...partFields,
  type: z.literal("short_answer"),
  answers: AcceptedTexts,
  caseSensitive: z.boolean(),
});
const NumberPart = z.strictObject({
  ...partFields,
  type: z.literal("numeric"),
  answers: NumericAnswers,
  ...numberFields,
});

export const ClozePart = z.discriminatedUnion("type", [ChoicePart, TextPart, NumberPart]);
export type ClozePart = z.infer<typeof ClozePart>;

export const Cloze = z
  .strictObject({
    type: z.literal("cloze"),
    stem: Stem.describe("Markdown with the places of its parts: `Water boils at {{1}} °C.`"),
    parts: z
      .array(ClozePart)
      .min(1, "must have at least 1 part")
      .max(40, "must have at most 40 parts")
      .refine(haveUniqueIds, "must have unique ids"),
    explanation: Prose,
    ...hintFields,
  })
  .superRefine(({ stem, parts }, ctx) => {
    const refuse = (path: PropertyKey[], message: string) => ctx.addIssue({ code: "custom", path, message });
    const gaps = gapsOf(stem);
    for (const [i, { id }] of parts.entries()) {
      const count = gaps.filter((gap) => gap === id).length;
      if (count !== 1) refuse(["parts", i, "id"], `must stand in the text once, as {{${id}}}`);
    }
    const strange = gaps.find((gap) => parts.every(({ id }) => id !== gap));
    if (strange !== undefined) refuse(["stem"], `must not name {{${strange}}}, which is no part`);
    const sum = sumOf(parts.map(({ weight }) => weight));
    if (sum.lt(wholeEnough) || sum.gt("1.000001"))
      refuse(["parts"], `must have weights that add up to 1, not ${sum.toFixed()}`);
  });
