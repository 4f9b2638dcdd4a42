import { describe, expect, test } from "vitest";
import { addSeconds } from "#/core/time.ts";
import type { Review } from "./contract.ts";
import { justSubmittedSeconds, nextStartOf, releasedOf, type StartFacts, startRefusal } from "./policy.ts";

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
    [review, at(9_000), turn, marks, at(9_000)],
    [review, at(9_000), 8_999, marks, at(9_000)],
    [review, at(9_000), 9_000, all, null],
    // The closing date comes within the two minutes: the phase between never is.
    [review, at(60), 1, none, at(60)],
    [review, at(60), 60, all, null],
    // Shown at first only: nothing is added later, so no date is told.
    [{ ...review, afterSubmit: all, later: none, afterClose: none }, at(9_000), 1, all, null],
    [{ ...review, afterSubmit: all, later: none, afterClose: none }, at(9_000), turn, none, null],
    [{ ...review, afterSubmit: all, later: none }, at(9_000), turn, none, at(9_000)],
    [{ ...review, later: none }, null, 5, none, null],
  ])("%#", (given, closesAt, seconds, released, moreAt) =>
    expect(releasedOf({ review: given, closesAt }, at(0), at(seconds))).toEqual({ released, moreAt }),
  );
});
