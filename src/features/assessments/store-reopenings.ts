import { and, asc, desc, eq, gt, lt, or, sql } from "drizzle-orm";
import type { Instant } from "#/core/time.ts";
import { courseGroupMembers } from "#/features/courses/tables.ts";
import { users } from "#/features/users/tables.ts";
import type { Db } from "#/server/db.ts";
import type { Reopening } from "./contract-reopening.ts";
import { attempts } from "./tables.ts";
import { attemptReopenings } from "./tables-reopening.ts";

export const insertReopening = async (tx: Db, row: typeof attemptReopenings.$inferInsert): Promise<void> => {
  await tx.insert(attemptReopenings).values(row);
};

/** Newest first. */
export const selectReopenings = async (
  db: Db,
  filter: { attemptId: string; before: string | null; limit: number },
): Promise<Reopening[]> => {
  const rows = await db
    .select({
      id: attemptReopenings.id,
      attemptId: attemptReopenings.attemptId,
      deadline: attemptReopenings.deadline,
      reason: attemptReopenings.reason,
      endedAt: attemptReopenings.endedAt,
      closedByDeadline: attemptReopenings.closedByDeadline,
      byId: attemptReopenings.reopenedBy,
      byName: users.name,
      reopenedAt: attemptReopenings.reopenedAt,
    })
    .from(attemptReopenings)
    .leftJoin(users, eq(users.id, attemptReopenings.reopenedBy))
    .where(
      and(
        eq(attemptReopenings.attemptId, filter.attemptId),
        filter.before === null ? undefined : lt(attemptReopenings.id, filter.before),
      ),
    )
    .orderBy(desc(attemptReopenings.id))
    .limit(filter.limit);
  return rows.map(({ byId, byName, ...row }) => ({
    ...row,
    reopenedBy: byId === null || byName === null ? null : { id: byId, name: byName },
  }));
};

export type ClosedAttemptRow = {
  id: string;
  number: number;
  userId: string;
  learnerName: string;
  startedAt: Instant;
  deadline: Instant | null;
};

/** The latest attempts, of those whom an exception is for, that the clock has closed. */
export const selectClosedAttempts = (
  db: Db,
  filter: {
    quizId: string;
    userId: string | null;
    groupId: string | null;
    after: string | null;
    limit: number;
  },
): Promise<ClosedAttemptRow[]> =>
  db
    .select({
      id: attempts.id,
      number: attempts.number,
      userId: attempts.userId,
      learnerName: users.name,
      startedAt: attempts.startedAt,
      deadline: attempts.deadline,
    })
    .from(attempts)
    .innerJoin(users, eq(users.id, attempts.userId))
    .where(
      and(
        eq(attempts.quizId, filter.quizId),
        eq(attempts.state, "submitted"),
        eq(attempts.closedByDeadline, true),
        or(
          filter.userId === null ? undefined : eq(attempts.userId, filter.userId),
          filter.groupId === null
            ? undefined
            : sql`exists (select 1 from ${courseGroupMembers} where ${courseGroupMembers.userId} = ${attempts.userId} and ${courseGroupMembers.groupId} = ${filter.groupId}::uuid)`,
        ),
        sql`not exists (select 1 from attempts later where later.quiz_id = ${attempts.quizId} and later.user_id = ${attempts.userId} and later.number > ${attempts.number})`,
        filter.after === null ? undefined : gt(attempts.id, filter.after),
      ),
    )
    .orderBy(asc(attempts.id))
    .limit(filter.limit);
