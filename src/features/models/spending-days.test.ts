import { expect, test } from "vitest";
import { scaleTop, spendingDays } from "./spending-days.ts";

test("days without spending are there as well", () => {
  const row = (day: string, use: "tutor" | "hints", inputTokens: number) => ({
    ...{ day, use, inputTokens, outputTokens: 1, requests: 1 },
  });
  const days = [row("2026-02-28", "hints", 4), row("2026-02-28", "tutor", 9), row("2026-03-02", "tutor", 1)];
  expect(spendingDays("2026-02-28T00:00:00.000Z", 3, days)).toEqual([
    {
      ...{ day: "2026-02-28", tokens: 15 },
      parts: [
        { use: "tutor", tokens: 10 },
        { use: "hints", tokens: 5 },
      ],
    },
    { day: "2026-03-01", tokens: 0, parts: [] },
    { day: "2026-03-02", tokens: 2, parts: [{ use: "tutor", tokens: 2 }] },
  ]);
});

test.each([
  [0, 1],
  [1, 1],
  [3, 5],
  [50, 50],
  [51, 100],
  [1_900, 2_000],
])("the scale for %d ends at %d", (largest, top) => {
  expect(scaleTop(largest)).toBe(top);
});
