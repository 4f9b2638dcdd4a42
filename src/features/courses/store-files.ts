import { and, asc, eq, gt, inArray, isNull } from "drizzle-orm";
import type { Db } from "#/server/db.ts";
import type { PictureSize } from "./picture-size.ts";
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

/** Of those that have one. */
export const selectPictureSizes = async (db: Db, fileIds: readonly string[]) => {
  const rows = await db
    .select({ id: courseFiles.id, width: courseFiles.width, height: courseFiles.height })
    .from(courseFiles)
    .where(and(inArray(courseFiles.id, [...fileIds]), gt(courseFiles.width, 0)));
  return rows.map(({ id, width, height }) => ({ id, size: { width: width!, height: height! } }));
};

export const selectUnmeasuredFiles = (db: Db, limit: number) =>
  db
    .select({ id: courseFiles.id, mediaType: courseFiles.mediaType, sha256: courseFiles.sha256 })
    .from(courseFiles)
    .where(isNull(courseFiles.width))
    .orderBy(asc(courseFiles.id))
    .limit(limit);

/** Only where the bytes are still those that were measured. */
export const updateFileSize = async (db: Db, file: { id: string; sha256: string }, size: PictureSize) => {
  await db
    .update(courseFiles)
    .set(size)
    .where(and(eq(courseFiles.id, file.id), eq(courseFiles.sha256, file.sha256)));
};
