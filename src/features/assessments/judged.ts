import type { Decimal } from "decimal.js";
import { decimal, toMarks } from "#/core/marks.ts";
import type { Reason } from "./question.ts";

/** What an answer earns of the whole, and why, part by part. */
export type Judged = { fraction: Decimal; reasons: Reason[] };

export const zero = decimal(0);
export const one = decimal(1);

const percent = (fraction: Decimal) => `${toMarks(fraction.abs().times(100).toDecimalPlaces(2))} %`;

/** What stands behind the colon is left out where marks are withheld. */
export const worth = (fraction: Decimal): string => {
  if (fraction.gte(one)) return "Right.";
  if (fraction.gt(zero)) return `Partly right: worth ${percent(fraction)}.`;
  return fraction.lt(zero) ? `Wrong: costs ${percent(fraction)}.` : "Wrong.";
};

export const costs = (what: string, fraction: Decimal): string =>
  fraction.isZero() ? `${what}.` : `${what}: costs ${percent(fraction)}.`;

export const reason = (key: string, text: string, fraction: Decimal, part?: string): Reason => ({
  key,
  ...(part === undefined ? {} : { part }),
  text,
  fraction: toMarks(fraction),
});

/** The sum within 0 and 1; so close to 1 that only thirds are missing, it is 1. */
export const clipped = (sum: Decimal, wholeEnough: string): Decimal => {
  if (sum.gte(wholeEnough)) return one;
  return sum.lt(zero) ? zero : sum;
};
