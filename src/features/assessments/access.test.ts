import { describe, expect, test } from "vitest";
import {
  canDecideMark,
  canGiveMark,
  canSeeOthersMarks,
  canSeeQuiz,
  isForMarker,
  type MarkerFacts,
  ownsAttempt,
} from "./access.ts";

const facts = (given: number, part: Partial<MarkerFacts> = {}): MarkerFacts => ({
  ...{ given, gaveOne: false, isSettled: false, isOwner: false, isAlone: false, ...part },
});
const owner = { isOwner: true };
const mine = { gaveOne: true };
const settled = { isSettled: true };

describe("an answer that two people mark", () => {
  test.each<[string, MarkerFacts, { give: boolean; decide: boolean; waitsForMe: boolean; seesOthers: boolean }]>([
    ["nobody has marked", facts(0), { give: true, decide: false, waitsForMe: true, seesOthers: false }],
    ["nobody has, for the owner", facts(0, owner), { give: true, decide: true, waitsForMe: true, seesOthers: false }],
    ["another marked", facts(1), { give: true, decide: false, waitsForMe: true, seesOthers: false }],
    ["I marked", facts(1, mine), { give: true, decide: false, waitsForMe: false, seesOthers: false }],
    [
      "the owner marked",
      facts(1, { ...mine, ...owner }),
      { give: true, decide: true, waitsForMe: false, seesOthers: false },
    ],
    [
      "the owner marked and is alone",
      facts(1, { ...mine, ...owner, isAlone: true }),
      { give: true, decide: true, waitsForMe: true, seesOthers: false },
    ],
    ["two others marked", facts(2), { give: false, decide: true, waitsForMe: true, seesOthers: true }],
    ["I am one of two", facts(2, mine), { give: false, decide: false, waitsForMe: false, seesOthers: true }],
    [
      "the owner is one of two",
      facts(2, { ...mine, ...owner }),
      { give: false, decide: true, waitsForMe: true, seesOthers: true },
    ],
    ["it is settled", facts(2, settled), { give: false, decide: true, waitsForMe: false, seesOthers: true }],
    [
      "it is settled, I gave one",
      facts(2, { ...settled, ...mine }),
      { give: false, decide: false, waitsForMe: false, seesOthers: true },
    ],
    [
      "it was settled by the owner alone",
      facts(1, { ...settled, ...mine, ...owner }),
      { give: false, decide: true, waitsForMe: false, seesOthers: true },
    ],
  ])("%s", (_, given, { give, decide, waitsForMe, seesOthers }) => {
    expect(canGiveMark(given)).toBe(give);
    expect(canDecideMark(given)).toBe(decide);
    expect(isForMarker(given)).toBe(waitsForMe);
    expect(canSeeOthersMarks(given)).toBe(seesOthers);
  });
});

test("drafts are for staff, attempts for their owner", () => {
  const person = (userId: string) => ({ kind: "user", userId, role: "learner", sessionId: "s" }) as const;
  expect(canSeeQuiz({ isStaff: true, isEnrolled: false }, { state: "draft" })).toBe(true);
  expect(canSeeQuiz({ isStaff: false, isEnrolled: true }, { state: "draft" })).toBe(false);
  expect(canSeeQuiz({ isStaff: false, isEnrolled: false }, { state: "published" })).toBe(true);
  expect(ownsAttempt(person("a"), { userId: "a" })).toBe(true);
  expect(ownsAttempt(person("a"), { userId: "b" })).toBe(false);
});
