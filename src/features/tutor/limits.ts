import { addSeconds, type Instant, secondsBetween } from "#/core/time.ts";

/** How much one person may ask, in all conversations together. */
export const askingLimits = [
  { count: 20, seconds: 600, words: "20 questions in 10 minutes" },
  { count: 100, seconds: 86_400, words: "100 questions in a day" },
] as const;

export type ReachedLimit = { words: string; seconds: number };

/** The limit that holds for longest, given when the person asked, the earliest first; null when none is reached. */
export const reachedLimit = (asked: readonly Instant[], now: Instant): ReachedLimit | null =>
  askingLimits.reduce<ReachedLimit | null>((longest, { count, seconds, words }) => {
    const within = asked.filter((at) => at > addSeconds(now, -seconds));
    if (within.length < count) return longest;
    const free = addSeconds(within.at(-count)!, seconds);
    const wait = Math.max(1, Math.ceil(secondsBetween(now, free)));
    return longest && longest.seconds >= wait ? longest : { words, seconds: wait };
  }, null);

const plural = (count: number, unit: string) => `${count} ${unit}${count === 1 ? "" : "s"}`;

/** How long to wait, for people. */
export const waitWords = (seconds: number): string => {
  if (seconds < 90) return plural(seconds, "second");
  const minutes = Math.ceil(seconds / 60);
  return minutes < 90 ? plural(minutes, "minute") : plural(Math.ceil(minutes / 60), "hour");
};
