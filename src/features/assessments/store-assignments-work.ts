import { and, asc, desc, eq, inArray, isNull, lt, sql } from "drizzle-orm";
import type { Instant } from "#/core/time.ts";
import type { Db } from "#/server/db.ts";
import { submissionDrafts as drafts, submissionFiles as files, submissions } from "./tables-assignments.ts";

export type DraftRow = { text: string; revision: number; updatedAt: Instant };

export const findDraft = async (db: Db, assignmentId: string, userId: string): Promise<DraftRow | null> => {
  const [row] = await db
    .select({ text: drafts.text, revision: drafts.revision, updatedAt: drafts.updatedAt })
    .from(drafts)
    .where(and(eq(drafts.assignmentId, assignmentId), eq(drafts.userId, userId)));
  return row ?? null;
};

/** The draft, made where there is none, and locked until the transaction ends: one change of one's work at a time. */
export const lockDraft = async (tx: Db, assignmentId: string, userId: string, at: Instant): Promise<DraftRow> => {
  await tx.insert(drafts).values({ assignmentId, userId, updatedAt: at }).onConflictDoNothing();
  const [row] = await tx
    .select({ text: drafts.text, revision: drafts.revision, updatedAt: drafts.updatedAt })
    .from(drafts)
    .where(and(eq(drafts.assignmentId, assignmentId), eq(drafts.userId, userId)))
    .for("update");
  return row!;
};

export const writeDraft = async (
  tx: Db,
  assignmentId: string,
  userId: string,
  draft: { text: string; revision: number; updatedAt: Instant },
): Promise<void> => {
  await tx
    .update(drafts)
    .set(draft)
    .where(and(eq(drafts.assignmentId, assignmentId), eq(drafts.userId, userId)));
};

export type FileRow = {
  id: string;
  assignmentId: string;
  userId: string;
  submissionId: string | null;
  name: string;
  mediaType: string;
  size: number;
  sha256: string;
  isStored: boolean;
  createdAt: Instant;
};

const fileColumns = {
  id: files.id,
  assignmentId: files.assignmentId,
  userId: files.userId,
  submissionId: files.submissionId,
  name: files.name,
  mediaType: files.mediaType,
  size: files.size,
  sha256: files.sha256,
  isStored: files.isStored,
  createdAt: files.createdAt,
};

/** Under which the bytes are stored. */
export const workFileKey = (fileId: string): string => `submissions/${fileId}`;

export const findWorkFile = async (db: Db, fileId: string): Promise<FileRow | null> => {
  const [row] = await db.select(fileColumns).from(files).where(eq(files.id, fileId));
  return row ?? null;
};

/** Of the draft, in the order of their coming, also those whose bytes are on their way. */
export const selectDraftFiles = (db: Db, assignmentId: string, userId: string): Promise<FileRow[]> =>
  db
    .select(fileColumns)
    .from(files)
    .where(and(eq(files.assignmentId, assignmentId), eq(files.userId, userId), isNull(files.submissionId)))
    .orderBy(asc(files.id));

export const selectFilesOf = async (db: Db, submissionIds: readonly string[]): Promise<Map<string, FileRow[]>> => {
  if (submissionIds.length === 0) return new Map();
  const rows = await db
    .select(fileColumns)
    .from(files)
    .where(inArray(files.submissionId, [...submissionIds]))
    .orderBy(asc(files.id));
  return Map.groupBy(rows, ({ submissionId }) => submissionId!);
};

export const insertWorkFile = async (tx: Db, row: typeof files.$inferInsert): Promise<void> => {
  await tx.insert(files).values(row);
};

/** False when the file was removed while its bytes were on their way. */
export const markStored = async (db: Db, fileId: string): Promise<boolean> => {
  const rows = await db.update(files).set({ isStored: true }).where(eq(files.id, fileId)).returning({ id: files.id });
  return rows.length > 0;
};

/** Of those that are not handed in; false when it was handed in meanwhile. */
export const deleteDraftFile = async (db: Db, fileId: string): Promise<boolean> => {
  const rows = await db
    .delete(files)
    .where(and(eq(files.id, fileId), isNull(files.submissionId)))
    .returning({ id: files.id });
  return rows.length > 0;
};

/** Files that were never handed in, the oldest first. */
export const selectStrayFiles = async (db: Db, before: Instant, limit: number): Promise<string[]> => {
  const rows = await db
    .select({ id: files.id })
    .from(files)
    .where(and(isNull(files.submissionId), lt(files.createdAt, before)))
    .orderBy(asc(files.createdAt))
    .limit(limit);
  return rows.map(({ id }) => id);
};

export type SubmissionRow = {
  id: string;
  assignmentId: string;
  courseId: string;
  userId: string;
  number: number;
  clientKey: string;
  text: string;
  submittedAt: Instant;
};

const submissionColumns = {
  id: submissions.id,
  assignmentId: submissions.assignmentId,
  courseId: submissions.courseId,
  userId: submissions.userId,
  number: submissions.number,
  clientKey: submissions.clientKey,
  text: submissions.text,
  submittedAt: submissions.submittedAt,
};

export const findSubmission = async (db: Db, submissionId: string): Promise<SubmissionRow | null> => {
  const [row] = await db.select(submissionColumns).from(submissions).where(eq(submissions.id, submissionId));
  return row ?? null;
};

/** Those of one person, latest first. */
export const selectOwnSubmissions = (
  db: Db,
  filter: { userId: string; assignmentIds: readonly string[]; before?: number | null; limit?: number },
): Promise<SubmissionRow[]> =>
  filter.assignmentIds.length === 0
    ? Promise.resolve([])
    : db
        .select(submissionColumns)
        .from(submissions)
        .where(
          and(
            inArray(submissions.assignmentId, [...filter.assignmentIds]),
            eq(submissions.userId, filter.userId),
            filter.before == null ? undefined : sql`${submissions.number} < ${filter.before}::int`,
          ),
        )
        .orderBy(desc(submissions.number), asc(submissions.assignmentId))
        .limit(filter.limit ?? 10_000);

/** Returns the ids of the files that went with it: those that are the person's, whole and not handed in before. */
export const insertSubmission = async (
  tx: Db,
  row: typeof submissions.$inferInsert,
  fileIds: readonly string[],
): Promise<Set<string>> => {
  await tx.insert(submissions).values(row);
  if (fileIds.length === 0) return new Set();
  const taken = await tx
    .update(files)
    .set({ submissionId: row.id })
    .where(
      and(
        inArray(files.id, [...fileIds]),
        eq(files.assignmentId, row.assignmentId),
        eq(files.userId, row.userId),
        isNull(files.submissionId),
        eq(files.isStored, true),
      ),
    )
    .returning({ id: files.id });
  return new Set(taken.map(({ id }) => id));
};

/** Held until the transaction ends, by those who mark it. False when there is none. */
export const lockSubmission = async (tx: Db, submissionId: string): Promise<boolean> => {
  const rows = await tx
    .select({ id: submissions.id })
    .from(submissions)
    .where(eq(submissions.id, submissionId))
    .for("no key update");
  return rows.length > 0;
};

export const updateSubmittedAt = async (tx: Db, submissionId: string, submittedAt: Instant): Promise<void> => {
  await tx.update(submissions).set({ submittedAt }).where(eq(submissions.id, submissionId));
};
