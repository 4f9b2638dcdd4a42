import { and, asc, eq, isNull, type SQL, sql } from "drizzle-orm";
import type { Instant } from "#/core/time.ts";
import { users } from "#/features/users/tables.ts";
import type { Db } from "#/server/db.ts";
import { courseInstructors } from "./tables.ts";

const columns = {
  courseId: courseInstructors.courseId,
  userId: courseInstructors.userId,
  name: users.name,
  email: users.email,
  state: sql<"active" | "suspended">`case when ${users.suspendedAt} is null then 'active' else 'suspended' end`,
  isOwner: sql<boolean>`not exists (
    select 1 from course_instructors i join users u on u.id = i.user_id
    where i.course_id = ${courseInstructors.courseId} and u.suspended_at is null
      and (i.added_at, i.user_id) < (${courseInstructors.addedAt}, ${courseInstructors.userId})
  ) and ${users.suspendedAt} is null`,
  addedAt: courseInstructors.addedAt,
};

const instructorsWhere = (db: Db, condition: SQL | undefined) =>
  db
    .select(columns)
    .from(courseInstructors)
    .innerJoin(users, eq(users.id, courseInstructors.userId))
    .where(condition)
    .orderBy(asc(courseInstructors.addedAt), asc(courseInstructors.userId));

/** The first added first. */
export const selectInstructors = (
  db: Db,
  filter: { courseId: string; after: { addedAt: Instant; userId: string } | null; limit: number },
) =>
  instructorsWhere(
    db,
    and(
      eq(courseInstructors.courseId, filter.courseId),
      filter.after === null
        ? undefined
        : sql`(${courseInstructors.addedAt}, ${courseInstructors.userId}) > (${filter.after.addedAt}::timestamptz, ${filter.after.userId}::uuid)`,
    ),
  ).limit(filter.limit);

const isOne = (courseId: string, userId: string) =>
  and(eq(courseInstructors.courseId, courseId), eq(courseInstructors.userId, userId));

export const findInstructor = async (db: Db, courseId: string, userId: string) => {
  const [row] = await instructorsWhere(db, isOne(courseId, userId));
  return row ?? null;
};

/** Those whose accounts are open. */
export const selectActiveInstructorIds = async (db: Db, courseId: string): Promise<string[]> => {
  const rows = await db
    .select({ userId: courseInstructors.userId })
    .from(courseInstructors)
    .innerJoin(users, eq(users.id, courseInstructors.userId))
    .where(and(eq(courseInstructors.courseId, courseId), isNull(users.suspendedAt)));
  return rows.map(({ userId }) => userId);
};

/** The account at this address and its role, unless it is suspended. */
export const findActiveAccount = async (db: Db, email: string) => {
  const [row] = await db
    .select({ id: users.id, role: users.role })
    .from(users)
    .where(and(sql`lower(${users.email}) = ${email.toLowerCase()}`, isNull(users.suspendedAt)));
  return row ?? null;
};

/** False when they were one already. */
export const addInstructor = async (db: Db, courseId: string, userId: string, addedAt: Instant): Promise<boolean> => {
  const rows = await db
    .insert(courseInstructors)
    .values({ courseId, userId, addedAt })
    .onConflictDoNothing()
    .returning({ userId: courseInstructors.userId });
  return rows.length > 0;
};

/** False when they were none. */
export const deleteInstructor = async (db: Db, courseId: string, userId: string): Promise<boolean> => {
  const rows = await db
    .delete(courseInstructors)
    .where(isOne(courseId, userId))
    .returning({ userId: courseInstructors.userId });
  return rows.length > 0;
};
