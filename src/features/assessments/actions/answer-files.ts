import { createHash } from "node:crypto";
import type { z } from "zod";
import { requireUserId, userIdOf } from "#/core/actor.ts";
import { AppError, invalid, notFound, rateLimited } from "#/core/errors.ts";
import { newId } from "#/core/ids.ts";
import { addSeconds, toInstant } from "#/core/time.ts";
import { createAttemptLimiter } from "#/server/auth/attempt-limiter.ts";
import type { Context, Services } from "#/server/context.ts";
import { type Db, dbNow } from "#/server/db.ts";
import { ownsAttempt } from "../access.ts";
import type { AnswerFile, UploadAnswerFileInput } from "../contract-answer-files.ts";
import { fileTypeOf, namelessFileName, plainFileName } from "../file-kinds.ts";
import { hidesLearners } from "../hold.ts";
import type { QuestionBody } from "../question.ts";
import {
  type AnswerFileRow,
  answerFileKey,
  deleteStrayAnswerFile,
  findAnswerFile,
  insertAnswerFile,
  markAnswerFileStored,
  selectAnswerFiles,
  selectStrayAnswerFiles,
  sizeOfPerson,
} from "../store-answer-files.ts";
import { findAttempt, selectAttemptQuestions } from "../store-attempts.ts";
import { findMarkingPolicy } from "../store-marking-policy.ts";
import { megabytes, uploadRefusal } from "../upload-limits.ts";
import { lockOwnAttempt } from "./require-attempt.ts";
import { requireTeaching } from "./require-teaching.ts";

const limiter = createAttemptLimiter(60, 10 * 60);

/** `name` where the file is shown under another one than it came with. */
const toAnswerFile = (file: AnswerFileRow, name = file.name): AnswerFile => {
  const { id, mediaType, size, sha256, createdAt } = file;
  return { id, url: `/files/${id}`, name, mediaType, size, sha256, createdAt };
};

const soundType = (body: QuestionBody, name: string, bytes: Uint8Array): string => {
  if (body.type !== "file") throw new AppError("conflict", "The question takes no files.");
  if (bytes.byteLength > body.maxFileBytes)
    throw new AppError("payload_too_large", `A file may have ${megabytes(body.maxFileBytes)} at most here.`);
  const type = fileTypeOf(name, bytes, body.fileKinds);
  if ("fault" in type) throw invalid(type.pointer, type.fault);
  return type.mediaType;
};

const requireRoom = async (tx: Db, userId: string, file: Pick<AnswerFileRow, "attemptId" | "questionId" | "size">) => {
  const files = await selectAnswerFiles(tx, [file.attemptId]);
  const refusal = uploadRefusal(
    {
      ofQuestion: files.filter(({ questionId }) => questionId === file.questionId).length,
      bytesOfAttempt: files.reduce((sum, { size }) => sum + size, 0),
      bytesOfPerson: await sizeOfPerson(tx, userId),
    },
    file.size,
  );
  if (refusal) throw new AppError("conflict", refusal);
};

/** The row comes first, so that bytes whose upload broke off are found and removed; the same file again takes it over. */
const addRow = (ctx: Context, input: z.infer<typeof UploadAnswerFileInput>, name: string, bytes: Uint8Array) => {
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return ctx.db.transaction(async (tx): Promise<AnswerFileRow> => {
    const attempt = await lockOwnAttempt(ctx, tx, input.attemptId);
    const [question] = await selectAttemptQuestions(tx, attempt.id, [input.questionId]);
    if (!question) throw notFound("question in this attempt");
    const mediaType = soundType(question.body, name, bytes);
    const files = await selectAnswerFiles(tx, [attempt.id], input.questionId);
    const same = files.find((file) => file.name === name && file.sha256 === sha256);
    if (same) return same;
    const row: AnswerFileRow = {
      ...{ id: newId(), attemptId: attempt.id, questionId: input.questionId, name, mediaType, sha256 },
      ...{ size: bytes.byteLength, isStored: false, isAnswered: false, createdAt: await dbNow(tx) },
    };
    await requireRoom(tx, attempt.userId, row);
    await insertAnswerFile(tx, row);
    return row;
  });
};

/**
 * Keeps a file for an answer of one's own attempt, also after its end: the answer that names it is late then, and kept.
 * What is acknowledged is stored. The same file again is the one that is there.
 */
