import { decimal, type Marks, toMarks } from "#/core/marks.ts";
import type { LatePolicy } from "./contract-gradebook.ts";

const unitSeconds = { hour: 3_600, day: 86_400 } as const satisfies Record<LatePolicy["per"], number>;

export type LateMark = {
  /** What counts. */
  earned: Marks;
  before: Marks;
  deducted: Marks;
  /** Days or hours begun. */
  units: number;
};

/**
 * What late work earns. Each hour or period of 24 hours that has begun since the due date costs a part of what is
 * possible, down to the lowest mark, which raises nobody. Periods are counted in elapsed time: a day on which clocks change is no longer or shorter.
 */
export const lateMarkOf = (
  { earned, possible, lateSeconds }: { earned: Marks; possible: Marks; lateSeconds: number },
  policy: LatePolicy | null,
): LateMark => {
  const isForgiven = policy === null || lateSeconds <= policy.graceMinutes * 60;
  if (isForgiven) return { earned, before: earned, deducted: "0", units: 0 };
  const units = Math.ceil(lateSeconds / unitSeconds[policy.per]);
  const lowest = decimal(possible).times(policy.lowestPercent).div(100);
  const cut = decimal(earned).minus(decimal(possible).times(policy.percent).times(units).div(100));
  const kept = cut.lt(lowest) ? lowest : cut;
  const counts = kept.gt(earned) ? decimal(earned) : kept;
  return { earned: toMarks(counts), before: earned, deducted: toMarks(decimal(earned).minus(counts)), units };
};
