import { eq, sql } from "drizzle-orm";
import type { Instant } from "#/core/time.ts";
import type { Db } from "#/server/db.ts";
import { attempts } from "./tables.ts";
import { quizMarking } from "./tables-marking.ts";

export type MarkingPolicyRow = {
  holdsMarks: boolean;
  isBlind: boolean;
  twoMarkers: boolean;
  tolerancePercent: number;
  releasedAt: Instant | null;
};

const open: MarkingPolicyRow = {
  ...{ holdsMarks: false, isBlind: false, twoMarkers: false, tolerancePercent: 10, releasedAt: null },
};

export const findMarkingPolicy = async (db: Db, quizId: string): Promise<MarkingPolicyRow> => {
  const [row] = await db
    .select({
      holdsMarks: quizMarking.holdsMarks,
      isBlind: quizMarking.isBlind,
      twoMarkers: quizMarking.twoMarkers,
      tolerancePercent: quizMarking.tolerancePercent,
      releasedAt: quizMarking.releasedAt,
    })
    .from(quizMarking)
    .where(eq(quizMarking.quizId, quizId));
  return row ?? open;
};

/** Answers of a quiz that wait for a person; reads all attempts at it. */
export const countWaitingAnswers = async (db: Db, quizId: string): Promise<number> => {
  const [row] = await db
    .select({ waiting: sql<number>`coalesce(sum(${attempts.waiting}), 0)::int` })
    .from(attempts)
    .where(eq(attempts.quizId, quizId));
  return row?.waiting ?? 0;
};

export const saveMarkingPolicy = async (db: Db, policy: typeof quizMarking.$inferInsert): Promise<void> => {
  const { quizId: _quizId, ...fields } = policy;
  await db.insert(quizMarking).values(policy).onConflictDoUpdate({ target: quizMarking.quizId, set: fields });
};
