import { expect, test } from "vitest";
import { openReview } from "./contract.ts";
import { duringOf, faultOfMode, toldReview } from "./quiz-mode.ts";

const nothing = { marks: false, correctness: false, feedback: false, solution: false };
const everything = { marks: true, correctness: true, feedback: true, solution: true };

test("during an attempt practice tells what its author lets it, and always whether an answer is right", () => {
  expect(duringOf("practice", openReview)).toEqual(everything);
  expect(duringOf("practice", { ...openReview, during: nothing })).toEqual({ ...nothing, correctness: true });
});

test("a graded quiz tells nothing during an attempt, whatever was set", () => {
  expect(duringOf("graded", { ...openReview, during: everything })).toEqual(nothing);
  expect(toldReview("graded", { ...openReview, during: everything })).toEqual(openReview);
  expect(toldReview("practice", openReview)).toEqual({ ...openReview, during: everything });
});

test.each([
  [{ mode: "graded", certainty: true }, {}, undefined],
  [{ mode: "practice", certainty: false }, { review: { ...openReview, during: everything } }, undefined],
  [{ mode: "graded", certainty: false }, { review: { ...openReview, during: nothing } }, undefined],
  [{ mode: "practice", certainty: true }, { certainty: true }, "/certainty"],
  [{ mode: "practice", certainty: true }, { mode: "practice" }, "/mode"],
  [{ mode: "graded", certainty: false }, { review: { ...openReview, during: everything } }, "/review/during"],
] as const)("%j with %j", (settings, given, pointer) => expect(faultOfMode(settings, given)?.pointer).toBe(pointer));
