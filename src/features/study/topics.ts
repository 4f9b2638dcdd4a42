import type { Mastery } from "./mastery.ts";

/** What learners come to master: a skill of the course, or a lesson where it names no skills. */
export type Topic = Mastery & { id: string; name: string; needs: readonly string[] };

export type Progress = "new" | "practising" | "nearly" | "mastered";

const nearlyFrom = 0.8;

export const progressOf = ({ attempts, probability, isMastered }: Mastery): Progress => {
  if (isMastered) return "mastered";
  if (attempts === 0) return "new";
  return probability >= nearlyFrom ? "nearly" : "practising";
};

/** So many first tries without mastery: more of the same is no help. */
export const stuckFrom = 10;
export const isStuck = ({ attempts, isMastered }: Mastery): boolean => !isMastered && attempts >= stuckFrom;

/** How many steps of needs lie before each topic; needs make no circle, and one that is not there counts for nothing. */
export const depthsOf = (topics: readonly Pick<Topic, "id" | "needs">[]): Map<string, number> => {
  const byId = new Map(topics.map((topic) => [topic.id, topic]));
  const depths = new Map<string, number>();
  const depthOf = (id: string): number => {
    const known = depths.get(id);
    if (known !== undefined) return known;
    const before = byId.get(id)!.needs.filter((need) => byId.has(need));
    const depth = before.length === 0 ? 0 : 1 + Math.max(...before.map(depthOf));
    depths.set(id, depth);
    return depth;
  };
  for (const { id } of topics) depthOf(id);
  return depths;
};

/** What of a topic's needs, and of their needs, is not mastered yet: the first to go back to comes first. */
export const openNeedsOf = <Some extends Topic>(topic: Some, topics: readonly Some[]): Some[] => {
  const byId = new Map(topics.map((each) => [each.id, each]));
  const found = new Map<string, Some>();
  const walk = (at: Some) => {
    for (const id of at.needs) {
      const need = byId.get(id);
      if (!need || need.isMastered || found.has(id)) continue;
      walk(need);
      found.set(id, need);
    }
  };
  walk(topic);
  return [...found.values()];
};
