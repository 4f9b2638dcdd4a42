import { AppError, notFound } from "#/core/errors.ts";
import { isEnglish, lintItem } from "#/features/assessments/item-lint.ts";
import type { QuestionBody } from "#/features/assessments/question.ts";
import type { Context } from "#/server/context.ts";
import type { QuestionDraft } from "../../contract-drafts.ts";
import { type DraftRow, findDraft, lockDraftRow } from "../../store-drafts.ts";
import { requireStaffOf } from "../require-tutor-staff.ts";

/** Of one course, so that a list of them can be read to its end. */
export const mostWaiting = 200;
export const tooManyWait = () =>
  new AppError("conflict", `A course has at most ${mostWaiting} drafts that wait. Decide on some first.`);

export const toDraft = ({ body: stored, language, currentVersion, lessonVersion, ...row }: DraftRow): QuestionDraft => {
  const body = stored as QuestionBody;
  const isLessonChanged = currentVersion !== lessonVersion;
  return { ...row, body, isLessonChanged, findings: lintItem(body, isEnglish(language)) };
};

/** A draft of a course that the actor teaches; to everybody else it is not found. */
export const requireDraft = async (ctx: Context, draftId: string): Promise<QuestionDraft> => {
  const row = await findDraft(ctx.db, draftId);
  if (!row) throw notFound("draft");
  await requireStaffOf(ctx, row.courseId, "draft");
  return toDraft(row);
};

const otherwise: Record<QuestionDraft["state"], string> = {
  waiting: "This draft waits already.",
  accepted: "This draft has been accepted already.",
  rejected: "This draft has been rejected already.",
};

/** Holds a draft that is in this state, as the actor knows it. */
export const lockDraft = async (
  tx: Context["db"],
  draftId: string,
  state: QuestionDraft["state"],
  expectedRevision: number,
): Promise<void> => {
  const row = await lockDraftRow(tx, draftId);
  if (!row) throw notFound("draft");
  if (row.state !== state) throw new AppError("conflict", otherwise[row.state]);
  if (row.revision !== expectedRevision)
    throw new AppError("conflict", "Somebody changed this draft since you opened it. Reload to see theirs.");
};
