import { and, count, desc, eq, lt } from "drizzle-orm";
import type { Db } from "#/server/db.ts";
import type { SavedComment } from "./contract-notes.ts";
import { savedComments } from "./tables-marks.ts";

const columns = {
  id: savedComments.id,
  courseId: savedComments.courseId,
  text: savedComments.text,
  createdAt: savedComments.createdAt,
};

/** A person's own in a course, newest first. */
export const selectSavedComments = (
  db: Db,
  filter: { courseId: string; userId: string; before: string | null; limit: number },
): Promise<SavedComment[]> =>
  db
    .select(columns)
    .from(savedComments)
    .where(
      and(
        eq(savedComments.courseId, filter.courseId),
        eq(savedComments.userId, filter.userId),
        filter.before === null ? undefined : lt(savedComments.id, filter.before),
      ),
    )
    .orderBy(desc(savedComments.id))
    .limit(filter.limit);

export const findSavedComment = async (db: Db, id: string): Promise<(SavedComment & { userId: string }) | null> => {
  const [row] = await db
    .select({ ...columns, userId: savedComments.userId })
    .from(savedComments)
    .where(eq(savedComments.id, id));
  return row ?? null;
};

export const countSavedComments = async (db: Db, courseId: string, userId: string): Promise<number> => {
  const [row] = await db
    .select({ count: count() })
    .from(savedComments)
    .where(and(eq(savedComments.courseId, courseId), eq(savedComments.userId, userId)));
  return row?.count ?? 0;
};

export const insertSavedComment = async (db: Db, row: typeof savedComments.$inferInsert): Promise<void> => {
  await db.insert(savedComments).values(row);
};

export const deleteSavedComment = async (db: Db, id: string): Promise<void> => {
  await db.delete(savedComments).where(eq(savedComments.id, id));
};
