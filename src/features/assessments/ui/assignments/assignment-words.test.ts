import { describe, expect, test } from "vitest";
import type { MySubmissions } from "../../contract-assignments-work.ts";
import { assignmentStateOf, handInWords, lateText, sizeText, timesWords } from "./assignment-words.ts";

const mine: MySubmissions = {
  rules: { opensAt: null, dueAt: null, closesAt: null, submissionsAllowed: null },
  ...{ submissionsUsed: 0, submissionsLeft: null, cannotSubmit: null, isLateNow: false, latest: null },
};
const latest = {
  ...{ id: "1", number: 1, submittedAt: "2026-03-01T12:00:00.000Z", lateSeconds: 0, mark: null },
};

test.each([
  [30, "less than a minute late"],
  [60, "1 minute late"],
  [7_200, "2 hours late"],
  [172_801, "2 days late"],
])("%i seconds: %s", (seconds, words) => {
  expect(lateText(seconds)).toBe(words);
});

test.each([
  [900, "900 bytes"],
  [45_600, "46 kB"],
  [2_500_000, "2.5 MB"],
])("%i: %s", (bytes, words) => {
  expect(sizeText(bytes)).toBe(words);
});

describe("how an assignment stands", () => {
  const published = "published" as const;
  test.each([
    [{ state: "draft" as const, mine }, "Draft"],
    [{ state: published, mine: null }, undefined],
    [{ state: published, mine }, "To do"],
    [{ state: published, mine: { ...mine, isLateNow: true } }, "Overdue"],
    [{ state: published, mine: { ...mine, cannotSubmit: "closed" as const, isLateNow: true } }, "Missing"],
    [{ state: published, mine: { ...mine, cannotSubmit: "not_open_yet" as const } }, "Not open yet"],
    [{ state: published, mine: { ...mine, latest, cannotSubmit: "closed" as const } }, "Handed in"],
    [{ state: published, mine: { ...mine, latest: { ...latest, lateSeconds: 9 } } }, "Handed in late"],
    [{ state: published, mine: { ...mine, latest: { ...latest, mark: { earned: "1", possible: "2" } } } }, "Marked"],
  ])("%o: %s", (given, label) => {
    expect(assignmentStateOf(given)?.label).toBe(label);
  });
});

test("what is handed in, and how often", () => {
  const files = { maxFiles: 1, maxFileBytes: 10_000_000 };
  expect(handInWords({ takesText: true, takesFiles: false, ...files })).toBe("Text");
  expect(handInWords({ takesText: true, takesFiles: true, ...files })).toBe(
    "Text, or 1 file of 10 MB at most, or both",
  );
  expect(handInWords({ takesText: false, takesFiles: true, ...files, maxFiles: 3 })).toBe(
    "Up to 3 files of 10 MB at most",
  );
  expect([null, 1, 2].map(timesWords)).toEqual([
    "As often as you like; the latest counts",
    "Once",
    "2 times; the latest counts",
  ]);
});
