import { describe, expect, test } from "vitest";
import type { GradeRevision } from "../../contract-attempts.ts";
import type { DoubleMarks, GivenMark } from "../../contract-marks.ts";
import { modesOf, needWords } from "./mark-mode.ts";

const grade = (part: Partial<GradeRevision> = {}): GradeRevision => ({
  ...{ revision: 1, state: "needs_marking", earned: null, possible: "4", reasons: [], comment: "", commentHtml: "" },
  ...{ markedBy: null, gradedAt: "2026-01-05T10:00:00.000Z", ...part },
});
const graded = grade({ state: "graded", earned: "3", revision: 2 });
const given = (isOwn: boolean, comment = ""): GivenMark => ({
  ...{ place: 1, revision: 1, marker: null, isOwn, earned: "2", possible: "4", reasons: [], comment },
  ...{ commentHtml: "", givenAt: "2026-01-05T10:00:00.000Z" },
});
const marks = (part: Partial<DoubleMarks>): DoubleMarks => ({
  ...{ needs: "first_mark", isForYou: true, canDecide: false, given: 0, ownRevision: 0, shown: [], ...part },
});

const seen = (...args: Parameters<typeof modesOf>) => {
  const { main, more, note } = modesOf(...args);
  return [main?.kind ?? null, more.map(({ label, mode }) => `${label}: ${mode.kind}`), note !== null];
};

describe("what one may do about an answer", () => {
  test.each<[string, Parameters<typeof modesOf>, ReturnType<typeof seen>]>([
    ["one marks, it waits", [grade(), null], ["mark", [], false]],
    ["one marked", [graded, null], [null, ["Change the mark: mark"], false]],
    ["two mark, none yet", [grade(), marks({})], ["mark", [], false]],
    [
      "two mark, none yet, for the owner",
      [grade(), marks({ canDecide: true })],
      ["mark", ["Decide alone, without a second mark: decide"], false],
    ],
    [
      "mine is in",
      [grade(), marks({ given: 1, ownRevision: 1, isForYou: false, shown: [given(true)] })],
      [null, ["Change your mark: mark"], true],
    ],
    [
      "mine is in and I teach alone",
      [grade(), marks({ given: 1, ownRevision: 1, canDecide: true, shown: [given(true)] })],
      ["decide", ["Change your mark: mark"], true],
    ],
    ["both differ, for a third", [grade(), marks({ given: 2, canDecide: true })], ["decide", [], false]],
    ["both differ, one is mine", [grade(), marks({ given: 2, isForYou: false })], [null, [], true]],
    ["settled", [graded, marks({ given: 2, canDecide: true })], [null, ["Change the mark: decide"], false]],
    ["settled, one was mine", [graded, marks({ given: 2 })], [null, [], true]],
  ])("%s", (_, args, expected) => expect(seen(...args)).toEqual(expected));

  test("a decision starts from both comments, a change from what one gave", () => {
    const both = [given(false, "Short."), given(true, "Clear."), given(false, "Short.")];
    const decision = modesOf(grade(), marks({ given: 2, canDecide: true, shown: both }));
    expect(decision.main).toMatchObject({ given: 2, before: { earned: null, comment: "Short.\n\nClear." } });
    const again = modesOf(
      grade(),
      marks({ given: 1, ownRevision: 3, isForYou: false, shown: [given(true, "Clear.")] }),
    );
    expect(again.more[0]?.mode).toMatchObject({ ownRevision: 3, before: { earned: "2", comment: "Clear." } });
  });
});

test.each([
  [{ needs: "first_mark", isForYou: true, ownRevision: 0 } as const, "First mark"],
  [{ needs: "second_mark", isForYou: true, ownRevision: 1 } as const, "Decision"],
  [{ needs: "second_mark", isForYou: false, ownRevision: 1 } as const, "Second mark by another person"],
  [{ needs: "decision", isForYou: true, ownRevision: 0 } as const, "Decision"],
  [{ needs: null, isForYou: false, ownRevision: 0 } as const, null],
])("%j: %s", (given, words) => expect(needWords(given)).toBe(words));
