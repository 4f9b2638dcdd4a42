import { createHash } from "node:crypto";
import type { z } from "zod";
import { requireUserId, userIdOf } from "#/core/actor.ts";
import { AppError, invalid, notFound } from "#/core/errors.ts";
import { newId } from "#/core/ids.ts";
import { addSeconds, toInstant } from "#/core/time.ts";
import type { Context, Services } from "#/server/context.ts";
import { type Db, dbNow } from "#/server/db.ts";
import type { SubmissionFile, UploadWorkInput } from "../../contract-assignments-work.ts";
import { fileTypeOf, namelessFileName, plainFileName } from "../../file-kinds.ts";
import { type AssignmentRow, findAssignment, hidesNames } from "../../store-assignments.ts";
import { findPeerRules, isReviewerOf } from "../../store-assignments-peers.ts";
import {
  deleteDraftFile,
  type FileRow,
  findWorkFile,
  insertWorkFile,
  lockDraft,
  markStored,
  selectDraftFiles,
  selectFilesOf,
  selectOwnSubmissions,
  selectStrayFiles,
  workFileKey,
} from "../../store-assignments-work.ts";
import { requireTeaching } from "../require-teaching.ts";
import { refusalFor } from "./my-submissions.ts";
import { refusalWords } from "./refusal-words.ts";
import { requireAssignment } from "./require-assignment.ts";
import { assignmentRulesOf } from "./rules-of-assignment.ts";

/** `name` where the file is shown under another one than it came with. */
export const toWorkFile = (file: FileRow, name = file.name): SubmissionFile => {
  const { id, mediaType, size, sha256, createdAt } = file;
  return { id, url: `/files/${id}`, name, mediaType, size, sha256, createdAt };
};

/** Files of one submission, under names that do not tell whose they are where names are hidden. */
export const shownFiles = (files: readonly FileRow[], isNameless: boolean): SubmissionFile[] =>
  files.map((file, index) => toWorkFile(file, isNameless ? namelessFileName(file.name, index + 1) : file.name));

const megabytes = (bytes: number) => `${Math.round(bytes / 10_000) / 100} MB`;

const soundType = (assignment: AssignmentRow, name: string, bytes: Uint8Array): string => {
  if (!assignment.takesFiles) throw new AppError("conflict", "The assignment takes no files.");
  if (bytes.byteLength > assignment.maxFileBytes)
    throw new AppError("payload_too_large", `A file may have ${megabytes(assignment.maxFileBytes)} at most here.`);
  const type = fileTypeOf(name, bytes, assignment.fileKinds);
  if ("fault" in type) throw invalid(type.pointer, type.fault);
  return type.mediaType;
};

/** The row comes first, so that bytes whose upload broke off are found and removed. */
const addFile = async (ctx: Context, file: Omit<FileRow, "submissionId" | "isStored" | "createdAt">, most: number) =>
  ctx.db.transaction(async (tx) => {
    const createdAt = await dbNow(tx);
    await lockDraft(tx, file.assignmentId, file.userId, createdAt);
    const files = await selectDraftFiles(tx, file.assignmentId, file.userId);
    const same = files.find(({ name, sha256, isStored }) => isStored && name === file.name && sha256 === file.sha256);
    if (same) return same;
    if (files.length >= most)
      throw new AppError(
        "conflict",
        `The assignment takes ${most === 1 ? "1 file" : `${most} files`}: remove one first.`,
      );
    const row = { ...file, submissionId: null, isStored: false, createdAt };
    await insertWorkFile(tx, row);
    return row;
  });

/** Keeps a file that is to be handed in. The same file again is the one that is there. */
export const uploadWork = async (ctx: Context, input: z.infer<typeof UploadWorkInput>): Promise<SubmissionFile> => {
  const { assignment, course } = await requireAssignment(ctx, input.assignmentId, "learn");
  const userId = requireUserId(ctx.actor);
  const rules = (await assignmentRulesOf(ctx.db, [assignment], [userId]))(assignment, userId);
  const used = (await selectOwnSubmissions(ctx.db, { userId, assignmentIds: [assignment.id] })).length;
  const reviewsBegan = ((await findPeerRules(ctx.db, assignment.id))?.startedAt ?? null) !== null;
  const refusal = refusalFor(course, assignment, rules, { submissionsUsed: used, reviewsBegan }, await dbNow(ctx.db));
  if (refusal) throw new AppError("conflict", refusalWords[refusal]);
  const bytes = Buffer.from(input.content, "base64");
  const name = plainFileName(input.name);
  const mediaType = soundType(assignment, name, bytes);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const given = { id: newId(), assignmentId: assignment.id, userId, name, mediaType, size: bytes.byteLength, sha256 };
  const file = await addFile(ctx, given, assignment.maxFiles);
  if (file.isStored) return toWorkFile(file);
  await ctx.files.put(workFileKey(file.id), bytes);
  if (!(await markStored(ctx.db, file.id))) {
    await ctx.files.remove(workFileKey(file.id));
    throw new AppError("conflict", "The file was removed while it was being uploaded.");
  }
  return toWorkFile(file);
};

