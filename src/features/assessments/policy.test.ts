import { describe, expect, test } from "vitest";
import { addSeconds } from "#/core/time.ts";
import { instantsOf, localTimeOf } from "#/core/zoned-time.ts";
import fc from "#/test/properties.ts";
import { deadlineOf } from "./attempt.ts";
import type { Review } from "./contract.ts";
import {
  type Exception,
  justSubmittedSeconds,
  nextStartOf,
  type Policy,
  policyFor,
  releasedOf,
  type StartFacts,
  startRefusal,
  windowFault,
} from "./policy.ts";

const start = "2030-01-01T10:00:00.000Z";
const at = (seconds: number) => addSeconds(start, seconds);

describe("starting", () => {
  const facts: StartFacts = {
    isEnrolled: true,
    isPublished: true,
    opensAt: at(0),
    closesAt: at(100),
    attemptsAllowed: 2,
    attemptsUsed: 1,
    cooldownSeconds: null,
    lastEndedAt: at(0),
    questionCount: 3,
  };

  test.each([
    [{}, at(0), null],
    [{}, at(-1), "not_open_yet"],
    [{}, at(100), "closed"],
    [{ attemptsUsed: 2 }, at(1), "no_attempts_left"],
    [{ attemptsAllowed: null, attemptsUsed: 99 }, at(1), null],
    [{ opensAt: null, closesAt: null }, at(1_000), null],
    [{ cooldownSeconds: 60 }, at(59), "cooling_down"],
    [{ cooldownSeconds: 60 }, at(60), null],
    [{ cooldownSeconds: 60, lastEndedAt: null, attemptsUsed: 0 }, at(1), null],
    [{ cooldownSeconds: 60, attemptsUsed: 2 }, at(1), "no_attempts_left"],
    [{ questionCount: 0 }, at(1), "no_questions"],
    [{ isPublished: false }, at(1), "not_published"],
    [{ isEnrolled: false }, at(1), "not_enrolled"],
  ])("%j at %s: %s", (change, now, expected) => {
    expect(startRefusal({ ...facts, ...change }, now)).toBe(expected);
  });
});

describe("the cool-down", () => {
  test("tells when it ends, and nothing once it has", () => {
    const facts = { cooldownSeconds: 60, lastEndedAt: at(0) };
    expect(nextStartOf(facts, at(59))).toBe(at(60));
    expect(nextStartOf(facts, at(60))).toBeNull();
    expect(nextStartOf({ ...facts, lastEndedAt: null }, at(1))).toBeNull();
    expect(nextStartOf({ ...facts, cooldownSeconds: null }, at(1))).toBeNull();
  });
});

describe("what is released", () => {
  const none = { marks: false, correctness: false, feedback: false, solution: false };
  const marks = { ...none, marks: true };
  const all = { marks: true, correctness: true, feedback: true, solution: true };
  const review: Review = { afterSubmit: none, later: marks, afterClose: all };
  const turn = justSubmittedSeconds;

  test.each([
    [review, null, 0, none, at(turn)],
    [review, null, turn - 0.001, none, at(turn)],
    [review, null, turn, marks, null],
    [review, at(9_000), turn, marks, at(9_061)],
    // The minute of grace: answers that arrive in it still count.
    [review, at(9_000), 9_000, marks, at(9_061)],
    [review, at(9_000), 9_060.999, marks, at(9_061)],
    [review, at(9_000), 9_061, all, null],
    // The closing date comes within the two minutes: the phase between never is.
    [review, at(10), 1, none, at(71)],
    [review, at(10), 71, all, null],
    // Shown at first only: nothing is added later, so no date is told.
    [{ ...review, afterSubmit: all, later: none, afterClose: none }, at(9_000), 1, all, null],
    [{ ...review, afterSubmit: all, later: none, afterClose: none }, at(9_000), turn, none, null],
    [{ ...review, afterSubmit: all, later: none }, at(9_000), turn, none, at(9_061)],
    [{ ...review, later: none }, null, 5, none, null],
  ])("%#", (given, closesAt, seconds, released, moreAt) =>
    expect(releasedOf({ review: given, lastClosesAt: closesAt }, at(0), at(seconds))).toEqual({ released, moreAt }),
  );
});

const quiz: Policy = {
  opensAt: at(0),
  closesAt: at(10_000),
  timeLimitSeconds: 600,
  attemptsAllowed: 1,
  cooldownSeconds: 60,
};
const nothingElse: Exception = { timeFactor: null, opensAt: null, closesAt: null, attemptsAllowed: null };
const but = (part: Partial<Exception>): Exception => ({ ...nothingElse, ...part });

