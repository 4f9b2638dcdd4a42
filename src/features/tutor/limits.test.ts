import { expect, test } from "vitest";
import { addSeconds } from "#/core/time.ts";
import { reachedLimit, waitWords } from "./limits.ts";

const now = "2026-03-02T10:00:00.000Z";
const asked = (count: number, from: number, step: number) =>
  Array.from({ length: count }, (_, i) => addSeconds(now, from + i * step));

test("twenty in ten minutes: the first of them has to be ten minutes old", () => {
  expect(reachedLimit(asked(19, -500, 10), now)).toBeNull();
  expect(reachedLimit(asked(20, -500, 10), now)).toEqual({ words: "20 questions in 10 minutes", seconds: 100 });
  expect(reachedLimit(asked(23, -500, 10), now)).toMatchObject({ seconds: 130 });
  expect(reachedLimit(asked(20, -601, 10), now)).toBeNull();
});

test("a hundred in a day, and of two limits the longer", () => {
  const spread = asked(100, -86_000, 600);
  expect(reachedLimit(spread.slice(1), now)).toBeNull();
  expect(reachedLimit(spread, now)).toEqual({ words: "100 questions in a day", seconds: 400 });
  expect(reachedLimit([...asked(80, -86_281, 60), ...asked(20, -500, 1)], now)).toMatchObject({ seconds: 119 });
  expect(reachedLimit([...asked(80, -86_390, 60), ...asked(20, -500, 1)], now)).toEqual({
    ...{ words: "20 questions in 10 minutes", seconds: 100 },
  });
  expect(reachedLimit(asked(20, -600 + 0.001, 0), now)).toMatchObject({ seconds: 1 });
});

test("a wait in words", () => {
  expect([1, 45, 90, 130, 5_400, 80_000].map(waitWords)).toEqual([
    ...["1 second", "45 seconds", "2 minutes", "3 minutes", "2 hours", "23 hours"],
  ]);
});
