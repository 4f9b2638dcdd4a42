import { type Instant, toInstant } from "#/core/time.ts";

/** Tokens read and written in a day; null is no limit. */
export type Budgets = { site: number | null; course: number | null };
export type Spent = { site: number; course: number };

/** Budgets are of a day in UTC, alike for everybody. */
export const startOfDay = (now: Date): Instant =>
  toInstant(new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate())));

/** The lower of two limits. */
export const lowerOf = (a: number | null, b: number | null): number | null =>
  a === null ? b : b === null ? a : Math.min(a, b);

/** Nothing more is begun; answers that are under way may go past the limit by what they still write. */
export const isSpent = (budgets: Budgets, spent: Spent): boolean =>
  spent.site >= (budgets.site ?? Number.POSITIVE_INFINITY) ||
  spent.course >= (budgets.course ?? Number.POSITIVE_INFINITY);
