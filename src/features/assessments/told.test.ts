import { describe, expect, test } from "vitest";
import { addSeconds } from "#/core/time.ts";
import { openReview, type Review } from "./contract.ts";
import { nothingTold, type Standing, toldBy } from "./told.ts";

const now = "2026-05-01T12:00:00.000Z";
const nothing = { marks: false, correctness: false, feedback: false, solution: false };
const closed: Review = { afterSubmit: nothing, later: nothing, afterClose: nothing, during: nothing };

type Attempt = Standing["attempts"][number];

const attempt = (id: string, given: Partial<Attempt> = {}): Attempt => ({
  ...{ id, state: "submitted", mode: "graded", deadline: null, submittedAt: addSeconds(now, -600) },
  ...given,
});
const open = { state: "open", submittedAt: null } as const;

const rules = { opensAt: null, closesAt: null, timeLimitSeconds: null, attemptsAllowed: 1, cooldownSeconds: null };

const standing = (quizId: string, attempts: Attempt[], given: Partial<Standing> = {}): Standing => ({
  ...{ quizId, courseId: "course", isPublished: true, mode: "graded", review: openReview, lastClosesAt: null },
  ...{ rules, attempts },
  ...given,
});

describe("what quizzes have told", () => {
  test("is what their results show now", () => {
    const done = [attempt("a")];
    expect(toldBy([standing("q", done)], now)).toEqual({ ...nothingTold, ended: ["a"] });
    expect(toldBy([standing("q", done, { review: closed })], now)).toEqual(nothingTold);
    const unclear = { ...openReview, later: { ...openReview.later, correctness: false } };
    expect(toldBy([standing("q", done, { review: unclear })], now)).toEqual(nothingTold);
    const afterClose = { ...closed, afterClose: openReview.afterClose };
    const over = (seconds: number) =>
      toldBy([standing("q", done, { review: afterClose, lastClosesAt: addSeconds(now, seconds) })], now).ended;
    expect([over(-120), over(-30), over(60)]).toEqual([["a"], [], []]);
  });

  test("is nothing in a course where a graded attempt is open, until its time and grace are over", () => {
    const others = standing("elsewhere", [attempt("b")], { courseId: "other" });
    const at = (deadline: string | null) =>
      toldBy([standing("q", [attempt("a")]), standing("r", [attempt("c", { ...open, deadline })]), others], now).ended;
    expect(at(null)).toEqual(["b"]);
    expect(at(addSeconds(now, -30))).toEqual(["b"]);
    expect(at(addSeconds(now, -90))).toEqual(["a", "b"]);
  });

  test("is kept back by a quiz that may still ask it and has shown nothing", () => {
    const toCome = (given: Partial<Standing["rules"]>, more: Partial<Standing> = {}) =>
      toldBy([standing("q", [], { ...more, rules: { ...rules, ...given } })], now).toCome;
    expect(toCome({})).toEqual(["q"]);
    expect(toCome({ opensAt: addSeconds(now, 60) })).toEqual(["q"]);
    expect(toCome({ closesAt: addSeconds(now, -60) })).toEqual([]);
    expect(toCome({}, { isPublished: false })).toEqual([]);
    expect(toCome({}, { mode: "practice" })).toEqual([]);
    const hidden = { attempts: [attempt("a")], review: closed };
    expect(toCome({}, hidden)).toEqual([]);
    expect(toCome({ attemptsAllowed: 2 }, hidden)).toEqual(["q"]);
    expect(toCome({ attemptsAllowed: 2, cooldownSeconds: 3_600 }, hidden)).toEqual(["q"]);
    expect(toCome({ attemptsAllowed: null }, { attempts: [attempt("a")] }), "shown between attempts").toEqual([]);
  });

  test("in practice it is also what is finished in an attempt that goes on, where it shows that", () => {
    const running = attempt("p", { ...open, mode: "practice" });
    const of = (review: Review, given: Partial<Attempt> = {}) =>
      toldBy([standing("q", [{ ...running, ...given }], { mode: "practice", review })], now);
    expect(of(openReview)).toEqual({ ...nothingTold, running: ["p"], asking: ["p"] });
    expect(of(closed)).toEqual({ ...nothingTold, asking: ["p"] });
    expect(of(openReview, { deadline: addSeconds(now, -90) })).toEqual(nothingTold);
  });
});
