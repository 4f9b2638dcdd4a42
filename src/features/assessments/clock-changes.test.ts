import { describe, expect, test } from "vitest";
import { addSeconds } from "#/core/time.ts";
import { localTimeOf } from "#/core/zoned-time.ts";
import { deadlineOf, finishOf, graceSeconds, isOverdue } from "./attempt.ts";
import cases from "./clock-changes.cases.json" with { type: "json" };
import { nextStartOf, policyFor } from "./policy.ts";

/**
 * Zone, start, limit in seconds, accommodation, closing date, deadline, and the deadline by the zone's clock: two nights in
 * which clocks change, in each zone. The table was made with Python's zoneinfo and fractions, not by this code.
 */
const table = cases as [string, string, number, string, string | null, string, string][];

describe("deadlines in the nights in which clocks change", () => {
  test("the table is of many zones", () => {
    expect(table.length).toBeGreaterThan(300);
    expect(new Set(table.map(([zone]) => zone)).size).toBe(12);
  });

  test.each(table)("%s from %s: %d s × %s, closing %s", (zone, startedAt, limit, timeFactor, closesAt, end, clock) => {
    const quiz = { opensAt: null, closesAt, timeLimitSeconds: limit, attemptsAllowed: null, cooldownSeconds: null };
    const own = { timeFactor, opensAt: null, closesAt: null, attemptsAllowed: null };
    const policy = policyFor(quiz, own, []);
    const deadline = deadlineOf(startedAt, policy.timeLimitSeconds, policy.closesAt);
    expect(deadline).toBe(end);
    expect(localTimeOf(end, zone)).toBe(clock);

    const open = { state: "open" as const, deadline };
    expect(isOverdue(open, addSeconds(end, graceSeconds))).toBe(false);
    expect(isOverdue(open, addSeconds(end, graceSeconds + 0.001))).toBe(true);
    expect(finishOf({ deadline }, addSeconds(end, 3_600))).toEqual({ submittedAt: end, closedByDeadline: true });

    const waiting = { cooldownSeconds: limit, lastEndedAt: startedAt };
    const seconds = Date.parse(startedAt) / 1000 + limit;
    expect(nextStartOf(waiting, addSeconds(startedAt, limit - 1))).toBe(new Date(seconds * 1000).toISOString());
    expect(nextStartOf(waiting, addSeconds(startedAt, limit))).toBeNull();
  });
});