describe("exceptions", () => {
  test.each<[string, Exception | null, Exception[], Partial<Policy>]>([
    ["without any the quiz holds", null, [], {}],
    ["an empty one changes nothing", nothingElse, [nothingElse], {}],
    ["time by a factor", but({ timeFactor: "1.5" }), [], { timeLimitSeconds: 900 }],
    ["broken seconds count as whole", but({ timeFactor: "1.0001" }), [], { timeLimitSeconds: 601 }],
    ["dates", but({ opensAt: at(-50), closesAt: at(20_000) }), [], { opensAt: at(-50), closesAt: at(20_000) }],
    ["a stricter one holds too", but({ opensAt: at(50), closesAt: at(60) }), [], { opensAt: at(50), closesAt: at(60) }],
    ["attempts", but({ attemptsAllowed: 3 }), [], { attemptsAllowed: 3 }],
    ["a group's", null, [but({ timeFactor: "2" })], { timeLimitSeconds: 1_200 }],
    ["one's own beats a group's", but({ timeFactor: "1.25" }), [but({ timeFactor: "2" })], { timeLimitSeconds: 750 }],
    [
      "point by point",
      but({ timeFactor: "1.25" }),
      [but({ timeFactor: "2", attemptsAllowed: 4 })],
      { timeLimitSeconds: 750, attemptsAllowed: 4 },
    ],
    [
      "of several groups the most generous, in each point",
      null,
      [
        but({ timeFactor: "9", opensAt: at(20), closesAt: at(300) }),
        but({ timeFactor: "10", opensAt: at(10), closesAt: at(200), attemptsAllowed: 2 }),
        but({ attemptsAllowed: 3 }),
      ],
      { timeLimitSeconds: 6_000, opensAt: at(10), closesAt: at(300), attemptsAllowed: 3 },
    ],
  ])("%s", (_, own, groups, change) => expect(policyFor(quiz, own, groups)).toEqual({ ...quiz, ...change }));

  test("no limit stays none", () => {
    expect(policyFor({ ...quiz, timeLimitSeconds: null }, but({ timeFactor: "2" }), []).timeLimitSeconds).toBeNull();
  });

  const exception = fc.record<Exception>({
    timeFactor: fc.option(fc.constantFrom("1", "1.25", "1.5", "2", "10")),
    opensAt: fc.option(fc.integer({ min: 0, max: 500 }).map(at)),
    closesAt: fc.option(fc.integer({ min: 501, max: 900 }).map(at)),
    attemptsAllowed: fc.option(fc.integer({ min: 1, max: 9 })),
  });

  test("the order of groups does not matter, and one more group never takes away from what groups gave", () => {
    fc.assert(
      fc.property(fc.array(exception, { minLength: 1, maxLength: 4 }), exception, (groups, another) => {
        const before = policyFor(quiz, null, groups);
        expect(policyFor(quiz, null, groups.toReversed())).toEqual(before);
        const after = policyFor(quiz, null, [...groups, another]);
        const gave = (key: keyof Exception) => groups.some((group) => group[key] !== null);
        if (gave("timeFactor")) expect(after.timeLimitSeconds!).toBeGreaterThanOrEqual(before.timeLimitSeconds!);
        if (gave("attemptsAllowed")) expect(after.attemptsAllowed!).toBeGreaterThanOrEqual(before.attemptsAllowed!);
        if (gave("closesAt")) expect(after.closesAt! >= before.closesAt!).toBe(true);
        if (gave("opensAt")) expect(after.opensAt! <= before.opensAt!).toBe(true);
      }),
    );
  });

  test("whoever has one of their own does not depend on groups in that point", () => {
    fc.assert(
      fc.property(exception, fc.array(exception), (own, groups) => {
        const alone = policyFor(quiz, own, []);
        const among = policyFor(quiz, own, groups);
        if (own.timeFactor !== null) expect(among.timeLimitSeconds).toBe(alone.timeLimitSeconds);
        if (own.opensAt !== null) expect(among.opensAt).toBe(alone.opensAt);
        if (own.closesAt !== null) expect(among.closesAt).toBe(alone.closesAt);
        if (own.attemptsAllowed !== null) expect(among.attemptsAllowed).toBe(alone.attemptsAllowed);
      }),
    );
  });

  test.each([
    [but({ closesAt: at(0) }), "/closesAt"],
    [but({ closesAt: at(1) }), null],
    [but({ opensAt: at(10_000) }), "/opensAt"],
    [but({ opensAt: at(20_000), closesAt: at(19_000) }), "/closesAt"],
    [but({ opensAt: at(20_000), closesAt: at(20_001) }), null],
    [nothingElse, null],
  ])("dates that leave no time: %#", (given, place) => expect(windowFault(quiz, given)?.pointer ?? null).toBe(place));
});

/**
 * An exam of 90 minutes over the night in which clocks change: the limit is time that passes, whatever clocks show. Local
 * start and end were worked out by hand.
 */
describe("deadlines where clocks change", () => {
  const limit = 5_400;
  test.each([
    // zone, start by the clock, accommodation, end by the clock
    ["Europe/Berlin", "2025-03-30T01:00", "1", "2025-03-30T03:30"],
    ["Europe/Berlin", "2025-03-30T01:00", "1.5", "2025-03-30T04:15"],
    ["Europe/Berlin", "2025-10-26T01:30", "1", "2025-10-26T02:00"],
    ["Europe/Berlin", "2025-10-26T01:30", "2", "2025-10-26T03:30"],
    ["America/New_York", "2025-03-09T01:30", "1", "2025-03-09T04:00"],
    ["America/New_York", "2025-11-02T00:30", "1", "2025-11-02T01:00"],
    ["Australia/Lord_Howe", "2025-10-05T01:00", "1", "2025-10-05T03:00"],
    ["Australia/Lord_Howe", "2025-04-06T01:00", "1", "2025-04-06T02:00"],
    ["Pacific/Chatham", "2025-09-28T02:00", "1", "2025-09-28T04:30"],
    ["Asia/Kolkata", "2025-03-30T23:00", "1", "2025-03-31T00:30"],
    ["America/St_Johns", "2025-03-09T01:45", "2", "2025-03-09T05:45"],
  ])("%s from %s with × %s ends at %s", (zone, from, timeFactor, to) => {
    const [startedAt = ""] = instantsOf(from, zone);
    const { timeLimitSeconds, closesAt } = policyFor(
      { ...quiz, timeLimitSeconds: limit, closesAt: null },
      but({ timeFactor }),
      [],
    );
    expect(localTimeOf(deadlineOf(startedAt, timeLimitSeconds, closesAt) ?? "", zone)).toBe(to);
  });
});
