import { expect, test } from "vitest";
import { createAttemptLimiter } from "./attempt-limiter.ts";

const at = (seconds: number) => new Date(1_800_000_000_000 + seconds * 1000);

test("gives so many tries in a window that slides", () => {
  const limiter = createAttemptLimiter(2, 60);
  expect(limiter.take("ada", at(0))).toBe(0);
  expect(limiter.take("ada", at(30))).toBe(0);
  expect(limiter.take("ada", at(40))).toBe(20);
  expect(limiter.take("bo", at(40))).toBe(0);
  expect(limiter.take("ada", at(60))).toBe(0);
  expect(limiter.take("ada", at(61))).toBe(29);
});

test("a success gives tries back", () => {
  const limiter = createAttemptLimiter(1, 60);
  limiter.take("ada", at(0));
  limiter.giveBack("ada");
  limiter.giveBack("nobody");
  expect(limiter.take("ada", at(1))).toBe(0);
  limiter.forget("ada");
  expect(limiter.take("ada", at(2))).toBe(0);
});

test("remembers a bounded number of names", () => {
  const limiter = createAttemptLimiter(1, 60, 3);
  for (const name of ["a", "b", "c", "d"]) limiter.take(name, at(0));
  expect(limiter.take("a", at(1))).toBe(0);
  expect(limiter.take("d", at(1))).toBe(59);
});
