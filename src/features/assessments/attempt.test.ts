import { describe, expect, test } from "vitest";
import { addSeconds } from "#/core/time.ts";
import fc from "#/test/properties.ts";
import {
  attemptPasses,
  bandOf,
  deadlineOf,
  finishOf,
  graceSeconds,
  isOverdue,
  outcomeOf,
  type ScoredAttempt,
  scoreOf,
  totalOf,
} from "./attempt.ts";
import { randomFrom, seedFrom, shuffled } from "./shuffle.ts";

const start = "2030-01-01T10:00:00.000Z";
const at = (seconds: number) => addSeconds(start, seconds);

describe("the deadline", () => {
  test("is the start plus the limit, within the closing date", () => {
    expect(deadlineOf(start, 600, null)).toBe(at(600));
    expect(deadlineOf(start, 600, at(300))).toBe(at(300));
    expect(deadlineOf(start, 600, at(900))).toBe(at(600));
    expect(deadlineOf(start, null, at(300))).toBe(at(300));
    expect(deadlineOf(start, null, null)).toBeNull();
  });

  test("has a grace for the network, boundary included", () => {
    const open = { state: "open" as const, deadline: at(600) };
    expect(isOverdue(open, at(600))).toBe(false);
    expect(isOverdue(open, at(600 + graceSeconds))).toBe(false);
    expect(isOverdue(open, at(600 + graceSeconds + 0.001))).toBe(true);
    expect(isOverdue({ ...open, state: "submitted" }, at(9_999))).toBe(false);
    expect(isOverdue({ ...open, deadline: null }, at(9_999_999))).toBe(false);
  });

  test("is the latest finish time", () => {
    expect(finishOf({ deadline: at(600) }, at(500))).toEqual({ submittedAt: at(500), closedByDeadline: false });
    expect(finishOf({ deadline: at(600) }, at(600))).toEqual({ submittedAt: at(600), closedByDeadline: false });
    expect(finishOf({ deadline: at(600) }, at(650))).toEqual({ submittedAt: at(600), closedByDeadline: false });
    expect(finishOf({ deadline: at(600) }, at(700))).toEqual({ submittedAt: at(600), closedByDeadline: true });
    expect(finishOf({ deadline: null }, at(700))).toEqual({ submittedAt: at(700), closedByDeadline: false });
  });
});

describe("an arriving answer", () => {
  const open = { state: "open" as const, deadline: at(600) };
  const answer = { isBlank: false, cleared: false, hasCurrent: true, isFinished: false };

  test("counts while the attempt is open, to the end of the grace", () => {
    expect(outcomeOf(open, at(600 + graceSeconds), answer)).toBe("accepted");
    expect(outcomeOf(open, at(661), answer)).toBe("late");
    expect(outcomeOf({ ...open, state: "submitted" }, at(1), answer)).toBe("late");
    expect(outcomeOf({ ...open, deadline: null }, at(99_999), answer)).toBe("accepted");
  });

  test("replaces nothing when blank, unless cleared", () => {
    const blank = { ...answer, isBlank: true };
    expect(outcomeOf(open, at(1), blank)).toBe("ignored_blank");
    expect(outcomeOf(open, at(1), { ...blank, cleared: true })).toBe("accepted");
    expect(outcomeOf(open, at(1), { ...blank, hasCurrent: false })).toBe("accepted");
  });

  test("does not count once a check has finished its question", () => {
    expect(outcomeOf(open, at(1), { ...answer, isFinished: true })).toBe("after_finish");
    expect(outcomeOf(open, at(661), { ...answer, isFinished: true })).toBe("late");
  });
});

const scored = (number: number, earned: string | null, possible = "10"): ScoredAttempt => ({
  id: `attempt ${number}`,
  number,
  total: totalOf([{ earned, possible }]),
});

