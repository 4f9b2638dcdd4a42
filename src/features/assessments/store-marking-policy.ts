import { eq, sql } from "drizzle-orm";
import type { Instant } from "#/core/time.ts";
import type { Db } from "#/server/db.ts";
import { attempts, quizzes } from "./tables.ts";
import { quizMarking } from "./tables-marking.ts";

export type MarkingPolicyRow = {
  holdsMarks: boolean;
  isBlind: boolean;
  twoMarkers: boolean;
  tolerancePercent: number;
  releasedAt: Instant | null;
  waiting: number;
};

const none: MarkingPolicyRow = {
  ...{ holdsMarks: false, isBlind: false, twoMarkers: false, tolerancePercent: 10, releasedAt: null, waiting: 0 },
};

export const findMarkingPolicy = async (db: Db, quizId: string): Promise<MarkingPolicyRow> => {
  const [row] = await db
    .select({
      holdsMarks: sql<boolean>`coalesce(${quizMarking.holdsMarks}, false)`,
      isBlind: sql<boolean>`coalesce(${quizMarking.isBlind}, false)`,
      twoMarkers: sql<boolean>`coalesce(${quizMarking.twoMarkers}, false)`,
      tolerancePercent: sql<number>`coalesce(${quizMarking.tolerancePercent}, 10)`,
      releasedAt: quizMarking.releasedAt,
      waiting: sql<number>`(select coalesce(sum(${attempts.waiting}), 0)::int from ${attempts} where ${attempts.quizId} = ${quizzes.id})`,
    })
    .from(quizzes)
    .leftJoin(quizMarking, eq(quizMarking.quizId, quizzes.id))
    .where(eq(quizzes.id, quizId));
  return row ?? none;
};

export const saveMarkingPolicy = async (db: Db, policy: typeof quizMarking.$inferInsert): Promise<void> => {
  const { quizId: _quizId, ...fields } = policy;
  await db.insert(quizMarking).values(policy).onConflictDoUpdate({ target: quizMarking.quizId, set: fields });
};
