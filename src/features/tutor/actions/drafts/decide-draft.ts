import { userIdOf } from "#/core/actor.ts";
import { forbidden } from "#/core/errors.ts";
import { toInstant } from "#/core/time.ts";
import { createQuestion } from "#/features/assessments/actions/create-question.ts";
import type { Context } from "#/server/context.ts";
import type { AcceptDraft, QuestionDraft, RejectDraft, RestoreDraft, UpdateDraft } from "../../contract-drafts.ts";
import { countWaiting, updateDraftRow } from "../../store-drafts.ts";
import { lockDraft, mostWaiting, requireDraft, tooManyWait } from "./require-draft.ts";

export const updateDraft = async (
  ctx: Context,
  { draftId, title, body, expectedRevision }: UpdateDraft,
): Promise<QuestionDraft> => {
  await requireDraft(ctx, draftId);
  await ctx.db.transaction(async (tx) => {
    await lockDraft(tx, draftId, "waiting", expectedRevision);
    const changed = {
      ...(title === undefined ? {} : { title: title.trim() }),
      ...(body === undefined ? {} : { body }),
    };
    await updateDraftRow(tx, draftId, { ...changed, revision: expectedRevision + 1 });
  });
  return requireDraft(ctx, draftId);
};

/** Decided once: of two who decide at the same time the later one gets a conflict. */
const decided = (ctx: Context, expectedRevision: number) => ({
  decidedBy: userIdOf(ctx.actor),
  decidedAt: toInstant(ctx.now()),
  revision: expectedRevision + 1,
});

export const rejectDraft = async (
  ctx: Context,
  { draftId, reason, expectedRevision }: RejectDraft,
): Promise<QuestionDraft> => {
  await requireDraft(ctx, draftId);
  await ctx.db.transaction(async (tx) => {
    await lockDraft(tx, draftId, "waiting", expectedRevision);
    const fields = { state: "rejected" as const, rejectedWhy: reason.trim(), ...decided(ctx, expectedRevision) };
    await updateDraftRow(tx, draftId, fields);
  });
  return requireDraft(ctx, draftId);
};

/** Lets a rejected draft wait again, as it stood. */
export const restoreDraft = async (
  ctx: Context,
  { draftId, expectedRevision }: RestoreDraft,
): Promise<QuestionDraft> => {
  const { courseId } = await requireDraft(ctx, draftId);
  await ctx.db.transaction(async (tx) => {
    await lockDraft(tx, draftId, "rejected", expectedRevision);
    if ((await countWaiting(tx, courseId)) >= mostWaiting) throw tooManyWait();
    const fields = { state: "waiting" as const, decidedBy: null, decidedAt: null, revision: expectedRevision + 1 };
    await updateDraftRow(tx, draftId, fields);
  });
  return requireDraft(ctx, draftId);
};

/** Puts a draft into the question bank as it stands. A person who is signed in does so; no key, and nothing by itself. */
export const acceptDraft = async (ctx: Context, input: AcceptDraft): Promise<QuestionDraft> => {
  const { draftId, expectedRevision, ...place } = input;
  const draft = await requireDraft(ctx, draftId);
  if (ctx.actor.kind !== "user") throw forbidden("A draft is accepted by a person who is signed in.");
  await ctx.db.transaction(async (tx) => {
    await lockDraft(tx, draftId, "waiting", expectedRevision);
    const { courseId, lessonId, title, body } = draft;
    const question = await createQuestion({ ...ctx, db: tx }, { courseId, lessonId, title, body, ...place });
    const fields = { state: "accepted" as const, questionId: question.id, ...decided(ctx, expectedRevision) };
    await updateDraftRow(tx, draftId, fields);
  });
  return requireDraft(ctx, draftId);
};
