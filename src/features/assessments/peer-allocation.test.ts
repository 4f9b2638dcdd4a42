import { describe, expect, test } from "vitest";
import fc from "#/test/properties.ts";
import { allocate, type GivenPair, joinLate, type Pair, type Peer } from "./peer-allocation.ts";

const peersOf = (count: number, groupOf: (index: number) => readonly string[] = () => []): Peer[] =>
  Array.from({ length: count }, (_, index) => ({ id: `p${String(index).padStart(3, "0")}`, groups: groupOf(index) }));

const counted = (ids: readonly string[]): Map<string, number> =>
  ids.reduce((counts, id) => counts.set(id, (counts.get(id) ?? 0) + 1), new Map<string, number>());
const givenBy = (pairs: readonly Pair[]) => counted(pairs.map(({ reviewer }) => reviewer));
const gotBy = (pairs: readonly Pair[]) => counted(pairs.map(({ author }) => author));

const expectSound = (pairs: readonly Pair[]) => {
  expect(pairs.every(({ reviewer, author }) => reviewer !== author)).toBe(true);
  expect(new Set(pairs.map(({ reviewer, author }) => `${reviewer} ${author}`)).size).toBe(pairs.length);
};
const expectEqual = (pairs: readonly Pair[], peers: readonly Peer[], each: number) => {
  for (const { id } of peers) {
    expect(givenBy(pairs).get(id) ?? 0).toBe(each);
    expect(gotBy(pairs).get(id) ?? 0).toBe(each);
  }
};

const isTogether = (peers: readonly Peer[]) => {
  const groups = new Map(peers.map(({ id, groups: own }) => [id, own]));
  return ({ reviewer, author }: Pair) => groups.get(reviewer)!.some((group) => groups.get(author)!.includes(group));
};

