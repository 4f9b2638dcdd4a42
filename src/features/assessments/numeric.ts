import { Decimal } from "decimal.js";
import { plainNumber } from "./number-text.ts";
import type { NumericAnswer } from "./question.ts";
import type { DecimalMark, Units } from "./question-numeric.ts";

/** Wide enough that sums and products of all numbers read here are exact. */
const Exact = Decimal.clone({ precision: 3_000, maxE: 5_000, minE: -5_000, toExpPos: 40 });

/** Reads a number as people write it; null when it is none. */
export const parseNumber = (text: string, mark: DecimalMark = "."): Decimal | null => {
  const plain = plainNumber(text, mark);
  return plain === null ? null : new Exact(plain);
};

export type Quantity = { value: Decimal; unit: "right" | "missing" | "wrong" };

/** The texts that may be the number, when the symbol stands after or before it. */
const without = (text: string, symbol: string): string[] => [
  ...(text.endsWith(symbol) ? [text.slice(0, -symbol.length)] : []),
  ...(text.startsWith(symbol) ? [text.slice(symbol.length)] : []),
];

/** What no known unit is: letters and signs behind the number, or before it. */
const strangeUnit = /^[^\d.,+-]+(?=[\d.,+-])|[^\d.,\s]\D{0,19}$/u;

/** Reads a number with its unit, turned into the unit of the answers; null when there is no number. */
export const readQuantity = (given: string, units: Units | undefined, mark: DecimalMark = "."): Quantity | null => {
  const text = given.normalize("NFC").trim();
  const plain = parseNumber(text, mark);
  if (plain) return { value: plain, unit: "missing" };
  if (!units) return null;
  for (const { symbol, multiplier } of units.units.toSorted((a, b) => b.symbol.length - a.symbol.length)) {
    for (const rest of without(text, symbol.normalize("NFC"))) {
      const number = parseNumber(rest, mark);
      if (number) return { value: number.times(multiplier), unit: "right" };
    }
  }
  const bare = parseNumber(text.replace(strangeUnit, ""), mark);
  return bare && { value: bare, unit: "wrong" };
};

const isInRange = (x: Decimal, { from, to, includesFrom, includesTo }: Extract<NumericAnswer, { kind: "range" }>) =>
  (includesFrom ? x.gte(from) : x.gt(from)) && (includesTo ? x.lte(to) : x.lt(to));

type ValueAnswer = Exclude<NumericAnswer, { kind: "range" }>;
type Expected = Pick<ValueAnswer, "kind" | "value" | "tolerance"> | Extract<NumericAnswer, { kind: "range" }>;

/** Whether `x` lies within the answer's tolerance, where boundaries count, or its range. */
export const isWithin = (x: Decimal, expected: Expected): boolean => {
  if (expected.kind === "range") return isInRange(x, expected);
  const { value, tolerance } = expected;
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

/** The value with the fewest digits, four at least, that stay within a tenth of its tolerance. */
export const roundedWithin = (value: string, tolerance: ValueAnswer["tolerance"]): string => {
  const narrow = { ...tolerance, value: new Exact(tolerance.value).div(10).toString() };
  for (let digits = 4; digits < 30; digits += 1) {
    const short = new Exact(value).toSignificantDigits(digits);
    if (isWithin(short, { value, tolerance: narrow })) return short.toString();
  }
  return value;
};

/** For people, e.g. `3.14 ± 0.01`, or `2 < x ≤ 5`. */
export const describeNumeric = (expected: Expected, unit = ""): string => {
  if (expected.kind === "range") {
    const { from, to, includesFrom, includesTo } = expected;
    return `${from}${unit} ${includesFrom ? "≤" : "<"} x ${includesTo ? "≤" : "<"} ${to}${unit}`;
  }
  const { value, tolerance } = expected;
  const t = new Exact(tolerance.value);
  if (t.isZero()) return `${value}${unit}`;
  if (tolerance.kind === "nominal") return `${value} ± ${tolerance.value}${unit}`;
  const percent = `${t.times(100).toString()} %`;
  return tolerance.kind === "relative"
    ? `${value}${unit} ± ${percent}`
    : `${value}${unit}, within a factor of ${t.plus(1).toString()}`;
};
