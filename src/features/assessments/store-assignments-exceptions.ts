import { and, asc, eq, gt, inArray, sql } from "drizzle-orm";
import { courseGroupMembers, courseGroups } from "#/features/courses/tables.ts";
import { users } from "#/features/users/tables.ts";
import type { Db } from "#/server/db.ts";
import type { AssignmentRules } from "./assignment-policy.ts";
import type { AssignmentOverride } from "./contract-assignments.ts";
import { assignmentOverrides as overrides } from "./tables-assignments.ts";

const points = {
  opensAt: overrides.opensAt,
  dueAt: overrides.dueAt,
  closesAt: overrides.closesAt,
  submissionsAllowed: overrides.submissionsAllowed,
};

export type AssignmentExceptionRow = AssignmentRules & { assignmentId: string; userId: string; isOwn: boolean };

/** The exceptions of these assignments that hold for these people: their own and those of their groups. */
export const selectAssignmentExceptions = async (
  db: Db,
  assignmentIds: readonly string[],
  userIds: readonly string[],
): Promise<AssignmentExceptionRow[]> => {
  if (assignmentIds.length === 0 || userIds.length === 0) return [];
  const ofAssignments = inArray(overrides.assignmentId, [...assignmentIds]);
  const own = db
    .select({
      assignmentId: overrides.assignmentId,
      userId: sql<string>`${overrides.userId}`.as("subject"),
      isOwn: sql<boolean>`true`.as("is_own"),
      ...points,
    })
    .from(overrides)
    .where(and(ofAssignments, inArray(overrides.userId, [...userIds])));
  const ofGroups = db
    .select({
      assignmentId: overrides.assignmentId,
      userId: sql<string>`${courseGroupMembers.userId}`.as("subject"),
      isOwn: sql<boolean>`false`.as("is_own"),
      ...points,
    })
    .from(overrides)
    .innerJoin(courseGroupMembers, eq(courseGroupMembers.groupId, overrides.groupId))
    .where(and(ofAssignments, inArray(courseGroupMembers.userId, [...userIds])));
  return own.unionAll(ofGroups);
};

export type AssignmentOverrideRow = Omit<AssignmentOverride, "person" | "group"> & {
  userId: string | null;
  userName: string | null;
  groupId: string | null;
  groupName: string | null;
};

const rows = (db: Db) =>
  db
    .select({
      id: overrides.id,
      assignmentId: overrides.assignmentId,
      userId: overrides.userId,
      userName: users.name,
      groupId: overrides.groupId,
      groupName: courseGroups.name,
      ...points,
      updatedAt: overrides.updatedAt,
    })
    .from(overrides)
    .leftJoin(users, eq(users.id, overrides.userId))
    .leftJoin(courseGroups, eq(courseGroups.id, overrides.groupId));

export const findAssignmentOverride = async (db: Db, overrideId: string): Promise<AssignmentOverrideRow | null> => {
  const [row] = await rows(db).where(eq(overrides.id, overrideId));
  return row ?? null;
};

/** In the order of their making. */
export const selectAssignmentOverrides = (
  db: Db,
  filter: { assignmentId: string; after: string | null; limit: number },
): Promise<AssignmentOverrideRow[]> =>
  rows(db)
    .where(
      and(
        eq(overrides.assignmentId, filter.assignmentId),
        filter.after === null ? undefined : gt(overrides.id, filter.after),
      ),
    )
    .orderBy(asc(overrides.id))
    .limit(filter.limit);

export const assignmentOverrideKeys = ["assignment_overrides_user_key", "assignment_overrides_group_key"] as const;

/** Fails with a unique violation of one of `assignmentOverrideKeys` when the person or group has one. */
export const insertAssignmentOverride = async (tx: Db, row: typeof overrides.$inferInsert): Promise<void> => {
  await tx.insert(overrides).values(row);
};

export const updateAssignmentOverrideRow = async (
  tx: Db,
  overrideId: string,
  fields: Partial<typeof overrides.$inferInsert>,
): Promise<void> => {
  await tx.update(overrides).set(fields).where(eq(overrides.id, overrideId));
};

export const deleteAssignmentOverrideRow = async (tx: Db, overrideId: string): Promise<void> => {
  await tx.delete(overrides).where(eq(overrides.id, overrideId));
};