describe("scores", () => {
  test("a total counts what is marked and never falls below 0", () => {
    expect(totalOf([])).toEqual({ earned: "0", possible: "0", waiting: 0 });
    expect(
      totalOf([
        { earned: "0.1", possible: "1" },
        { earned: "0.2", possible: "1" },
        { earned: null, possible: "3" },
      ]),
    ).toEqual({ earned: "0.3", possible: "5", waiting: 1 });
    expect(totalOf([{ earned: "-1", possible: "1" }]).earned).toBe("0");
  });

  const attempts = [scored(2, "9"), scored(1, "4"), scored(3, "6")];

  test.each([
    ["highest", "0.9", "attempt 2"],
    ["latest", "0.6", "attempt 3"],
    ["first", "0.4", "attempt 1"],
    ["average", "0.633333333333", null],
  ] as const)("%s: %s", (policy, fraction, attemptId) => {
    expect(scoreOf(policy, 60, attempts)).toMatchObject({ fraction, attemptId, isPending: false });
  });

  test("the first of equals counts", () => {
    expect(scoreOf("highest", null, [scored(2, "5"), scored(1, "5")])?.attemptId).toBe("attempt 1");
  });

  test("an attempt of which nothing could be earned is no better than one at nothing, and worse than any other", () => {
    expect(scoreOf("highest", null, [scored(1, "0", "0"), scored(2, "0")])?.attemptId).toBe("attempt 1");
    expect(scoreOf("highest", null, [scored(1, "0", "0"), scored(2, "3")])?.attemptId).toBe("attempt 2");
    expect(scoreOf("highest", null, [scored(1, "3"), scored(2, "0", "0")])?.attemptId).toBe("attempt 1");
  });

  test("what waits for a person is pending and counts once it is marked", () => {
    expect(scoreOf("highest", 50, [scored(1, "4"), scored(2, null)])).toEqual({
      fraction: "0.4",
      percent: 40,
      isPending: true,
      isPassed: false,
      attemptId: "attempt 1",
    });
    expect(scoreOf("latest", 50, [scored(1, "4"), scored(2, null)])).toEqual({
      fraction: null,
      percent: null,
      isPending: true,
      isPassed: null,
      attemptId: null,
    });
    expect(scoreOf("highest", null, [])).toBeNull();
  });

  test("passing is exact", () => {
    expect(scoreOf("highest", 60, [scored(1, "5.99")])).toMatchObject({ percent: 60, isPassed: false });
    expect(scoreOf("highest", 60, [scored(1, "6")])?.isPassed).toBe(true);
    expect(scoreOf("highest", null, [scored(1, "6")])?.isPassed).toBeNull();
    expect(attemptPasses(totalOf([{ earned: "0", possible: "0" }]), 1)).toBe(false);
    expect(attemptPasses(totalOf([{ earned: null, possible: "1" }]), 1)).toBeNull();
    expect(attemptPasses(totalOf([{ earned: "1", possible: "3" }]), null)).toBeNull();
  });
});

describe("the words for a score", () => {
  const bands = [
    { fromPercent: 80, text: "Well done." },
    { fromPercent: 50, text: "Passed." },
    { fromPercent: 1, text: "Read it again." },
  ];
  const words = (earned: string | null) => bandOf(bands, totalOf([{ earned, possible: "10" }]))?.text ?? null;

  test.each([
    ["10", "Well done."],
    ["8", "Well done."],
    ["7.999", "Passed."],
    ["5", "Passed."],
    ["0.1", "Read it again."],
    ["0", null],
    [null, null],
  ])("%s of 10: %s", (earned, expected) => expect(words(earned)).toBe(expected));

  test("their order in storage does not matter, and without bands there are none", () => {
    expect(bandOf(bands.toReversed(), totalOf([{ earned: "9", possible: "10" }]))?.text).toBe("Well done.");
    expect(bandOf([], totalOf([{ earned: "9", possible: "10" }]))).toBeNull();
  });
});

describe("shuffles", () => {
  test("keep every item, the same for the same seed", () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), fc.integer(), (items, seed) => {
        const result = shuffled(items, seed);
        expect(shuffled(items, seed)).toEqual(result);
        expect([...result].sort()).toEqual([...items].sort());
      }),
    );
  });

  test("are pinned for ever: a changed generator would reorder old attempts", () => {
    expect(shuffled(["a", "b", "c", "d", "e"], 42)).toEqual(["a", "e", "c", "b", "d"]);
    expect(seedFrom(7, "question")).toBe(1_320_378_458);
  });

  test("every place is about as likely", () => {
    const counts = [0, 0, 0, 0];
    for (let seed = 0; seed < 4_000; seed += 1) {
      const place = shuffled([0, 1, 2, 3], seedFrom(seed, "q")).indexOf(0);
      counts[place] = counts[place]! + 1;
    }
    for (const count of counts) expect(Math.abs(count - 1_000)).toBeLessThan(150);
    expect(randomFrom(1)()).not.toBe(randomFrom(2)());
  });
});
