import { randomFrom, shuffled } from "#/features/assessments/shuffle.ts";

export type SetItem = { questionId: string; topicIds: readonly string[] };

/** What an item stands for in the mixing; an item of several topics stands for its first. */
const mainOf = ({ topicIds }: SetItem): string => topicIds[0] ?? "";

/** By their main topics; each group in an order of its own. */
const groupsOf = (items: readonly SetItem[], seed: number): SetItem[][] => [
  ...Map.groupBy(shuffled(items, seed), mainOf).values(),
];

/** So many of the items, of as many topics as there are and of each about as many. */
export const chosenFrom = (items: readonly SetItem[], size: number, seed: number): SetItem[] => {
  const groups = groupsOf(items, seed);
  const longest = Math.max(0, ...groups.map(({ length }) => length));
  const rounds = Array.from({ length: longest }, (_, round) => groups.flatMap((group) => group[round] ?? []));
  return rounds.flat().slice(0, size);
};

/**
 * The items in an order in which no two of one main topic follow each other, wherever there is such an order, and
 * neighbours share as few topics as that leaves. The same seed gives the same order.
 */
export const interleaved = (items: readonly SetItem[], seed: number): SetItem[] => {
  const random = randomFrom(seed);
  const groups = groupsOf(items, seed);
  const order: SetItem[] = [];
  while (order.length < items.length) {
    const last = order.at(-1);
    const left = groups.filter(({ length }) => length > 0);
    const remaining = items.length - order.length;
    const other = left.filter((group) => !last || mainOf(group[0]!) !== mainOf(last));
    // A group that makes up half of what is left must have its turn now, or its own follow each other at the end.
    const urgent = other.filter(({ length }) => length * 2 > remaining);
    const strange = other.filter((group) => !group[0]!.topicIds.some((id) => last?.topicIds.includes(id)));
    const free = [urgent, strange, other, left].find(({ length }) => length > 0)!;
    const group = free[Math.floor(random() * free.length)]!;
    order.push(group.shift()!);
  }
  return order;
};
