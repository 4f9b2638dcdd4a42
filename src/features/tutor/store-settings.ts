import { and, eq, isNull, sql } from "drizzle-orm";
import type { Instant } from "#/core/time.ts";
import { courseInstructors } from "#/features/courses/tables.ts";
import { users } from "#/features/users/tables.ts";
import type { Db } from "#/server/db.ts";
import { defaultSettings, type TutorSettings } from "./contract-settings.ts";
import { tutorSettings } from "./tables-tutor-settings.ts";

const columns = {
  isOn: tutorSettings.isOn,
  persona: tutorSettings.persona,
  hasHints: tutorSettings.hasHints,
  showsSolution: tutorSettings.showsSolution,
  forbiddenTopics: tutorSettings.forbiddenTopics,
  codePolicy: tutorSettings.codePolicy,
  visibility: tutorSettings.visibility,
  retentionDays: tutorSettings.retentionDays,
  duringGraded: tutorSettings.duringGraded,
  dailyTokens: tutorSettings.dailyTokens,
  contactUserId: tutorSettings.contactUserId,
  howToReach: tutorSettings.howToReach,
  contactName: users.name,
  version: tutorSettings.version,
  changedAt: tutorSettings.changedAt,
};

export type StoredSettings = {
  settings: TutorSettings;
  contactName: string | null;
  version: number;
  changedAt: Instant | null;
};

/** With the defaults where nobody has changed any. */
export const findSettings = async (db: Db, courseId: string): Promise<StoredSettings> => {
  const [row] = await db
    .select(columns)
    .from(tutorSettings)
    .leftJoin(
      courseInstructors,
      and(eq(courseInstructors.courseId, courseId), eq(courseInstructors.userId, tutorSettings.contactUserId)),
    )
    .leftJoin(users, and(eq(users.id, courseInstructors.userId), isNull(users.suspendedAt)))
    .where(eq(tutorSettings.courseId, courseId));
  if (!row) return { settings: defaultSettings, contactName: null, version: 0, changedAt: null };
  const { hasHints, showsSolution, contactName, version, changedAt, ...settings } = row;
  return { settings: { ...settings, hintPolicy: { isOn: hasHints, showsSolution } }, contactName, version, changedAt };
};

type Change = { courseId: string; version: number; changedAt: Instant; changedBy: string | null };

export const saveSettings = async (db: Db, { hintPolicy, ...settings }: TutorSettings, change: Change) => {
  const fields = { ...settings, hasHints: hintPolicy.isOn, showsSolution: hintPolicy.showsSolution, ...change };
  const { courseId: _courseId, ...set } = fields;
  await db.insert(tutorSettings).values(fields).onConflictDoUpdate({ target: tutorSettings.courseId, set });
};

/** Whoever changes them at once waits; released with the transaction. */
export const lockSettings = (tx: Db, courseId: string) =>
  tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${courseId}, 31))`);

/** Conversations past the days that their course keeps them, `keptDays` where it says nothing; at most `limit`. */
export const deleteThreadsPast = async (
  db: Db,
  { at, keptDays, limit }: { at: Instant; keptDays: number; limit: number },
): Promise<number> => {
  const rows = await db.execute(sql`
    delete from tutor_threads where id in (
      select t.id from tutor_threads t left join tutor_settings s on s.course_id = t.course_id
      where t.updated_at < ${at}::timestamptz - interval '1 day'
        and t.updated_at < ${at}::timestamptz - make_interval(days => coalesce(s.retention_days, ${keptDays}::int))
      order by t.updated_at limit ${limit}
    ) returning id`);
  return rows.length;
};
