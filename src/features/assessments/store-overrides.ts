import { and, asc, eq, gt, inArray, isNull, sql } from "drizzle-orm";
import type { Instant } from "#/core/time.ts";
import { courseGroupMembers, courseGroups, enrolments } from "#/features/courses/tables.ts";
import { users } from "#/features/users/tables.ts";
import type { Db } from "#/server/db.ts";
import type { QuizOverride } from "./contract-overrides.ts";
import type { Exception } from "./policy.ts";
import { quizOverrides } from "./tables.ts";

const exceptionColumns = {
  timeFactor: quizOverrides.timeFactor,
  opensAt: quizOverrides.opensAt,
  dueAt: quizOverrides.dueAt,
  closesAt: quizOverrides.closesAt,
  attemptsAllowed: quizOverrides.attemptsAllowed,
};

export type ExceptionRow = Exception & { dueAt: Instant | null; quizId: string; userId: string; isOwn: boolean };

/** The exceptions of these quizzes that hold for these people: their own and those of their groups. */
export const selectExceptions = async (
  db: Db,
  quizIds: readonly string[],
  userIds: readonly string[],
): Promise<ExceptionRow[]> => {
  if (quizIds.length === 0 || userIds.length === 0) return [];
  const ofQuizzes = inArray(quizOverrides.quizId, [...quizIds]);
  const own = db
    .select({
      quizId: quizOverrides.quizId,
      userId: sql<string>`${quizOverrides.userId}`.as("subject"),
      isOwn: sql<boolean>`true`.as("is_own"),
      ...exceptionColumns,
    })
    .from(quizOverrides)
    .where(and(ofQuizzes, inArray(quizOverrides.userId, [...userIds])));
  const ofGroups = db
    .select({
      quizId: quizOverrides.quizId,
      userId: sql<string>`${courseGroupMembers.userId}`.as("subject"),
      isOwn: sql<boolean>`false`.as("is_own"),
      ...exceptionColumns,
    })
    .from(quizOverrides)
    .innerJoin(courseGroupMembers, eq(courseGroupMembers.groupId, quizOverrides.groupId))
    .where(and(ofQuizzes, inArray(courseGroupMembers.userId, [...userIds])));
  return own.unionAll(ofGroups);
};

export type OverrideRow = Omit<QuizOverride, "person" | "group"> & {
  userId: string | null;
  userName: string | null;
  groupId: string | null;
  groupName: string | null;
};

const overrides = (db: Db) =>
  db
    .select({
      id: quizOverrides.id,
      quizId: quizOverrides.quizId,
      userId: quizOverrides.userId,
      userName: users.name,
      groupId: quizOverrides.groupId,
      groupName: courseGroups.name,
      ...exceptionColumns,
      updatedAt: quizOverrides.updatedAt,
    })
    .from(quizOverrides)
    .leftJoin(users, eq(users.id, quizOverrides.userId))
    .leftJoin(courseGroups, eq(courseGroups.id, quizOverrides.groupId));

export const findOverride = async (db: Db, overrideId: string): Promise<OverrideRow | null> => {
  const [row] = await overrides(db).where(eq(quizOverrides.id, overrideId));
  return row ?? null;
};

/** In the order of their making; all of them without a limit. */
export const selectOverrides = (
  db: Db,
  filter: { quizId: string; after: string | null; limit: number },
): Promise<OverrideRow[]> =>
  overrides(db)
    .where(
      and(
        eq(quizOverrides.quizId, filter.quizId),
        filter.after === null ? undefined : gt(quizOverrides.id, filter.after),
      ),
    )
    .orderBy(asc(quizOverrides.id))
    .limit(filter.limit);

export const overrideKeys = ["quiz_overrides_user_key", "quiz_overrides_group_key"] as const;

/** Fails with a unique violation of one of `overrideKeys` when the person or group has one. */
export const insertOverride = async (tx: Db, row: typeof quizOverrides.$inferInsert): Promise<void> => {
  await tx.insert(quizOverrides).values(row);
};

export const updateOverrideRow = async (
  tx: Db,
  overrideId: string,
  fields: Partial<typeof quizOverrides.$inferInsert>,
): Promise<void> => {
  await tx.update(quizOverrides).set(fields).where(eq(quizOverrides.id, overrideId));
};

export const deleteOverrideRow = async (tx: Db, overrideId: string): Promise<void> => {
  await tx.delete(quizOverrides).where(eq(quizOverrides.id, overrideId));
};

/**
 * Held until the transaction ends, and before any quiz: alone by those who change who is in it, "shared" by those who
 * make an exception for it. False when there is no such group.
 */
export const lockGroup = async (tx: Db, groupId: string, how: "shared" | "alone"): Promise<boolean> => {
  const rows = await tx
    .select({ id: courseGroups.id })
    .from(courseGroups)
    .where(eq(courseGroups.id, groupId))
    .for(how === "shared" ? "key share" : "update");
  return rows.length > 0;
};

/** The quizzes that make an exception for a group, in the order in which they are locked. */
export const selectQuizzesOfGroup = async (db: Db, groupId: string): Promise<string[]> => {
  const rows = await db
    .select({ quizId: quizOverrides.quizId })
    .from(quizOverrides)
    .where(eq(quizOverrides.groupId, groupId))
    .orderBy(asc(quizOverrides.quizId));
  return rows.map(({ quizId }) => quizId);
};

/** Names that an exception may be for; null when the person is no learner, or the group none, of the course. */
export const findSubject = async (
  db: Db,
  courseId: string,
  { userId, groupId }: { userId: string | null; groupId: string | null },
): Promise<{ id: string } | null> => {
  const [row] =
    userId === null
      ? await db
          .select({ id: courseGroups.id })
          .from(courseGroups)
          .where(and(eq(courseGroups.courseId, courseId), eq(courseGroups.id, groupId ?? "")))
      : await db
          .select({ id: enrolments.userId })
          .from(enrolments)
          .where(and(eq(enrolments.courseId, courseId), eq(enrolments.userId, userId), isNull(enrolments.leftAt)));
  return row ?? null;
};
