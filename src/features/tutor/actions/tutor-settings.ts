import type { Db } from "#/server/db.ts";
import type { TutorSettings } from "../contract-settings.ts";
import { findSettings } from "../store-settings.ts";

/** How the tutor of a course works. One query. */
export const tutorSettingsOf = async (db: Db, courseId: string): Promise<TutorSettings> =>
  (await findSettings(db, courseId)).settings;
