import { expect, test } from "vitest";
import { peerDraftOf, peerFaults, peerInputOf } from "./peer-draft.ts";

test("rules of peer review come back as they were typed; numbers out of range are told", () => {
  const usual = peerDraftOf(null);
  expect(peerFaults(usual)).toEqual({});
  expect(peerInputOf(usual)).toEqual({
    ...{ startsBy: "due", isAnonymous: true, withSelfReview: false, avoidsGroups: false, combine: "median" },
    ...{ reviewsEach: 3, peerWeight: 100, reviewingPercent: 0 },
  });
  const given = peerDraftOf({ ...peerInputOf(usual), combine: "mean", reviewsDueAt: null, startedAt: null });
  expect(peerInputOf(given)).toMatchObject({ combine: "mean", reviewsEach: 3 });
  expect(Object.keys(peerFaults({ ...usual, reviewsEach: "0", peerWeight: "101", reviewingPercent: "half" }))).toEqual([
    "reviewsEach",
    "peerWeight",
    "reviewingPercent",
  ]);
});
