import { describe, expect, test } from "vitest";
import {
  type AssignmentRules,
  assignmentRulesFor,
  dateFault,
  lateSecondsOf,
  submitRefusal,
} from "./assignment-policy.ts";

const at = (day: number) => `2026-03-${String(day).padStart(2, "0")}T12:00:00.000Z`;
const none: AssignmentRules = { opensAt: null, dueAt: null, closesAt: null, submissionsAllowed: null };
const rules = { opensAt: at(1), dueAt: at(10), closesAt: at(20), submissionsAllowed: 2 };

describe("the rules for one person", () => {
  test("are the assignment's without an exception", () => {
    expect(assignmentRulesFor(rules, null, [])).toEqual(rules);
    expect(assignmentRulesFor(none, none, [none])).toEqual(none);
  });

  test("follow their own exception before those of their groups, point by point", () => {
    const groups = [
      { ...none, opensAt: at(3), dueAt: at(12), submissionsAllowed: 3 },
      { ...none, opensAt: at(2), dueAt: at(11), closesAt: at(25), submissionsAllowed: 5 },
    ];
    expect(assignmentRulesFor(rules, null, groups)).toEqual({
      ...{ opensAt: at(2), dueAt: at(12), closesAt: at(25), submissionsAllowed: 5 },
    });
    expect(assignmentRulesFor(rules, { ...none, dueAt: at(9), submissionsAllowed: 1 }, groups)).toEqual({
      ...{ opensAt: at(2), dueAt: at(9), closesAt: at(25), submissionsAllowed: 1 },
    });
    expect(assignmentRulesFor(rules, { ...none, opensAt: at(4), closesAt: at(30) }, groups)).toMatchObject({
      ...{ opensAt: at(4), closesAt: at(30) },
    });
  });
});

describe("dates", () => {
  test.each([
    [rules, null],
    [none, null],
    [{ ...rules, dueAt: at(20) }, null],
    [{ ...none, dueAt: at(5) }, null],
    [
      { ...rules, dueAt: at(1) },
      { pointer: "/dueAt", message: "must be after the opening date" },
    ],
    [
      { ...none, opensAt: at(5), closesAt: at(5) },
      { pointer: "/closesAt", message: "must be after the opening date" },
    ],
    [
      { ...rules, dueAt: at(21) },
      { pointer: "/closesAt", message: "must not be before the due date" },
    ],
  ])("%o: %o", (dates, fault) => {
    expect(dateFault(dates)).toEqual(fault);
  });
});

describe("handing in", () => {
  const facts = { ...rules, isEnrolled: true, isPublished: true, submissionsUsed: 0, reviewsBegan: false };
  test.each([
    [facts, at(5), null],
    [facts, at(15), null],
    [{ ...facts, isEnrolled: false }, at(5), "not_enrolled"],
    [{ ...facts, isPublished: false }, at(5), "not_published"],
    [{ ...facts, opensAt: at(6) }, at(5), "not_open_yet"],
    [{ ...facts, opensAt: at(5) }, at(5), null],
    [facts, at(20), "closed"],
    [{ ...facts, submissionsUsed: 2 }, at(5), "no_submissions_left"],
    [{ ...facts, submissionsUsed: 1, reviewsBegan: true }, at(5), "under_review"],
    [{ ...facts, reviewsBegan: true }, at(5), null],
    [{ ...facts, ...none, submissionsUsed: 200 }, at(5), null],
  ])("%o at %s: %s", (given, now, refusal) => {
    expect(submitRefusal(given, now)).toBe(refusal);
  });

  test("is late by what has passed since the due date", () => {
    expect(lateSecondsOf(at(9), at(10))).toBe(0);
    expect(lateSecondsOf(at(10), at(10))).toBe(0);
    expect(lateSecondsOf("2026-03-10T12:00:01.500Z", at(10))).toBe(1.5);
    expect(lateSecondsOf(at(11), null)).toBe(0);
  });
});
