import { Decimal } from "decimal.js";
import { z } from "zod";
import { Fraction } from "#/core/marks.ts";
import { markdown } from "#/core/text.ts";

export const Prose = markdown(20_000);
export const Stem = Prose.refine((value) => value.trim().length > 0, "must not be empty");

/** Beside the explanation of every question that is marked by rule; optional, so that older bodies stay what they are. */
export const hintFields = {
  hints: z
    .array(Stem)
    .max(10, "must have at most 10 hints")
    .optional()
    .describe(
      "Markdown, from the least help to the most. In a lesson's practice they are the first rungs of the ladder of hints; in a quiz in practice mode each wrong try shows the next one.",
    ),
};

export const OptionId = z
  .string()
  .regex(/^[A-Za-z0-9_-]{1,24}$/, "must be 1 to 24 letters, digits, - or _")
  .describe("Unique within the question.");

/** A part of the whole from 0 to 1. */
export const Share = Fraction.refine((value) => !value.startsWith("-"), "must not be negative");

export const NumberText = z
  .string()
  .regex(/^-?\d{1,30}(\.\d{1,30})?([eE][+-]?\d{1,3})?$/, {
    error: "must be a number such as -2.5 or 6.02e23",
    abort: true,
  })
  .meta({ examples: ["3.14"] });

/** Thirds and the like do not end as decimals: a sum this close to 1 is meant as 1. */
export const wholeEnough = "0.999999";

export const isWhole = ({ fraction }: { fraction: string }): boolean => new Decimal(fraction).eq(1);

export const sumOf = (numbers: readonly string[]): Decimal =>
  numbers.reduce((sum, number) => sum.plus(number), new Decimal(0));

export const haveUniqueIds = (items: readonly { id: string }[]): boolean =>
  new Set(items.map(({ id }) => id)).size === items.length;
