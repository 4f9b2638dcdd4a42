import { addSeconds, type Instant } from "#/core/time.ts";
import { type ModelSpending, ModelUse } from "./contract.ts";

export type SpendingDay = { day: string; tokens: number; parts: { use: ModelUse; tokens: number }[] };

const secondsOfDay = 86_400;
const placeOf = ({ use }: { use: ModelUse }) => ModelUse.options.indexOf(use);

/** Every day from the first to the last, those on which nothing was spent too; uses in their usual order. */
export const spendingDays = (from: Instant, count: number, days: ModelSpending["days"]): SpendingDay[] =>
  Array.from({ length: count }, (_, n) => {
    const day = addSeconds(from, n * secondsOfDay).slice(0, 10);
    const parts = days
      .filter((row) => row.day === day)
      .map(({ use, inputTokens, outputTokens }) => ({ use, tokens: inputTokens + outputTokens }))
      .toSorted((a, b) => placeOf(a) - placeOf(b));
    return { day, parts, tokens: parts.reduce((sum, { tokens }) => sum + tokens, 0) };
  });

/** A round number at or above the largest, for the top of a scale: 1, 2, 5 or 10 times a power of ten. */
export const scaleTop = (largest: number): number => {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, largest)));
  return power * Math.min(...[1, 2, 5, 10].filter((step) => step * power >= largest));
};
