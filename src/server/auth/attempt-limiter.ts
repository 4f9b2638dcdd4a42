/** Counts tries per name in a sliding window; in memory, since one process serves a site. */
export type AttemptLimiter = {
  /** Takes one try; seconds to wait when there is none left, else 0. */
  take(name: string, now: Date): number;
  /** Gives the last try back: it was no guess. */
  giveBack(name: string): void;
  /** Gives all tries of a name back, after a success. */
  forget(name: string): void;
};

/** At most `tries` per `seconds` for each name; remembers `capacity` names and drops the oldest beyond. */
export const createAttemptLimiter = (tries: number, seconds: number, capacity = 20_000): AttemptLimiter => {
  const taken = new Map<string, number[]>();
  return {
    take: (name, now) => {
      const since = now.getTime() - seconds * 1000;
      const recent = (taken.get(name) ?? []).filter((at) => at > since);
      taken.delete(name);
      taken.set(name, recent);
      if (taken.size > capacity) taken.delete(taken.keys().next().value!);
      if (recent.length >= tries) return Math.ceil((recent[0]! - since) / 1000);
      recent.push(now.getTime());
      return 0;
    },
    giveBack: (name) => {
      taken.get(name)?.pop();
    },
    forget: (name) => {
      taken.delete(name);
    },
  };
};
