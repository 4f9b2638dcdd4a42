import { describe, expect, test } from "vitest";
import { addDays } from "#/core/day.ts";
import fc from "#/test/properties.ts";
import {
  afterReview,
  countingReviews,
  grades,
  intervalsFrom,
  longestInterval,
  type ReviewEvent,
  type ReviewGrade,
  type Schedule,
  scheduleOf,
} from "./review-schedule.ts";

const start = "2026-01-01";

/** Each review on the day on which it is due. */
const intervalsOf = (given: readonly ReviewGrade[]): number[] => {
  let schedule: Schedule | null = null;
  return given.map((grade) => {
    schedule = afterReview(schedule, grade, schedule?.dueOn ?? start);
    return schedule.intervalDays;
  });
};

let made = 0;
const event = (given: Partial<ReviewEvent> & { reviewedOn: string }): ReviewEvent => ({
  ...{ id: String(++made).padStart(6, "0"), grade: "good", undoesId: null },
  reviewedAt: `${given.reviewedOn}T10:00:00.000Z`,
  ...given,
});

describe("intervals", () => {
  test.each<[ReviewGrade[], number[]]>([
    [
      ["good", "good", "good", "good"],
      [3, 14, 57, 196],
    ],
    [
      ["good", "good", "again", "good", "good"],
      [3, 14, 2, 5, 13],
    ],
    [
      ["easy", "good", "good"],
      [8, 39, 153],
    ],
  ])("golden: %j gives %j days", (given, days) => expect(intervalsOf(given)).toEqual(days));

  test("five times good would be 586 days: never more than a year", () => {
    expect(intervalsOf(["good", "good", "good", "good", "good"])).toEqual([3, 14, 57, 196, longestInterval]);
  });

  test("are told before the grade is given", () => {
    expect(intervalsFrom(null, start)).toEqual({ again: 1, hard: 2, good: 3, easy: 8 });
    const once = afterReview(null, "good", start);
    const told = intervalsFrom(once, once.dueOn);
    for (const grade of grades) expect(afterReview(once, grade, once.dueOn).intervalDays).toBe(told[grade]);
  });

  test("late reviews count as what they are: harder, so worth more", () => {
    const once = afterReview(null, "good", start);
    const inTime = afterReview(once, "good", once.dueOn);
    const late = afterReview(once, "good", addDays(once.dueOn, 10));
    expect(late.intervalDays).toBeGreaterThan(inTime.intervalDays);
  });

  test("a property: at least a day, at most a year, better grades never sooner", () => {
    const step = fc.record({ grade: fc.constantFrom(...grades), late: fc.nat(400) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        let schedule: Schedule | null = null;
        for (const { grade, late } of steps) {
          const on: string = schedule === null ? start : addDays((schedule as Schedule).dueOn, late);
          const { again, hard, good, easy } = intervalsFrom(schedule, on);
          expect(again).toBeGreaterThanOrEqual(1);
          expect([again, hard, good, easy]).toEqual([again, hard, good, easy].toSorted((a, b) => a - b));
          expect(easy).toBeLessThanOrEqual(longestInterval);
          schedule = afterReview(schedule, grade, on);
          expect(schedule.dueOn).toBe(addDays(on, schedule.intervalDays));
        }
      }),
    );
  });
});

describe("the log", () => {
  test("gives the same in whatever order it arrives, however often", () => {
    const events = [
      event({ reviewedOn: "2026-01-01" }),
      event({ reviewedOn: "2026-01-04", grade: "again" }),
      event({ reviewedOn: "2026-01-04", grade: "easy", reviewedAt: "2026-01-04T11:00:00.000Z" }),
      event({ reviewedOn: "2026-01-05", grade: "hard" }),
    ];
    const schedule = scheduleOf(events);
    expect(schedule).toMatchObject({ reviews: 3, lapses: 1, lastOn: "2026-01-05" });
    expect(scheduleOf([...events].reverse())).toEqual(schedule);
    expect(scheduleOf([...events, ...events])).toEqual(schedule);
  });

  test("of a day the first counts, and not the day before the last", () => {
    const first = event({ reviewedOn: "2026-01-02", grade: "again" });
    const later = event({ reviewedOn: "2026-01-02", reviewedAt: "2026-01-02T12:00:00.000Z" });
    const west = event({ reviewedOn: "2026-01-01", reviewedAt: "2026-01-02T13:00:00.000Z" });
    expect(countingReviews([west, later, first])).toEqual([first]);
  });

  test("what is taken back is as if it had never been", () => {
    const first = event({ reviewedOn: "2026-01-02", grade: "again" });
    const undo = event({
      ...{ reviewedOn: "2026-01-02", grade: null, undoesId: first.id },
      reviewedAt: "2026-01-02T11:00:00.000Z",
    });
    const second = event({ reviewedOn: "2026-01-02", reviewedAt: "2026-01-02T12:00:00.000Z" });
    expect(scheduleOf([first, undo])).toBeNull();
    expect(scheduleOf([first, undo, second])).toEqual(scheduleOf([second]));
  });
});
