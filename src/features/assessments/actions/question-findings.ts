import type { z } from "zod";
import { userIdOf } from "#/core/actor.ts";
import { AppError } from "#/core/errors.ts";
import { toInstant } from "#/core/time.ts";
import type { Context } from "#/server/context.ts";
import type { DismissedFindings, FindingRef, QuestionFindings } from "../contract-findings.ts";
import { isEnglish, lintItem } from "../item-lint.ts";
import { deleteDismissed, insertDismissed, languageOfCourse, selectDismissed } from "../store-findings.ts";
import { requireQuestion } from "./get-question.ts";

type Ref = z.infer<typeof FindingRef>;

/** Of one question; those that were dismissed are marked. */
export const getQuestionFindings = async (
  ctx: Context,
  { questionId }: { questionId: string },
): Promise<QuestionFindings> => {
  const { courseId, version, body } = await requireQuestion(ctx, questionId);
  const dismissed = (await selectDismissed(ctx.db, [questionId])).get(questionId);
  const findings = lintItem(body, isEnglish(await languageOfCourse(ctx.db, courseId)));
  return {
    ...{ questionId, version },
    findings: findings.map((finding) => ({ ...finding, isDismissed: dismissed?.has(finding.id) ?? false })),
  };
};

const dismissedOf = async (ctx: Context, questionId: string): Promise<DismissedFindings> => {
  const dismissed = await selectDismissed(ctx.db, [questionId]);
  return { questionId, findingIds: [...(dismissed.get(questionId) ?? [])] };
};

const maxDismissed = 200;

/** Of a text that is not saved yet too: the editor may dismiss before it saves. */
export const dismissFinding = async (ctx: Context, { questionId, findingId }: Ref): Promise<DismissedFindings> => {
  await requireQuestion(ctx, questionId);
  const before = (await selectDismissed(ctx.db, [questionId])).get(questionId);
  if ((before?.size ?? 0) >= maxDismissed)
    throw new AppError("conflict", `A question keeps at most ${maxDismissed} dismissed findings.`);
  const dismissedAt = toInstant(ctx.now());
  await insertDismissed(ctx.db, { questionId, findingId, dismissedBy: userIdOf(ctx.actor), dismissedAt });
  return dismissedOf(ctx, questionId);
};

export const restoreFinding = async (ctx: Context, { questionId, findingId }: Ref): Promise<DismissedFindings> => {
  await requireQuestion(ctx, questionId);
  await deleteDismissed(ctx.db, questionId, findingId);
  return dismissedOf(ctx, questionId);
};