export const uploadAnswerFile = async (
  ctx: Context,
  input: z.infer<typeof UploadAnswerFileInput>,
): Promise<AnswerFile> => {
  const wait = limiter.take(requireUserId(ctx.actor), ctx.now());
  if (wait > 0) throw rateLimited("uploads", wait);
  const bytes = Buffer.from(input.content, "base64");
  const file = await addRow(ctx, input, plainFileName(input.name), bytes);
  if (file.isStored) return toAnswerFile(file);
  await ctx.files.put(answerFileKey(file.id), bytes);
  if (!(await markAnswerFileStored(ctx.db, file.id))) {
    await ctx.files.remove(answerFileKey(file.id));
    throw new AppError("conflict", "The file was removed while it was being uploaded.");
  }
  return toAnswerFile(file);
};

export type FilesOf = (place: { attemptId: string; questionId: string }) => AnswerFile[];

type Asked = { questionId: string; body: QuestionBody };
const takesFiles = (asked: readonly Asked[]) => asked.some(({ body }) => body.type === "file");
const placeOf = ({ attemptId, questionId }: { attemptId: string; questionId: string }) => `${attemptId} ${questionId}`;

/** What their learner has uploaded to these questions of an attempt. */
export const loadOwnFiles = async (db: Db, attemptId: string, asked: readonly Asked[]): Promise<FilesOf> => {
  const rows = takesFiles(asked) ? await selectAnswerFiles(db, [attemptId]) : [];
  const stored = Map.groupBy(
    rows.filter(({ isStored }) => isStored),
    placeOf,
  );
  return (place) => (stored.get(placeOf(place)) ?? []).map((file) => toAnswerFile(file));
};

const asMarked = (files: readonly AnswerFileRow[], isNameless: boolean): AnswerFile[] =>
  files.map((file, index) =>
    toAnswerFile(file, isNameless ? namelessFileName(file.name, index + 1, "answer") : file.name),
  );

/** What answers of some attempts at a quiz name, as markers may know it. */
export const loadMarkedFiles = async (
  db: Db,
  attemptIds: readonly string[],
  asked: readonly Asked[],
  isNameless: boolean,
): Promise<FilesOf> => {
  const rows = takesFiles(asked) ? await selectAnswerFiles(db, attemptIds) : [];
  const answered = Map.groupBy(
    rows.filter(({ isAnswered }) => isAnswered),
    placeOf,
  );
  return (place) => asMarked(answered.get(placeOf(place)) ?? [], isNameless);
};

const requireShownFile = async (ctx: Pick<Context, "actor" | "db">, fileId: string): Promise<AnswerFile> => {
  const file = userIdOf(ctx.actor) === null ? null : await findAnswerFile(ctx.db, fileId);
  const attempt = file?.isStored ? await findAttempt(ctx.db, file.attemptId) : null;
  if (!file || !attempt) throw notFound("file");
  if (ownsAttempt(ctx.actor, attempt)) return toAnswerFile(file);
  await requireTeaching(ctx, attempt.courseId, "file");
  const isNameless = hidesLearners(await findMarkingPolicy(ctx.db, attempt.quizId));
  const all = await selectAnswerFiles(ctx.db, [attempt.id], file.questionId);
  const answered = all.filter(({ isAnswered }) => isAnswered);
  const shown = asMarked(answered, isNameless).find(({ id }) => id === fileId);
  if (!shown) throw notFound("file");
  return shown;
};

/** What a file is, for its learner and, once an answer names it, for the staff of the course. */
export const getAnswerFile = (ctx: Context, { fileId }: { fileId: string }): Promise<AnswerFile> =>
  requireShownFile(ctx, fileId);

/** Its bytes, for the same people. */
export const readAnswerFile = async (ctx: Pick<Context, "actor" | "db" | "files">, fileId: string) => {
  const { mediaType, name } = await requireShownFile(ctx, fileId);
  const bytes = await ctx.files.get(answerFileKey(fileId));
  if (!bytes) throw notFound("file");
  return { bytes, mediaType, name };
};

const staysDays = 30;

/** The job: removes files that no answer has named for long, the bytes before their row is gone. Returns how many. */
export const removeStrayAnswerFiles = async (ctx: Services): Promise<number> => {
  const before = addSeconds(toInstant(ctx.now()), -staysDays * 86_400);
  let removed = 0;
  for (const fileId of await selectStrayAnswerFiles(ctx.db, before, 500)) {
    const isGone = await ctx.db.transaction(async (tx) => {
      if (!(await deleteStrayAnswerFile(tx, fileId))) return false;
      await ctx.files.remove(answerFileKey(fileId));
      return true;
    });
    if (isGone) removed += 1;
  }
  return removed;
};
