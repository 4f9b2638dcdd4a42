/** The skills that each skill needs first, by their ids. */
export type Needs = ReadonlyMap<string, readonly string[]>;

/** By which needs one comes from a skill to another, both ends included; null when one does not. */
export const wayTo = (needs: Needs, from: string, target: string): string[] | null => {
  const seen = new Set<string>();
  const walk = (at: string): string[] | null => {
    if (at === target) return [at];
    if (seen.has(at)) return null;
    seen.add(at);
    for (const next of needs.get(at) ?? []) {
      const rest = walk(next);
      if (rest) return [at, ...rest];
    }
    return null;
  };
  return walk(from);
};

/** A skill that needs itself with the way back to it; null when none does. */
export const circleIn = (needs: Needs): string[] | null => {
  for (const [skillId, first] of needs) {
    for (const need of first) {
      const way = wayTo(needs, need, skillId);
      if (way) return [skillId, ...way];
    }
  }
  return null;
};
