import type { z } from "zod";
import { requireUserId } from "#/core/actor.ts";
import { AppError } from "#/core/errors.ts";
import type { Context } from "#/server/context.ts";
import { type Db, dbNow } from "#/server/db.ts";
import type { SaveDraftInput, SubmissionDraft } from "../../contract-assignments-work.ts";
import { findDraft, lockDraft, selectDraftFiles, writeDraft } from "../../store-assignments-work.ts";
import { requireAssignment } from "./require-assignment.ts";
import { toWorkFile } from "./work-files.ts";

const readDraft = async (db: Db, assignmentId: string, userId: string): Promise<SubmissionDraft> => {
  const draft = await findDraft(db, assignmentId, userId);
  const files = await selectDraftFiles(db, assignmentId, userId);
  return {
    assignmentId,
    text: draft?.text ?? "",
    files: files.filter(({ isStored }) => isStored).map((file) => toWorkFile(file)),
    revision: draft?.revision ?? 0,
    savedAt: draft?.updatedAt ?? null,
  };
};

/** What the asker has not handed in yet. */
export const getDraft = async (ctx: Context, { assignmentId }: { assignmentId: string }): Promise<SubmissionDraft> => {
  await requireAssignment(ctx, assignmentId, "learn");
  return readDraft(ctx.db, assignmentId, requireUserId(ctx.actor));
};

/** Keeps it, whether or not it could be handed in now. Of two tabs the one that has not seen the other's is refused. */
export const saveDraft = async (ctx: Context, input: z.infer<typeof SaveDraftInput>): Promise<SubmissionDraft> => {
  const { assignmentId, text, expectedRevision } = input;
  await requireAssignment(ctx, assignmentId, "learn");
  const userId = requireUserId(ctx.actor);
  await ctx.db.transaction(async (tx) => {
    const at = await dbNow(tx);
    const draft = await lockDraft(tx, assignmentId, userId, at);
    if (draft.text === text) return;
    if (draft.revision !== expectedRevision)
      throw new AppError("conflict", "What you have written was changed in another place meanwhile.");
    await writeDraft(tx, assignmentId, userId, { text, revision: draft.revision + 1, updatedAt: at });
  });
  return readDraft(ctx.db, assignmentId, userId);
};
