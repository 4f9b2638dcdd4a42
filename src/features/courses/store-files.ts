import { eq } from "drizzle-orm";
import type { Db } from "#/server/db.ts";
import { courseFiles } from "./tables.ts";

export const findFile = async (db: Db, fileId: string) => {
  const [row] = await db
    .select({
      id: courseFiles.id,
      courseId: courseFiles.courseId,
      name: courseFiles.name,
      mediaType: courseFiles.mediaType,
      size: courseFiles.size,
      sha256: courseFiles.sha256,
      createdAt: courseFiles.createdAt,
    })
    .from(courseFiles)
    .where(eq(courseFiles.id, fileId));
  return row ?? null;
};
