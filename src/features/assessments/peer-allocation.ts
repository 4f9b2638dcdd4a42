import { seedFrom, shuffled } from "./shuffle.ts";

/** Somebody who has handed in; `groups` are those of the course that they are in. */
export type Peer = { id: string; groups: readonly string[] };

/** One reviews what another has handed in. */
export type Pair = { reviewer: string; author: string };

export type AllocationRules = { reviewsEach: number; avoidsGroups: boolean };

const sharesGroup = (a: Peer, b: Peer): boolean => a.groups.some((group) => b.groups.includes(group));

type Matching = { authorOf: (number | null)[]; reviewerOf: (number | null)[] };

/** Gives a reviewer an author, along the shortest way that frees one (C. Berge, 1957); leaves all as it was when there is none. */
const augment = (
  { authorOf, reviewerOf }: Matching,
  start: number,
  candidatesOf: (reviewer: number) => readonly number[],
): void => {
  const reachedBy = new Map<number, number>();
  const queue = [start];
  for (const reviewer of queue) {
    for (const author of candidatesOf(reviewer)) {
      if (reachedBy.has(author)) continue;
      reachedBy.set(author, reviewer);
      const holder = reviewerOf[author]!;
      if (holder !== null) {
        queue.push(holder);
        continue;
      }
      for (let free: number | null = author; free !== null; ) {
        const by: number = reachedBy.get(free)!;
        const given: number | null = authorOf[by]!;
        authorOf[by] = free;
        reviewerOf[free] = by;
        free = given;
      }
      return;
    }
  }
};

/** Each list is made once: a way through a whole class asks for many of them again and again. */
const madeOnce = (listOf: (reviewer: number) => number[]): ((reviewer: number) => readonly number[]) => {
  const lists: number[][] = [];
  return (reviewer) => {
    lists[reviewer] ??= listOf(reviewer);
    return lists[reviewer];
  };
};

/** One review for everybody to give and to get, none twice; groups are avoided as long as there is another way. */
const matchRound = (peers: readonly Peer[], known: readonly ReadonlySet<number>[], avoidsGroups: boolean): number[] => {
  const count = peers.length;
  const matching: Matching = { authorOf: peers.map(() => null), reviewerOf: peers.map(() => null) };
  const others = madeOnce((reviewer) =>
    Array.from({ length: count }, (_, step) => (reviewer + step) % count).filter(
      (author) => !known[reviewer]!.has(author),
    ),
  );
  const strangers = madeOnce((reviewer) =>
    others(reviewer).filter((author) => !sharesGroup(peers[reviewer]!, peers[author]!)),
  );
  if (avoidsGroups) for (const reviewer of peers.keys()) augment(matching, reviewer, strangers);
  for (const reviewer of peers.keys()) if (matching.authorOf[reviewer] === null) augment(matching, reviewer, others);
  // What is left of all pairs after whole rounds is as regular as they were, so a whole round is always there (Hall).
  return matching.authorOf.map((author) => author!);
};

/**
 * Who reviews whom: everybody gives and gets the same number, nobody their own and nobody one twice. The number is that
 * of the rules, or one less than there are people. The same people and seed give the same pairs.
 */
export const allocate = (peers: readonly Peer[], rules: AllocationRules, seed: number): Pair[] => {
  const order = shuffled(
    peers.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    seed,
  );
  const known = order.map((_, index) => new Set([index]));
  const pairs: Pair[] = [];
  for (let round = 0; round < Math.min(rules.reviewsEach, order.length - 1); round += 1) {
    for (const [reviewer, author] of matchRound(order, known, rules.avoidsGroups).entries()) {
      known[reviewer]!.add(author);
      pairs.push({ reviewer: order[reviewer]!.id, author: order[author]!.id });
    }
  }
  return pairs;
};

/** `isBegun`: the reviewer has written something. */
export type GivenPair = Pair & { isBegun: boolean };
export type Change = { removed: Pair[]; added: Pair[] };

/**
 * Lets somebody in who handed in after reviews began. Where none has been begun, all are given out anew. Else the late
 * one steps between the two of some pairs: the reviewer reads the late one, who reads the author. So nobody else gives or
 * gets more or less, and the late one as much as they give, at most what the rules say.
 */
export const joinLate = (
  given: readonly GivenPair[],
  peers: readonly Peer[],
  lateId: string,
  rules: AllocationRules,
  seed: number,
): Change => {
  const plain = given.map(({ reviewer, author }) => ({ reviewer, author }));
  if (given.every(({ isBegun }) => !isBegun)) return { removed: plain, added: allocate(peers, rules, seed) };
  const byId = new Map(peers.map((peer) => [peer.id, peer]));
  const late = byId.get(lateId)!;
  const meets = ({ reviewer, author }: Pair) =>
    [reviewer, author].some((id) => sharesGroup(late, byId.get(id) ?? { id, groups: [] }));
  const open = shuffled(
    given.filter(({ isBegun }) => !isBegun),
    seedFrom(seed, lateId),
  );
  const inOrder = rules.avoidsGroups ? open.toSorted((a, b) => Number(meets(a)) - Number(meets(b))) : open;
  const change: Change = { removed: [], added: [] };
  const met = { reviewers: new Set<string>(), authors: new Set<string>() };
  for (const { reviewer, author } of inOrder) {
    if (change.removed.length === rules.reviewsEach) break;
    if (met.reviewers.has(reviewer) || met.authors.has(author)) continue;
    met.reviewers.add(reviewer);
    met.authors.add(author);
    change.removed.push({ reviewer, author });
    change.added.push({ reviewer, author: lateId }, { reviewer: lateId, author });
  }
  return change;
};
