import { and, asc, desc, eq, isNull, lt, or, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Instant } from "#/core/time.ts";
import { courseInstructors } from "#/features/courses/tables.ts";
import { users } from "#/features/users/tables.ts";
import type { Db } from "#/server/db.ts";
import type { Danger } from "./danger/pattern.ts";
import { flags } from "./tables-answers.ts";
import { tutorSettings } from "./tables-tutor-settings.ts";

const handlers = alias(users, "handlers");

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
  handlerName: handlers.name,
};
export type FlagRow = typeof flags.$inferSelect & { learnerName: string; handlerName: string | null };

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

/** Names of those who teach the course and whose accounts are open, the first added first. */
export const selectInstructorNames = async (db: Db, courseId: string, limit: number): Promise<string[]> => {
  const rows = await db
    .select({ name: users.name })
    .from(courseInstructors)
    .innerJoin(users, and(eq(users.id, courseInstructors.userId), isNull(users.suspendedAt)))
    .where(eq(courseInstructors.courseId, courseId))
    .orderBy(asc(courseInstructors.addedAt), asc(courseInstructors.userId))
    .limit(limit);
  return rows.map(({ name }) => name);
};

/** A new flag, or one more message under the one that is still open. The caller holds the person's lock. */
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

const withNames = (db: Db) =>
  db
    .select(columns)
    .from(flags)
    .innerJoin(users, eq(users.id, flags.userId))
    .leftJoin(handlers, eq(handlers.id, flags.seenBy));

export const findFlag = async (db: Db, flagId: string): Promise<FlagRow | null> => {
  const [row] = await withNames(db).where(eq(flags.id, flagId));
  return row ?? null;
};

/** The latest first; one more than `limit` when there are. */
export const selectFlags = (
  db: Db,
  given: { courseId: string; openOnly: boolean; before: { updatedAt: Instant; id: string } | null; limit: number },
): Promise<FlagRow[]> =>
  withNames(db)
    .where(
      and(
        eq(flags.courseId, given.courseId),
        given.openOnly ? isNull(flags.seenAt) : undefined,
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

/** Once: who was first stays. */
export const markHandled = (db: Db, flagId: string, seenAt: Instant, seenBy: string | null) =>
  db
    .update(flags)
    .set({ seenAt, seenBy })
    .where(and(eq(flags.id, flagId), isNull(flags.seenAt)));

/**
 * Flags that were handled longer ago than their course keeps conversations (`keptDays` where it says nothing), and open
 * ones `openDays` after their last message; at most `limit`.
 */
export const deleteFlagsPast = async (
  db: Db,
  { at, keptDays, openDays, limit }: { at: Instant; keptDays: number; openDays: number; limit: number },
): Promise<number> => {
  const rows = await db.execute(sql`
    delete from tutor_flags where id in (
      select f.id from tutor_flags f left join tutor_settings s on s.course_id = f.course_id
      where case when f.seen_at is null
        then f.updated_at < ${at}::timestamptz - make_interval(days => ${openDays}::int)
        else f.seen_at < ${at}::timestamptz - make_interval(days => coalesce(s.retention_days, ${keptDays}::int))
      end
      order by f.id limit ${limit}
    ) returning id`);
  return rows.length;
};
