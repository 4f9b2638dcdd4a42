import { notFound } from "#/core/errors.ts";
import type { Context } from "#/server/context.ts";
import type { Question } from "../contract.ts";
import { findQuestion, type QuestionRow } from "../store-questions.ts";
import { requireTeaching } from "./require-teaching.ts";

export const requireQuestion = async (ctx: Context, questionId: string): Promise<QuestionRow> => {
  const question = await findQuestion(ctx.db, questionId);
  if (!question) throw notFound("question");
  await requireTeaching(ctx, question.courseId, "question");
  return question;
};

/** A question with its key, for the staff of its course. */
export const getQuestion = async (ctx: Context, { questionId }: { questionId: string }): Promise<Question> => {
  const { versionId: _versionId, naming: _naming, ...question } = await requireQuestion(ctx, questionId);
  return question;
};
