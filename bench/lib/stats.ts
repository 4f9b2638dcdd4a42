const sorted = (values: readonly number[]): number[] => {
  if (values.length === 0) throw new RangeError("no values");
  return values.toSorted((a, b) => a - b);
};

/** The middle value, or the mean of the two in the middle. */
export const median = (values: readonly number[]): number => {
  const ordered = sorted(values);
  const middle = ordered.length >> 1;
  return ordered.length % 2 === 1 ? ordered[middle]! : (ordered[middle - 1]! + ordered[middle]!) / 2;
};

/** The smallest value that at least `share` (0 to 1) of the values do not exceed: the nearest-rank method. */
export const percentile = (values: readonly number[], share: number): number => {
  if (!(share > 0 && share <= 1)) throw new RangeError("share must be above 0 and at most 1");
  const ordered = sorted(values);
  return ordered[Math.ceil(share * ordered.length) - 1]!;
};

/** Half the distance between the extremes, as a share of the median. */
export const spread = (values: readonly number[]): number =>
  (Math.max(...values) - Math.min(...values)) / 2 / median(values);

/** The list turned left by `by` places, so that no contestant always comes first. */
export const rotate = <T>(list: readonly T[], by: number): T[] => {
  const at = list.length === 0 ? 0 : by % list.length;
  return [...list.slice(at), ...list.slice(0, at)];
};

/** Seconds until the next tick of a schedule that starts at 0 and ticks every `every` seconds; never negative. */
export const untilTick = (tick: number, every: number, elapsed: number): number => Math.max(0, tick * every - elapsed);
