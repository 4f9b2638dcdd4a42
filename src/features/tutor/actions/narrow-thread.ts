import type { Db } from "#/server/db.ts";
import { narrowVisibility, type ThreadRow } from "../store-threads.ts";
import { tutorSettingsOf } from "./tutor-settings.ts";

/** What goes on under a stricter rule of the course is closed for good: nothing written under it opens later. */
export const narrowThread = async (tx: Db, { id, courseId }: Pick<ThreadRow, "id" | "courseId">): Promise<void> => {
  const { visibility } = await tutorSettingsOf(tx, courseId);
  if (visibility !== "instructor") await narrowVisibility(tx, id, visibility);
};
