import type { Decimal } from "decimal.js";
import { decimal, type Marks, toMarks } from "#/core/marks.ts";

/** A third does not end as a decimal: what is this close to one is meant as one, so that three of them cost the whole. */
const nearlyAThird = "0.00001";

/** What so many wrong tries cost of the points, exact; never more than the whole. */
export const costOf = (penalty: Marks, wrongTries: number): Decimal => {
  const thirds = decimal(penalty).times(3);
  const whole = thirds.toDecimalPlaces(0);
  const exact = thirds.minus(whole).abs().lte(nearlyAThird) ? whole : thirds;
  const cost = exact.times(wrongTries).div(3);
  return cost.gt(1) ? decimal(1) : cost;
};

/** The most that is left to earn after so many wrong tries, in points. */
export const leftToEarn = (points: Marks, penalty: Marks, wrongTries: number): Marks =>
  toMarks(decimal(1).minus(costOf(penalty, wrongTries)).times(points));
