import { and, eq, inArray, isNull } from "drizzle-orm";
import type { Role } from "#/core/actor.ts";
import type { Day } from "#/core/day.ts";
import type { Instant } from "#/core/time.ts";
import { users } from "#/features/users/tables.ts";
import type { Db } from "#/server/db.ts";
import { calendarFeeds, reviewReminders, sentReminders } from "./tables-reminders.ts";
import { studySettings } from "./tables-review.ts";

export const findFeed = async (db: Db, userId: string): Promise<{ createdAt: Instant } | null> => {
  const [row] = await db
    .select({ createdAt: calendarFeeds.createdAt })
    .from(calendarFeeds)
    .where(eq(calendarFeeds.userId, userId));
  return row ?? null;
};

export const saveFeed = async (
  db: Db,
  feed: { userId: string; tokenHash: string; createdAt: Instant },
): Promise<void> => {
  await db.insert(calendarFeeds).values(feed).onConflictDoUpdate({ target: calendarFeeds.userId, set: feed });
};

export const deleteFeed = async (db: Db, userId: string): Promise<void> => {
  await db.delete(calendarFeeds).where(eq(calendarFeeds.userId, userId));
};

/** Whose calendar it is; nobody's while their account is suspended. */
export const findFeedOwner = async (db: Db, tokenHash: string): Promise<{ userId: string; role: Role } | null> => {
  const [row] = await db
    .select({ userId: users.id, role: users.role })
    .from(calendarFeeds)
    .innerJoin(users, eq(users.id, calendarFeeds.userId))
    .where(and(eq(calendarFeeds.tokenHash, tokenHash), isNull(users.suspendedAt)));
  return row ?? null;
};

export const findReminder = async (db: Db, userId: string): Promise<{ hour: number } | null> => {
  const [row] = await db
    .select({ hour: reviewReminders.hour })
    .from(reviewReminders)
    .where(eq(reviewReminders.userId, userId));
  return row ?? null;
};

/** The token of an earlier choice stays, so that links in old mails still work. */
export const saveReminder = async (
  db: Db,
  reminder: { userId: string; hour: number; token: string; createdAt: Instant },
): Promise<void> => {
  await db
    .insert(reviewReminders)
    .values(reminder)
    .onConflictDoUpdate({ target: reviewReminders.userId, set: { hour: reminder.hour } });
};

export const deleteReminder = async (db: Db, by: { userId: string } | { token: string }): Promise<void> => {
  await db
    .delete(reviewReminders)
    .where("userId" in by ? eq(reviewReminders.userId, by.userId) : eq(reviewReminders.token, by.token));
};

export type Reminded = {
  userId: string;
  role: Role;
  name: string;
  email: string;
  hour: number;
  token: string;
  zone: string | null;
};

/** All who asked to be reminded. */
export const selectReminded = (db: Db): Promise<Reminded[]> =>
  db
    .select({
      userId: users.id,
      role: users.role,
      name: users.name,
      email: users.email,
      hour: reviewReminders.hour,
      token: reviewReminders.token,
      zone: studySettings.zone,
    })
    .from(reviewReminders)
    .innerJoin(users, and(eq(users.id, reviewReminders.userId), isNull(users.suspendedAt)))
    .leftJoin(studySettings, eq(studySettings.userId, users.id));

/** True for the one who takes the day; others find it taken. */
export const takeDay = async (db: Db, userId: string, day: Day, sentAt: Instant): Promise<boolean> => {
  const rows = await db
    .insert(sentReminders)
    .values({ userId, day, sentAt })
    .onConflictDoNothing()
    .returning({ day: sentReminders.day });
  return rows.length > 0;
};

export const giveDayBack = async (db: Db, userId: string, day: Day): Promise<void> => {
  await db.delete(sentReminders).where(and(eq(sentReminders.userId, userId), eq(sentReminders.day, day)));
};

/** Which of these have had their day. */
export const selectReminderDays = async (
  db: Db,
  userIds: readonly string[],
  days: readonly Day[],
): Promise<Set<string>> => {
  if (userIds.length === 0) return new Set();
  const rows = await db
    .select({ userId: sentReminders.userId, day: sentReminders.day })
    .from(sentReminders)
    .where(and(inArray(sentReminders.userId, [...userIds]), inArray(sentReminders.day, [...days])));
  return new Set(rows.map(({ userId, day }) => `${userId} ${day}`));
};
