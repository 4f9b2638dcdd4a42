import { describe, expect, test } from "vitest";
import {
  announcementBetween,
  betterSample,
  clockFace,
  durationWords,
  phaseOf,
  remainingAt,
  sampleClock,
} from "./clock.ts";

const server = "2026-03-01T10:00:00.000Z";
const at = Date.parse(server);
const minutes = (count: number) => count * 60_000;

describe("server clock", () => {
  test("half the round trip is taken off", () => {
    const clock = sampleClock(server, at - 5_000, at - 4_000);
    expect(clock).toEqual({ offset: 4_500, roundTrip: 1_000, takenAt: at - 4_000 });
    expect(remainingAt("2026-03-01T10:01:00.000Z", clock, at - 4_500)).toBe(60_000);
  });

  test("the quicker answer is trusted, an old one is not", () => {
    const quick = { offset: 1, roundTrip: 10, takenAt: 0 };
    expect(betterSample(quick, { offset: 2, roundTrip: 500, takenAt: 1_000 })).toBe(quick);
    expect(betterSample(quick, { offset: 2, roundTrip: 5, takenAt: 1_000 }).offset).toBe(2);
    expect(betterSample(quick, { offset: 2, roundTrip: 500, takenAt: minutes(6) }).offset).toBe(2);
  });
});

describe("timer", () => {
  test.each([
    [minutes(10), minutes(60), "calm"],
    [minutes(5), minutes(60), "low"],
    [minutes(5), minutes(6), "calm"],
    [minutes(1.1), minutes(6), "low"],
    [minutes(1), minutes(6), "last"],
    [minutes(4), null, "low"],
    [0, null, "over"],
  ] as const)("%i of %s is %s", (remaining, total, phase) => expect(phaseOf(remaining, total)).toBe(phase));

  test("each threshold is announced once, also when the machine slept through it", () => {
    expect(announcementBetween(minutes(5) + 400, minutes(5) - 600)).toBe("5 minutes left.");
    expect(announcementBetween(minutes(4), minutes(4) - 1_000)).toBeNull();
    expect(announcementBetween(minutes(9), 30_000)).toBe("1 minute left.");
    expect(announcementBetween(500, -500)).toContain("Time is up");
  });

  test.each([
    [minutes(65) + 9_000, "1:05:09"],
    [minutes(4) + 6_400, "4:07"],
    [-5_000, "0:00"],
  ])("%i ms reads %s", (remaining, face) => expect(clockFace(remaining)).toBe(face));

  test.each([
    [40, "40 seconds"],
    [60, "1 minute"],
    [90, "1 minute 30 seconds"],
    [3_900, "1 hour 5 minutes"],
    [183_600, "2 days 3 hours"],
    [0, "0 seconds"],
  ])("%i s is %s", (seconds, words) => expect(durationWords(seconds)).toBe(words));
});
