import { eq } from "drizzle-orm";
import type { Instant } from "#/core/time.ts";
import type { Db } from "#/server/db.ts";
import type { StudySettings } from "./contract-review.ts";
import { studySettings } from "./tables-review.ts";

export type SettingsRow = StudySettings & { practiceReadTo: Instant | null };

const defaults: SettingsRow = { zone: null, dailyLimit: 40, newPerDay: 10, showsDays: true, practiceReadTo: null };

export const findSettings = async (db: Db, userId: string): Promise<SettingsRow> => {
  const [row] = await db
    .select({
      zone: studySettings.zone,
      dailyLimit: studySettings.dailyLimit,
      newPerDay: studySettings.newPerDay,
      showsDays: studySettings.showsDays,
      practiceReadTo: studySettings.practiceReadTo,
    })
    .from(studySettings)
    .where(eq(studySettings.userId, userId));
  return row ?? defaults;
};

export const saveSettings = async (db: Db, userId: string, fields: Partial<SettingsRow>): Promise<void> => {
  await db
    .insert(studySettings)
    .values({ userId, ...fields })
    .onConflictDoUpdate({ target: studySettings.userId, set: { userId, ...fields } });
};
