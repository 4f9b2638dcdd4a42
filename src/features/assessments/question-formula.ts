import { Decimal } from "decimal.js";
import { z } from "zod";
import { maxExpression, reservedNames } from "./expression.ts";
import { faultOfExpression, faultOfPlaces, isDrawable, sampleDraws } from "./formula.ts";
import { hintFields, isWhole, NumberText, Prose, Share, Stem } from "./question-fields.ts";
import { numberFields, Tolerance } from "./question-numeric.ts";

const VariableName = z
  .string()
  .regex(/^[A-Za-z][A-Za-z0-9_]{0,19}$/, "must be a letter, then letters, digits or _")
  .refine((name) => !reservedNames.includes(name), "must not be the name of a function or constant");

/** Without exponents, so that steps are counted exactly. */
const Plain = NumberText.refine((value) => !/e/i.test(value) && value.length <= 25, {
  message: "must be a short number such as 2.5",
  abort: true,
});

const Variable = z
  .strictObject({
    name: VariableName,
    from: Plain,
    to: Plain,
    step: Plain.refine((value) => new Decimal(value).gt(0), { message: "must be above 0", abort: true }),
  })
  .refine(({ from, to }) => new Decimal(from).lte(to), {
    path: ["to"],
    message: "must not lie below the start",
    abort: true,
  })
  .refine(isDrawable, { path: ["step"], message: "must leave at most a million values", abort: true });

const FormulaAnswer = z.strictObject({
  expression: z
    .string()
    .max(maxExpression, `must have at most ${maxExpression} characters`)
    .describe("In the variables, e.g. `m * v^2 / 2`; also abs, sqrt, exp, ln, log, sin, round, min, max, pi, e …"),
  tolerance: Tolerance,
  fraction: Share,
  feedback: Prose,
});

export const Formula = z
  .strictObject({
    type: z.literal("formula"),
    stem: Stem.describe("Markdown with `{{v}}` where a value stands; `{{v * t}}` is computed."),
    variables: z
      .array(Variable)
      .max(12, "must have at most 12 variables")
      .refine((list) => new Set(list.map(({ name }) => name)).size === list.length, "must have unique names")
      .describe("Drawn on the server for each attempt."),
    answers: z
      .array(FormulaAnswer)
      .min(1)
      .max(10)
      .refine((answers) => answers.some(isWhole), "must have an answer worth 1")
      .describe("Tried in order; the first that fits counts."),
    ...numberFields,
    explanation: Prose.describe("The worked solution of each variant, with `{{…}}` as in the stem."),
    ...hintFields,
  })
  .superRefine((body, ctx) => {
    const refuse = (path: PropertyKey[], message: string | null) =>
      message && ctx.addIssue({ code: "custom", path, message });
    const draws = sampleDraws(body.variables);
    for (const [i, { expression, feedback }] of body.answers.entries()) {
      refuse(["answers", i, "expression"], faultOfExpression(expression, draws));
      refuse(["answers", i, "feedback"], faultOfPlaces(feedback, draws));
    }
    refuse(["stem"], faultOfPlaces(body.stem, draws));
    refuse(["explanation"], faultOfPlaces(body.explanation, draws));
    for (const [i, hint] of (body.hints ?? []).entries()) refuse(["hints", i], faultOfPlaces(hint, draws));
  });
