import { seedFrom, shuffled } from "./shuffle.ts";

/** What one random draw of a quiz may take from. */
export type Pool = { id: string; count: number; candidates: readonly string[] };

/**
 * The first draw that could be left without enough questions, whatever those before it take, and how many it can be
 * sure of; null when every attempt gets all.
 */
export const shortfallOf = (pools: readonly Pool[]): { index: number; available: number } | null => {
  for (const [index, { count, candidates }] of pools.entries()) {
    const own = new Set(candidates);
    const taken = pools
      .slice(0, index)
      .reduce((sum, before) => sum + Math.min(before.count, before.candidates.filter((id) => own.has(id)).length), 0);
    const available = Math.max(0, candidates.length - taken);
    if (available < count) return { index, available };
  }
  return null;
};

/** Draws by the attempt's seed, no question twice; null when a pool has too few. The order of candidates must be fixed. */
export const drawFrom = (pools: readonly Pool[], seed: number): Map<string, string[]> | null => {
  const taken = new Set<string>();
  const drawn = new Map<string, string[]>();
  for (const { id, count, candidates } of pools) {
    const free = candidates.filter((candidate) => !taken.has(candidate));
    const picked = shuffled(free, seedFrom(seed, "draw", id)).slice(0, count);
    if (picked.length < count) return null;
    for (const question of picked) taken.add(question);
    drawn.set(id, picked);
  }
  return drawn;
};
