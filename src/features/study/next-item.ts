import { expectedSuccess } from "./difficulty.ts";
import { isStuck, openNeedsOf, type Topic } from "./topics.ts";

/** A practice question that can be suggested. */
export type Item = {
  questionId: string;
  topicIds: readonly string[];
  difficulty: number;
  /** The last day on which it was tried, and whether it was right then; null: never tried. */
  lastDay: string | null;
  wasRight: boolean | null;
};

export type Suggestion =
  | { kind: "question"; questionId: string; topicId: string; because: "new" | "again" | "practising" }
  /** The topic is what `forTopicId` needs; ten tries at that one led nowhere. */
  | { kind: "prerequisite"; questionId: string; topicId: string; forTopicId: string }
  /** Ten tries led nowhere and nothing comes before it: somebody can help. */
  | { kind: "person"; topicId: string }
  /** All that could count today was tried today. */
  | { kind: "tomorrow"; topicId: string }
  | { kind: "done" };

/** What is neither too easy to learn from nor so hard that it discourages. */
const band = { from: 0.7, to: 0.8 };

const offBand = (expected: number): number => Math.max(0, band.from - expected, expected - band.to);

/** Of what fits about equally well, first what was never tried, then what went wrong, then what is longest ago. */
const byFit =
  (ability: number) =>
  (a: Item, b: Item): number => {
    const tier = ({ difficulty }: Item) => Math.ceil(offBand(expectedSuccess(ability, difficulty)) * 10);
    const turn = ({ lastDay, wasRight }: Item) => (lastDay === null ? 0 : wasRight ? 2 : 1);
    return (
      tier(a) - tier(b) ||
      turn(a) - turn(b) ||
      (a.lastDay ?? "").localeCompare(b.lastDay ?? "") ||
      a.questionId.localeCompare(b.questionId)
    );
  };

/** The item of a topic that fits somebody best today; null when none is left for today. */
export const fittingItem = (items: readonly Item[], topicId: string, ability: number, today: string): Item | null =>
  items.filter(({ topicIds, lastDay }) => topicIds.includes(topicId) && lastDay !== today).sort(byFit(ability))[0] ??
  null;

type Facts = { topics: readonly Topic[]; items: readonly Item[]; ability: number; today: string };

const toPrerequisite = ({ topics, items, ability, today }: Facts): Suggestion | null => {
  for (const stuck of topics.filter(isStuck)) {
    for (const need of openNeedsOf(stuck, topics)) {
      const item = isStuck(need) ? null : fittingItem(items, need.id, ability, today);
      if (item) return { kind: "prerequisite", questionId: item.questionId, topicId: need.id, forTopicId: stuck.id };
    }
  }
  return null;
};

/** Begun before new, and of those begun the one that is nearest; in the order given otherwise. */
const byNearness = (a: Topic, b: Topic): number =>
  Number(b.attempts > 0) - Number(a.attempts > 0) || (a.attempts > 0 ? b.probability - a.probability : 0);

const toQuestion = (ready: readonly Topic[], { items, ability, today }: Facts): Suggestion | null => {
  for (const topic of [...ready].sort(byNearness)) {
    const item = fittingItem(items, topic.id, ability, today);
    if (!item) continue;
    const because = topic.attempts === 0 ? "new" : item.wasRight === false ? "again" : "practising";
    return { kind: "question", questionId: item.questionId, topicId: topic.id, because };
  }
  return null;
};

/** What somebody does best next, topics in the order of the course; null where there is nothing to suggest from. */
export const nextFor = (facts: Facts): Suggestion | null => {
  const { topics, items } = facts;
  if (topics.length === 0) return null;
  const asked = new Set(items.flatMap(({ topicIds }) => topicIds));
  const open = topics.filter(({ id, isMastered }) => !isMastered && asked.has(id));
  if (open.length === 0) return topics.every(({ isMastered }) => isMastered) ? { kind: "done" } : null;
  const isBlocked = (topic: Topic) => openNeedsOf(topic, topics).some(({ id }) => asked.has(id));
  const going = open.filter((topic) => !isStuck(topic));
  const suggestion =
    toPrerequisite(facts) ??
    toQuestion(
      going.filter((topic) => !isBlocked(topic)),
      facts,
    ) ??
    toQuestion(going, facts);
  if (suggestion) return suggestion;
  const alone = open.find(isStuck);
  return alone
    ? { kind: "person", topicId: alone.id }
    : { kind: "tomorrow", topicId: [...open].sort(byNearness)[0]!.id };
};
