import { Decimal } from "decimal.js";
import { plainNumber } from "./number-text.ts";
import type { NumericAnswer } from "./question.ts";

/** Wide enough that sums and products of all numbers read here are exact. */
const Exact = Decimal.clone({ precision: 3_000, maxE: 5_000, minE: -5_000, toExpPos: 40 });

/** Reads a number as people write it; null when it is none. */
export const parseNumber = (text: string): Decimal | null => {
  const plain = plainNumber(text);
  return plain === null ? null : new Exact(plain);
};

/** Whether `x` lies within the answer's tolerance; boundaries count. */
export const isWithin = (x: Decimal, { value, tolerance }: Pick<NumericAnswer, "value" | "tolerance">): boolean => {
  const a = new Exact(value);
  const t = new Exact(tolerance.value);
  switch (tolerance.kind) {
    case "nominal":
      return x.minus(a).abs().lte(t);
    case "relative":
      return x.minus(a).abs().lte(a.abs().times(t));
    case "geometric": {
      // a/(1+t) ≤ x ≤ a·(1+t) multiplied out, since a quotient would be rounded
      if (a.isZero() || x.isZero()) return a.eq(x);
      const factor = t.plus(1);
      return (
        a.isNegative() === x.isNegative() && a.abs().lte(x.abs().times(factor)) && x.abs().lte(a.abs().times(factor))
      );
    }
  }
};

/** For people, e.g. `3.14 ± 0.01`. */
export const describeNumeric = ({ value, tolerance }: Pick<NumericAnswer, "value" | "tolerance">): string => {
  const t = new Exact(tolerance.value);
  if (t.isZero()) return value;
  if (tolerance.kind === "nominal") return `${value} ± ${tolerance.value}`;
  const percent = `${t.times(100).toString()} %`;
  return tolerance.kind === "relative"
    ? `${value} ± ${percent}`
    : `${value}, within a factor of ${t.plus(1).toString()}`;
};
