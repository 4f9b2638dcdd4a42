import { Decimal } from "decimal.js";
import { z } from "zod";

/** An exact decimal as a string, e.g. "2.5"; marks and fractions are never floats. */
export const Marks = z
  .string()
  .regex(/^-?\d{1,9}(\.\d{1,12})?$/, { error: "must be a decimal number such as 2.5", abort: true })
  .describe("Exact decimal number as a string.");
export type Marks = z.infer<typeof Marks>;

export const NonNegativeMarks = Marks.refine((value) => !value.startsWith("-"), "must not be negative");
export const PositiveMarks = NonNegativeMarks.refine((value) => /[1-9]/.test(value), "must be above 0");

/** A part of the whole in [-1, 1]. */
export const Fraction = Marks.refine((value) => new Decimal(value).abs().lte(1), "must be between -1 and 1");

const Exact = Decimal.clone({ precision: 60, rounding: Decimal.ROUND_HALF_UP });

export const decimal = (value: string | number | Decimal): Decimal => new Exact(value);

/** Plain notation without an exponent or trailing zeros; at most 12 decimals, so that it fits `Marks`. */
export const toMarks = (value: Decimal): Marks => value.toDecimalPlaces(12).toFixed();

export const sumMarks = (values: readonly Marks[]): Marks =>
  toMarks(values.reduce((sum, value) => sum.plus(value), decimal(0)));

/** For people: two decimals at most, rounded half up. */
export const formatMarks = (value: Marks): string => decimal(value).toDecimalPlaces(2).toFixed();

/** Whole percent for people, rounded half up; 0 when nothing was possible. */
export const percentOf = (earned: Marks, possible: Marks): number =>
  decimal(possible).isZero() ? 0 : decimal(earned).div(possible).times(100).toDecimalPlaces(0).toNumber();
