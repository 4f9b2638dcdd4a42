import { asc, desc, eq, inArray, sql } from "drizzle-orm";
import type { Marks } from "#/core/marks.ts";
import type { Db } from "#/server/db.ts";
import { chunksOf } from "./chunks.ts";
import { attempts, grades } from "./tables.ts";

/** Brings the projections of these attempts to what their counting grades say; see `totalOf`. */
export const recomputeTotals = async (tx: Db, attemptIds: readonly string[]): Promise<void> => {
  for (const part of chunksOf(attemptIds)) {
    const counting = tx
      .selectDistinctOn([grades.attemptId, grades.questionId], {
        attemptId: grades.attemptId,
        earned: grades.earned,
      })
      .from(grades)
      .where(inArray(grades.attemptId, part))
      .orderBy(asc(grades.attemptId), asc(grades.questionId), desc(grades.revision))
      .as("counting");
    const totals = tx
      .select({
        attemptId: counting.attemptId,
        earned: sql<Marks>`greatest(coalesce(sum(${counting.earned}), 0), 0)`.as("total_earned"),
        waiting: sql<number>`(count(*) filter (where ${counting.earned} is null))::int`.as("total_waiting"),
      })
      .from(counting)
      .groupBy(counting.attemptId)
      .as("totals");
    await tx
      .update(attempts)
      .set({ earned: sql`${totals.earned}`, waiting: sql`${totals.waiting}` })
      .from(totals)
      .where(eq(attempts.id, totals.attemptId));
  }
};
