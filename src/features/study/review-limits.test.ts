import { expect, test } from "vitest";
import { leftToday } from "./review-limits.ts";

const facts = { due: 30, fresh: 30, done: 0, freshDone: 0, dailyLimit: 40, newPerDay: 10 };

test.each([
  [{}, { due: 30, fresh: 10 }],
  [{ due: 50 }, { due: 40, fresh: 0 }],
  [{ due: 35 }, { due: 35, fresh: 5 }],
  [
    { done: 25, freshDone: 4 },
    { due: 15, fresh: 0 },
  ],
  [
    { due: 0, done: 4, freshDone: 4 },
    { due: 0, fresh: 6 },
  ],
  [
    { due: 0, freshDone: 12, done: 12 },
    { due: 0, fresh: 0 },
  ],
  [{ done: 45 }, { due: 0, fresh: 0 }],
  [
    { due: 3, fresh: 2 },
    { due: 3, fresh: 2 },
  ],
])("%j leaves %j", (given, left) => expect(leftToday({ ...facts, ...given })).toEqual(left));
