import { expect, test } from "vitest";
import type { LatePolicy } from "./contract-gradebook.ts";
import { afterLateness, dueFor, exceptionDueFault } from "./late-attempt.ts";

const day = (date: number) => `2030-01-${String(date).padStart(2, "0")}T10:00:00.000Z`;
const own = (dueAt: string | null) => ({ dueAt, isOwn: true });
const group = (dueAt: string | null) => ({ dueAt, isOwn: false });

test.each([
  [null, [own(day(9))], null],
  [day(1), [], day(1)],
  [day(1), [own(null), group(null)], day(1)],
  [day(5), [group(day(3)), group(day(4)), group(null)], day(4)],
  [day(1), [own(day(2)), group(day(4))], day(2)],
])("due for one person: %#", (quizDueAt, exceptions, dueAt) => expect(dueFor(quizDueAt, exceptions)).toBe(dueAt));

const quiz = { opensAt: day(1), dueAt: day(5), closesAt: day(10) };
const none = { opensAt: null, dueAt: null, closesAt: null };
test.each([
  [quiz, none, null],
  [quiz, { ...none, dueAt: day(7) }, null],
  [{ ...quiz, dueAt: null }, { ...none, dueAt: day(7) }, "needs a due date of the quiz itself"],
  [quiz, { ...none, dueAt: day(1) }, "must be after the opening date"],
  [quiz, { ...none, dueAt: day(11) }, "must not be after the closing date"],
  [quiz, { ...none, dueAt: day(11), closesAt: day(12) }, null],
  [quiz, { ...none, dueAt: day(3), opensAt: day(4) }, "must be after the opening date"],
])("the due date of an exception: %#", (given, exception, message) => {
  const fault = exceptionDueFault(given, exception);
  expect(fault?.message ?? null).toBe(message);
  if (fault) expect(fault.pointer).toBe("/dueAt");
});

const policy: LatePolicy = { per: "day", percent: "10", lowestPercent: "50", graceMinutes: 15 };
const attempt = (earned: string, waiting = 0) => ({ id: "a", number: 1, total: { earned, possible: "10", waiting } });
test("an attempt loses what its days cost, once it is marked in full", () => {
  expect(afterLateness(attempt("9"), 86_401, policy)).toEqual({
    ...attempt("7"),
    late: { before: "9", deducted: "2", units: 2, per: "day" },
  });
  expect(afterLateness(attempt("9"), 900, policy)).toEqual(attempt("9"));
  expect(afterLateness(attempt("9"), 86_401, null)).toEqual(attempt("9"));
  expect(afterLateness(attempt("9", 1), 86_401, policy)).toEqual(attempt("9", 1));
  expect(afterLateness(attempt("4"), 86_401, policy).late).toMatchObject({ deducted: "0" });
});
