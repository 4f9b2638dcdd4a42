import { expect, test } from "vitest";
import { openReview } from "./contract.ts";
import { heldReview, hidesLearners, shownLearner } from "./hold.ts";

test("held, nothing is shown in any phase", () => {
  const held = heldReview(openReview);
  expect(Object.keys(held).sort()).toEqual([...Object.keys(openReview), "during"].sort());
  for (const phase of Object.values(held)) expect(Object.values(phase)).toEqual([false, false, false, false]);
});

test("names are hidden where marking is blind, until the marks are released", () => {
  const releasedAt = "2026-05-01T00:00:00.000Z";
  expect(hidesLearners({ isBlind: true, releasedAt: null })).toBe(true);
  expect(hidesLearners({ isBlind: true, releasedAt })).toBe(false);
  expect(hidesLearners({ isBlind: false, releasedAt: null })).toBe(false);
});

test("a hidden name stays the same for an attempt and tells nothing", () => {
  const ada = { id: "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c71", name: "Ada" };
  const attempt = "0197a3f0-5c1e-7c3a-9d55-0d6f1e2bab7f";
  expect(shownLearner(true, attempt, ada)).toEqual({ id: null, name: "Learner AB7F" });
  expect(shownLearner(false, attempt, ada)).toEqual(ada);
});
