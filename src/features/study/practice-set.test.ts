import { describe, expect, test } from "vitest";
import fc from "#/test/properties.ts";
import { chosenFrom, interleaved, type SetItem } from "./practice-set.ts";

const itemsOf = (topics: string): SetItem[] =>
  [...topics].map((topic, index) => ({ questionId: `q${index}`, topicIds: topic === "-" ? [] : [topic] }));

const mains = (items: readonly SetItem[]) => items.map(({ topicIds }) => topicIds[0] ?? "");
const neighbours = (items: readonly SetItem[]) =>
  mains(items).filter((main, at, all) => at > 0 && main === all[at - 1]).length;
const seeds = fc.integer({ min: 0, max: 2 ** 31 - 1 });
const letters = fc.string({ unit: fc.constantFrom(..."abcd-"), maxLength: 24 });

describe("mixing", () => {
  test("never has a topic follow itself where that can be", () => {
    fc.assert(
      fc.property(letters, seeds, (topics, seed) => {
        const items = itemsOf(topics);
        const most = Math.max(
          0,
          ...[...Map.groupBy(mains(items), (main) => main).values()].map(({ length }) => length),
        );
        const unavoidable = Math.max(0, most - (items.length - most) - 1);
        expect(neighbours(interleaved(items, seed))).toBe(unavoidable);
      }),
    );
  });

  test("keeps every item, and gives the same order for the same seed", () => {
    fc.assert(
      fc.property(letters, seeds, (topics, seed) => {
        const items = itemsOf(topics);
        const order = interleaved(items, seed);
        expect([...order].sort((a, b) => a.questionId.localeCompare(b.questionId))).toEqual(
          [...items].sort((a, b) => a.questionId.localeCompare(b.questionId)),
        );
        expect(interleaved(items, seed)).toEqual(order);
      }),
    );
  });

  test("has neighbours without a topic in common where it can choose", () => {
    const items = [
      { questionId: "1", topicIds: ["a", "b"] },
      { questionId: "2", topicIds: ["b", "c"] },
      { questionId: "3", topicIds: ["d"] },
    ];
    for (const seed of [1, 2, 3, 4, 5]) {
      const order = interleaved(items, seed).map(({ questionId }) => questionId);
      if (order[0] !== "3") expect(order[1]).toBe("3");
    }
  });
});

describe("choosing", () => {
  test("takes of each topic about as many", () => {
    fc.assert(
      fc.property(letters, fc.constantFrom(5, 10, 20), seeds, (topics, size, seed) => {
        const items = itemsOf(topics);
        const chosen = chosenFrom(items, size, seed);
        expect(chosen).toHaveLength(Math.min(size, items.length));
        expect(new Set(chosen).size).toBe(chosen.length);
        const all = Map.groupBy(items, ({ topicIds }) => topicIds[0]);
        const taken = Map.groupBy(chosen, ({ topicIds }) => topicIds[0]);
        const most = Math.max(0, ...[...taken.values()].map(({ length }) => length));
        for (const [topic, list] of all) {
          const got = taken.get(topic)?.length ?? 0;
          expect(got === list.length || got >= most - 1).toBe(true);
        }
      }),
    );
  });
});