describe("an allocation", () => {
  test("gives everybody the same number of reviews to give and to get, never their own, never one twice", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 24 }),
        fc.integer({ min: 1, max: 10 }),
        fc.integer(),
        fc.boolean(),
        fc.integer({ min: 1, max: 5 }),
        (count, reviewsEach, seed, avoidsGroups, groups) => {
          const peers = peersOf(count, (index) => [`g${(index * index) % groups}`]);
          const pairs = allocate(peers, { reviewsEach, avoidsGroups }, seed);
          expectSound(pairs);
          expectEqual(pairs, peers, Math.max(0, Math.min(reviewsEach, count - 1)));
        },
      ),
    );
  });

  test("is the same for the same people in any order, and another for another seed", () => {
    const peers = peersOf(12);
    const rules = { reviewsEach: 3, avoidsGroups: false };
    expect(allocate(peers.toReversed(), rules, 7)).toEqual(allocate(peers, rules, 7));
    expect(allocate(peers, rules, 8)).not.toEqual(allocate(peers, rules, 7));
  });

  test.each([
    [12, 3, 4],
    [10, 2, 3],
    [9, 3, 5],
  ])("%i people in %i groups: %i reviews each, none within a group", (count, groups, reviewsEach) => {
    for (let seed = 0; seed < 20; seed += 1) {
      const peers = peersOf(count, (index) => [`g${index % groups}`]);
      const pairs = allocate(peers, { reviewsEach, avoidsGroups: true }, seed);
      expectEqual(pairs, peers, reviewsEach);
      expect(pairs.filter(isTogether(peers))).toEqual([]);
    }
  });

  test("stays whole where groups leave no other way, and goes within them no more than it must", () => {
    const peers = peersOf(8, (index) => [index < 6 ? "large" : "small"]);
    const pairs = allocate(peers, { reviewsEach: 1, avoidsGroups: true }, 3);
    expectEqual(pairs, peers, 1);
    // Two of the six can read the two others, and be read by them.
    expect(pairs.filter(isTogether(peers))).toHaveLength(4);
  });

  test("a class of 400 is given out at once", () => {
    const peers = peersOf(400, (index) => [`g${index % 20}`]);
    const started = performance.now();
    expectEqual(allocate(peers, { reviewsEach: 5, avoidsGroups: true }, 1), peers, 5);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

const applied = (given: readonly GivenPair[], change: ReturnType<typeof joinLate>): GivenPair[] => {
  const removed = new Set(change.removed.map(({ reviewer, author }) => `${reviewer} ${author}`));
  return [
    ...given.filter(({ reviewer, author }) => !removed.has(`${reviewer} ${author}`)),
    ...change.added.map((pair) => ({ ...pair, isBegun: false })),
  ];
};

describe("who hands in after reviews began", () => {
  test("gives as many as they get, changes nothing for others and takes no review that was begun", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 12 }),
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 1, max: 4 }),
        fc.integer(),
        fc.array(fc.boolean(), { minLength: 48, maxLength: 48 }),
        fc.boolean(),
        (count, reviewsEach, lateOnes, seed, begun, avoidsGroups) => {
          const rules = { reviewsEach, avoidsGroups };
          const all = peersOf(count + lateOnes, (index) => [`g${index % 3}`]);
          let given: GivenPair[] = allocate(all.slice(0, count), rules, seed).map((pair, index) => ({
            ...pair,
            isBegun: index === 0 || begun[index % 48]!,
          }));
          for (let number = count; number < all.length; number += 1) {
            const late = all[number]!.id;
            const change = joinLate(given, all.slice(0, number + 1), late, rules, seed);
            const wasBegun = given.filter(({ isBegun }) => isBegun);
            const [givenBefore, gotBefore] = [givenBy(given), gotBy(given)];
            given = applied(given, change);
            expectSound(given);
            expect(given).toEqual(expect.arrayContaining(wasBegun));
            expect(givenBy(given).get(late) ?? 0).toBe(gotBy(given).get(late) ?? 0);
            expect(givenBy(given).get(late) ?? 0).toBeLessThanOrEqual(reviewsEach);
            for (const { id } of all.slice(0, number)) {
              expect(givenBy(given).get(id) ?? 0).toBe(givenBefore.get(id) ?? 0);
              expect(gotBy(given).get(id) ?? 0).toBe(gotBefore.get(id) ?? 0);
            }
          }
        },
      ),
    );
  });

  test("joins a whole new allocation while nothing was begun", () => {
    const peers = peersOf(3);
    const rules = { reviewsEach: 2, avoidsGroups: false };
    const first = allocate(peers.slice(0, 2), rules, 1).map((pair) => ({ ...pair, isBegun: false }));
    const change = joinLate(first, peers, "p002", rules, 1);
    expectEqual(applied(first, change), peers, 2);
    expect(joinLate([], peers.slice(0, 2), "p001", rules, 1).added).toHaveLength(2);
  });

  test("gets the full number where enough is open, and is kept from their group where that can be", () => {
    const peers = peersOf(13, (index) => [`g${index % 2}`]);
    const rules = { reviewsEach: 3, avoidsGroups: true };
    const given = allocate(peers.slice(0, 12), { reviewsEach: 3, avoidsGroups: false }, 5).map((pair, index) => ({
      ...pair,
      isBegun: index === 0,
    }));
    const { added } = joinLate(given, peers, "p012", rules, 5);
    expect(added).toHaveLength(6);
    const free = joinLate(given, peers, "p012", { ...rules, avoidsGroups: false }, 5);
    expect(free.added).toHaveLength(6);
    expect(added.filter(isTogether(peers)).length).toBeLessThanOrEqual(free.added.filter(isTogether(peers)).length);
  });

  test("somebody who has left the course stands in nobody's way", () => {
    const given = [
      { reviewer: "gone", author: "p000", isBegun: false },
      { reviewer: "p000", author: "gone", isBegun: true },
      { reviewer: "p000", author: "away", isBegun: false },
    ];
    const peers = peersOf(2, () => ["g"]);
    const { removed, added } = joinLate(given, peers, "p001", { reviewsEach: 2, avoidsGroups: true }, 1);
    expect(removed).toHaveLength(2);
    expect(added).toEqual(
      expect.arrayContaining([
        { reviewer: "gone", author: "p001" },
        { reviewer: "p001", author: "p000" },
        { reviewer: "p000", author: "p001" },
        { reviewer: "p001", author: "away" },
      ]),
    );
  });
});
