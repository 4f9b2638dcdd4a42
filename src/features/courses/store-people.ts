import { and, asc, desc, eq, inArray, isNull, ne, or, type SQL, sql } from "drizzle-orm";
import type { Instant } from "#/core/time.ts";
import { users } from "#/features/users/tables.ts";
import type { Db } from "#/server/db.ts";
import { courseGroupMembers, courseGroups, enrolments, lessonEvents, lessons } from "./tables.ts";

const nameKey = sql<string>`lower(${users.name})`;
const isActive = isNull(enrolments.leftAt);

const escapeLike = (text: string) => text.replace(/[\\%_]/g, "\\$&");
const isLike = (pattern: string): SQL => or(sql`${users.name} ilike ${pattern}`, sql`${users.email} ilike ${pattern}`)!;

/** Those enrolled now, by name. */
export const selectLearners = (
  db: Db,
  filter: {
    courseId: string;
    q?: string;
    groupId?: string;
    after: { name: string; userId: string } | null;
    limit: number;
  },
) =>
  db
    .select({
      userId: users.id,
      name: users.name,
      nameKey,
      email: users.email,
      enrolledAt: enrolments.enrolledAt,
      lastSeenAt: enrolments.lastSeenAt,
    })
    .from(enrolments)
    .innerJoin(users, eq(users.id, enrolments.userId))
    .where(
      and(
        eq(enrolments.courseId, filter.courseId),
        isActive,
        filter.q === undefined ? undefined : isLike(`%${escapeLike(filter.q)}%`),
        filter.groupId === undefined
          ? undefined
          : sql`exists (select 1 from course_group_members m where m.group_id = ${filter.groupId} and m.user_id = ${users.id})`,
        filter.after === null
          ? undefined
          : sql`(${nameKey}, ${users.id}) > (${filter.after.name}::text, ${filter.after.userId}::uuid)`,
      ),
    )
    .orderBy(asc(nameKey), asc(users.id))
    .limit(filter.limit);

/** Published lessons of a course that each of these people has done. */
export const countCompletedOf = async (
  db: Db,
  courseId: string,
  userIds: readonly string[],
): Promise<Map<string, number>> => {
  if (userIds.length === 0) return new Map();
  const words = db
    .selectDistinctOn([lessonEvents.userId, lessonEvents.lessonId], {
      userId: lessonEvents.userId,
      lessonId: lessonEvents.lessonId,
      kind: lessonEvents.kind,
    })
    .from(lessonEvents)
    .where(
      and(
        inArray(lessonEvents.userId, [...userIds]),
        eq(lessonEvents.courseId, courseId),
        ne(lessonEvents.kind, "opened"),
      ),
    )
    .orderBy(lessonEvents.userId, lessonEvents.lessonId, desc(lessonEvents.at), desc(lessonEvents.id))
    .as("last_words");
  const rows = await db
    .select({ userId: words.userId, completed: sql<number>`count(*)::int` })
    .from(words)
    .innerJoin(lessons, eq(lessons.id, words.lessonId))
    .where(and(eq(words.kind, "completed"), eq(lessons.state, "published")))
    .groupBy(words.userId);
  return new Map(rows.map((row) => [row.userId, row.completed]));
};

export const countLessons = async (db: Db, courseId: string): Promise<number> => {
  const [row] = await db
    .select({ total: sql<number>`count(*)::int` })
    .from(lessons)
    .where(and(eq(lessons.courseId, courseId), eq(lessons.state, "published")));
  return row?.total ?? 0;
};

/** The groups of a course that each of these people is in, by name. */
export const selectGroupsOf = (db: Db, courseId: string, userIds: readonly string[]) =>
  userIds.length === 0
    ? Promise.resolve([])
    : db
        .select({ userId: courseGroupMembers.userId, id: courseGroups.id, name: courseGroups.name })
        .from(courseGroupMembers)
        .innerJoin(courseGroups, eq(courseGroups.id, courseGroupMembers.groupId))
        .where(and(eq(courseGroups.courseId, courseId), inArray(courseGroupMembers.userId, [...userIds])))
        .orderBy(asc(courseGroups.name), asc(courseGroups.id));

/** Names are spelt out: drizzle leaves the table off where a query has only one. */
const memberCount = sql<number>`(select count(*)::int from course_group_members m join enrolments e on e.user_id = m.user_id and e.course_id = course_groups.course_id and e.left_at is null where m.group_id = course_groups.id)`;

const groupColumns = { id: courseGroups.id, courseId: courseGroups.courseId, name: courseGroups.name, memberCount };

export const findGroup = async (db: Db, groupId: string) => {
  const [row] = await db.select(groupColumns).from(courseGroups).where(eq(courseGroups.id, groupId));
  return row ?? null;
};

export const selectGroups = (
  db: Db,
  filter: { courseId: string; after: { name: string; id: string } | null; limit: number },
) =>
  db
    .select(groupColumns)
    .from(courseGroups)
    .where(
      and(
        eq(courseGroups.courseId, filter.courseId),
        filter.after === null
          ? undefined
          : sql`(${courseGroups.name}, ${courseGroups.id}) > (${filter.after.name}::text, ${filter.after.id}::uuid)`,
      ),
    )
    .orderBy(asc(courseGroups.name), asc(courseGroups.id))
    .limit(filter.limit);

export const groupNameKey = "course_groups_course_name_key";

/** Fails with a unique violation of `groupNameKey` when the course has a group of that name. */
export const insertGroup = async (
  db: Db,
  group: { id: string; courseId: string; name: string; createdAt: Instant },
): Promise<void> => {
  await db.insert(courseGroups).values(group);
};

export const renameGroup = async (db: Db, groupId: string, name: string): Promise<void> => {
  await db.update(courseGroups).set({ name }).where(eq(courseGroups.id, groupId));
};

export const deleteGroupRow = async (db: Db, groupId: string): Promise<void> => {
  await db.delete(courseGroups).where(eq(courseGroups.id, groupId));
};

export const isLearnerOf = async (db: Db, courseId: string, userId: string): Promise<boolean> => {
  const rows = await db
    .select({ id: enrolments.id })
    .from(enrolments)
    .where(and(eq(enrolments.courseId, courseId), eq(enrolments.userId, userId), isActive));
  return rows.length > 0;
};

export const insertMember = async (
  db: Db,
  member: { groupId: string; userId: string; addedAt: Instant },
): Promise<void> => {
  await db.insert(courseGroupMembers).values(member).onConflictDoNothing();
};

/** True when they were in it. */
export const deleteMember = async (db: Db, where: { groupId: string; userId: string }): Promise<boolean> => {
  const rows = await db
    .delete(courseGroupMembers)
    .where(and(eq(courseGroupMembers.groupId, where.groupId), eq(courseGroupMembers.userId, where.userId)))
    .returning({ userId: courseGroupMembers.userId });
  return rows.length > 0;
};
