import { and, desc, eq, isNull, lt, or, sql } from "drizzle-orm";
import type { Instant } from "#/core/time.ts";
import { courseInstructors } from "#/features/courses/tables.ts";
import { users } from "#/features/users/tables.ts";
import type { Db } from "#/server/db.ts";
import type { Danger } from "./danger-patterns.ts";
import { flags } from "./tables-answers.ts";
import { tutorSettings } from "./tables-tutor-settings.ts";

const columns = {
  id: flags.id,
  courseId: flags.courseId,
  userId: flags.userId,
  learnerName: users.name,
  kind: flags.kind,
  text: flags.text,
  times: flags.times,
  createdAt: flags.createdAt,
  updatedAt: flags.updatedAt,
  seenAt: flags.seenAt,
  seenBy: flags.seenBy,
};
export type FlagRow = typeof flags.$inferSelect & { learnerName: string };

/** The person named in a course's settings, while they are one of its instructors and their account is open. */
export const findContact = async (db: Db, courseId: string): Promise<{ userId: string; name: string } | null> => {
  const [row] = await db
    .select({ userId: users.id, name: users.name })
    .from(tutorSettings)
    .innerJoin(users, and(eq(users.id, tutorSettings.contactUserId), isNull(users.suspendedAt)))
    .innerJoin(courseInstructors, and(eq(courseInstructors.courseId, courseId), eq(courseInstructors.userId, users.id)))
    .where(eq(tutorSettings.courseId, courseId));
  return row ?? null;
};

/** A new flag, or one more message under the one that nobody has seen yet. The caller holds the person's lock. */
export const raiseFlag = async (
  tx: Db,
  flag: { id: string; courseId: string; userId: string; kind: Danger; text: string; at: Instant },
): Promise<void> => {
  const { at, ...row } = flag;
  const again = await tx
    .update(flags)
    .set({ text: row.text, times: sql`${flags.times} + 1`, updatedAt: at })
    .where(
      and(
        eq(flags.courseId, row.courseId),
        eq(flags.userId, row.userId),
        eq(flags.kind, row.kind),
        isNull(flags.seenAt),
      ),
    )
    .returning({ id: flags.id });
  if (again.length === 0) {
    await tx.insert(flags).values({ ...row, times: 1, createdAt: at, updatedAt: at, seenAt: null, seenBy: null });
  }
};

const withName = (db: Db) => db.select(columns).from(flags).innerJoin(users, eq(users.id, flags.userId));

export const findFlag = async (db: Db, flagId: string): Promise<FlagRow | null> => {
  const [row] = await withName(db).where(eq(flags.id, flagId));
  return row ?? null;
};

/** The latest first; one more than `limit` when there are. */
export const selectFlags = (
  db: Db,
  given: { courseId: string; unseenOnly: boolean; before: { updatedAt: Instant; id: string } | null; limit: number },
): Promise<FlagRow[]> =>
  withName(db)
    .where(
      and(
        eq(flags.courseId, given.courseId),
        given.unseenOnly ? isNull(flags.seenAt) : undefined,
        given.before
          ? or(
              lt(flags.updatedAt, given.before.updatedAt),
              and(eq(flags.updatedAt, given.before.updatedAt), lt(flags.id, given.before.id)),
            )
          : undefined,
      ),
    )
    .orderBy(desc(flags.updatedAt), desc(flags.id))
    .limit(given.limit + 1);

/** Once: who saw it first stays. */
export const markSeen = (db: Db, flagId: string, seenAt: Instant, seenBy: string | null) =>
  db
    .update(flags)
    .set({ seenAt, seenBy })
    .where(and(eq(flags.id, flagId), isNull(flags.seenAt)));
