import type { Instant } from "#/core/time.ts";
import type { Db } from "#/server/db.ts";
import { shiftAttempt } from "../store-backdate.ts";

/**
 * For the demo's seed alone: moves a whole attempt, its answers and grades, into the past, keeping their distances, and
 * makes it end `seconds` after its start.
 */
export const backdateAttempt = async (
  tx: Db,
  input: { attemptId: string; startedAt: Instant; seconds: number },
): Promise<void> => shiftAttempt(tx, input);
