import { Decimal } from "decimal.js";
import type { NumericAnswer } from "./question.ts";

/** Wide enough that sums and products of all numbers read here are exact. */
const Exact = Decimal.clone({ precision: 3_000, maxE: 5_000, minE: -5_000, toExpPos: 40 });

const groups = { " ": /^\d{1,3}( \d{3})+$/, ",": /^\d{1,3}(,\d{3})+$/, ".": /^\d{1,3}(\.\d{3})+$/ };

const ungroup = (digits: string, separator: keyof typeof groups): string | null =>
  groups[separator].test(digits) ? digits.replaceAll(separator, "") : null;

/** Takes the thousands away. A single comma is a decimal one, unless what stands there can be thousands: `1,234`. */
const plainMantissa = (mantissa: string): string | null => {
  const comma = mantissa.lastIndexOf(",");
  const dot = mantissa.lastIndexOf(".");
  if (comma >= 0 && dot >= 0) {
    const whole = ungroup(mantissa.slice(0, Math.max(comma, dot)), comma > dot ? "." : ",");
    return whole === null ? null : `${whole}.${mantissa.slice(Math.max(comma, dot) + 1)}`;
  }
  if (comma >= 0) {
    const thousands = mantissa.startsWith("0") ? null : ungroup(mantissa, ",");
    return thousands ?? (mantissa.indexOf(",") === comma ? mantissa.replace(",", ".") : null);
  }
  return mantissa.indexOf(".") === dot ? mantissa : ungroup(mantissa, ".");
};

const form = /^([+-]?)\s*(\d[\d.,\s]*|[.,]\d+)(?:e\s*([+-]?\d{1,3}))?$/i;

/**
 * Reads a number as people write it: `1,234.5`, `1 234,5`, `3,14`, `6.02e23`, `6.02 × 10^23`, `−4`. Null when it is none,
 * or when its exponent is beyond ±400.
 */
export const parseNumber = (text: string): Decimal | null => {
  const tidy = text
    .trim()
    .replace(/[\u2212\u2010-\u2013\uff0d]/g, "-")
    .replace(/\s*[x×*·⋅]\s*10\s*\^\s*([+-]?\d+)$/i, "e$1");
  const parts = form.exec(tidy);
  if (!parts) return null;
  const exponent = Number(parts[3] ?? 0);
  if (Math.abs(exponent) > 400) return null;
  const [whole] = parts[2]!.trim().split(/[.,]/, 1) as [string];
  const plainWhole = /\s/.test(whole) ? ungroup(whole.replace(/\s/g, " "), " ") : whole;
  if (plainWhole === null) return null;
  const mantissa = plainMantissa(plainWhole + parts[2]!.trim().slice(whole.length));
  if (mantissa === null || /\s/.test(mantissa)) return null;
  return new Exact(`${parts[1]}${mantissa}e${exponent}`);
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
