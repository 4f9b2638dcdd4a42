import { eq, sql } from "drizzle-orm";
import type { Instant } from "#/core/time.ts";
import type { Db } from "#/server/db.ts";
import { attempts, quizzes } from "./tables.ts";
import { quizMarking } from "./tables-marking.ts";

export type MarkingPolicyRow = { holdsMarks: boolean; isBlind: boolean; releasedAt: Instant | null; waiting: number };

export const findMarkingPolicy = async (db: Db, quizId: string): Promise<MarkingPolicyRow> => {
  const [row] = await db
    .select({
      holdsMarks: sql<boolean>`coalesce(${quizMarking.holdsMarks}, false)`,
      isBlind: sql<boolean>`coalesce(${quizMarking.isBlind}, false)`,
      releasedAt: quizMarking.releasedAt,
      waiting: sql<number>`(select coalesce(sum(${attempts.waiting}), 0)::int from ${attempts} where ${attempts.quizId} = ${quizzes.id})`,
    })
    .from(quizzes)
    .leftJoin(quizMarking, eq(quizMarking.quizId, quizzes.id))
    .where(eq(quizzes.id, quizId));
  return row ?? { holdsMarks: false, isBlind: false, releasedAt: null, waiting: 0 };
};

export const saveMarkingPolicy = async (db: Db, policy: typeof quizMarking.$inferInsert): Promise<void> => {
  const { quizId: _quizId, ...fields } = policy;
  await db.insert(quizMarking).values(policy).onConflictDoUpdate({ target: quizMarking.quizId, set: fields });
};
