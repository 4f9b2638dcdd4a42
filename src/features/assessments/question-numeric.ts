import { Decimal } from "decimal.js";
import { z } from "zod";
import { text } from "#/core/text.ts";
import { hintFields, isWhole, NumberText, Prose, Share, Stem } from "./question-fields.ts";

export const Tolerance = z.strictObject({
  kind: z
    .enum(["nominal", "relative", "geometric"])
    .describe("nominal: |x−a| ≤ t. relative: |x−a| ≤ |a|·t. geometric: a/(1+t) ≤ x ≤ a·(1+t)."),
  value: NumberText.refine((value) => !value.startsWith("-"), "must not be negative"),
});

const ValueAnswer = z.strictObject({
  kind: z.literal("value").optional(),
  value: NumberText,
  tolerance: Tolerance,
  fraction: Share,
  feedback: Prose,
});

const RangeAnswer = z
  .strictObject({
    kind: z.literal("range"),
    from: NumberText,
    to: NumberText,
    includesFrom: z.boolean(),
    includesTo: z.boolean(),
    fraction: Share,
    feedback: Prose,
  })
  .refine(({ from, to }) => new Decimal(from).lte(to), { path: ["to"], message: "must not lie below the start" })
  .refine(({ from, to, includesFrom, includesTo }) => !new Decimal(from).eq(to) || (includesFrom && includesTo), {
    path: ["to"],
    message: "must lie above the start, or both ends must count",
  });

export const NumericAnswers = z
  .array(z.discriminatedUnion("kind", [ValueAnswer, RangeAnswer]))
  .min(1)
  .max(50)
  .refine((answers) => answers.some(isWhole), "must have an answer worth 1")
  .describe("Tried in order; the first that fits counts.");

const Unit = z.strictObject({
  symbol: text(20)
    .refine(
      (symbol) => /^[^\d\s.,+\u2212-](.*\S)?$/u.test(symbol),
      "must be a unit such as km/h, not begin as a number",
    )
    .describe("As it stands after the number, or before it: `km/h`, `€`."),
  multiplier: NumberText.refine((value) => new Decimal(value).gt(0), "must be above 0").describe(
    "What one of it is in the unit of the answers: 1000 for km where the answers are in m.",
  ),
});

export const Units = z.strictObject({
  units: z
    .array(Unit)
    .min(1)
    .max(30)
    .refine((units) => new Set(units.map(({ symbol }) => symbol.normalize("NFC"))).size === units.length, {
      message: "must not name a unit twice",
    }),
  isRequired: z.boolean().describe("A number without a unit then pays the penalty too."),
  penalty: Share.describe("Taken from a right number whose unit is wrong or missing."),
});
export type Units = z.infer<typeof Units>;

export const DecimalMark = z
  .enum([".", ","])
  .describe("How to read what could be both: `1,234` is 1234 with `.`, and 1.234 with `,`.");
export type DecimalMark = z.infer<typeof DecimalMark>;

/** How a number is to be written; also of the parts of a cloze and of formulas. */
export const numberFields = { unit: Units.optional(), decimalMark: DecimalMark.optional() };

export const Numeric = z.strictObject({
  type: z.literal("numeric"),
  stem: Stem,
  answers: NumericAnswers,
  ...numberFields,
  explanation: Prose,
  ...hintFields,
});