/** The bytes go before the row is gone for good: what is left after a fault is a row, which is found again. */
const removeBytes = (ctx: Pick<Services, "db" | "files">, fileId: string): Promise<boolean> =>
  ctx.db.transaction(async (tx) => {
    if (!(await deleteDraftFile(tx, fileId))) return false;
    await ctx.files.remove(workFileKey(fileId));
    return true;
  });

const requireOwnFile = async (ctx: Context, fileId: string): Promise<FileRow> => {
  const file = await findWorkFile(ctx.db, fileId);
  if (!file || file.userId !== userIdOf(ctx.actor)) throw notFound("file");
  return file;
};

export const removeWorkFile = async (ctx: Context, { fileId }: { fileId: string }): Promise<Record<string, never>> => {
  const file = await requireOwnFile(ctx, fileId);
  if (file.submissionId !== null || !(await removeBytes(ctx, fileId)))
    throw new AppError("conflict", "The file has been handed in; what was handed in stays.");
  return {};
};

const staysDays = 30;

/** The job: removes files that were uploaded and not handed in for long. Returns how many. */
export const removeStrayFiles = async (ctx: Services): Promise<number> => {
  const before = addSeconds(toInstant(ctx.now()), -staysDays * 86_400);
  let removed = 0;
  for (const fileId of await selectStrayFiles(ctx.db, before, 500)) {
    if (await removeBytes(ctx, fileId)) removed += 1;
  }
  return removed;
};

const shownTo = async (ctx: Pick<Context, "actor" | "db">, file: FileRow): Promise<SubmissionFile> => {
  if (file.userId === userIdOf(ctx.actor)) return toWorkFile(file);
  const assignment = await findAssignment(ctx.db, file.assignmentId);
  if (!assignment || file.submissionId === null) throw notFound("file");
  await requireTeaching(ctx, assignment.courseId, "file");
  return namedAmong(ctx.db, file, hidesNames(assignment));
};

const namedAmong = async (db: Db, file: FileRow, isNameless: boolean): Promise<SubmissionFile> => {
  const all = (await selectFilesOf(db, [file.submissionId!])).get(file.submissionId!) ?? [];
  return shownFiles(all, isNameless).find(({ id }) => id === file.id)!;
};

const requireShownFile = async (ctx: Pick<Context, "actor" | "db">, fileId: string): Promise<SubmissionFile> => {
  const file = await findWorkFile(ctx.db, fileId);
  if (!file?.isStored) throw notFound("file");
  return shownTo(ctx, file);
};

/** What a file is, for its learner and, once handed in, for the staff of the course. */
export const getWorkFile = (ctx: Context, { fileId }: { fileId: string }): Promise<SubmissionFile> =>
  requireShownFile(ctx, fileId);

/** As those who review the submission may know it; null for others. */
const shownToReviewer = async (ctx: Pick<Context, "actor" | "db">, fileId: string): Promise<SubmissionFile | null> => {
  const file = await findWorkFile(ctx.db, fileId);
  const userId = userIdOf(ctx.actor);
  if (!file?.isStored || file.submissionId === null || userId === null || file.userId === userId) return null;
  if (!(await isReviewerOf(ctx.db, file.submissionId, userId))) return null;
  return namedAmong(ctx.db, file, (await findPeerRules(ctx.db, file.assignmentId))?.isAnonymous ?? true);
};

/** Its bytes, for the same people and for those who review it. */
export const readWorkFile = async (ctx: Pick<Context, "actor" | "db" | "files">, fileId: string) => {
  if (userIdOf(ctx.actor) === null) throw notFound("file");
  const { mediaType, name } = (await shownToReviewer(ctx, fileId)) ?? (await requireShownFile(ctx, fileId));
  const bytes = await ctx.files.get(workFileKey(fileId));
  if (!bytes) throw notFound("file");
  return { bytes, mediaType, name };
};
