import { z } from "zod";
import { userIdOf } from "#/core/actor.ts";
import { Count } from "#/core/count.ts";
import { AppError, notFound } from "#/core/errors.ts";
import { decodeCursor, toPage } from "#/core/pagination.ts";
import { toInstant } from "#/core/time.ts";
import type { Context } from "#/server/context.ts";
import type { Question } from "../contract.ts";
import type {
  ListQuestionVersionsInput,
  ListUsesInput,
  QuestionVersionRef,
  QuestionVersionText,
} from "../contract-bank.ts";
import { findVersion, selectUses, selectVersions } from "../store-bank.ts";
import { lockQuestions } from "../store-questions.ts";
import { getQuestion, requireQuestion } from "./get-question.ts";
import { saveQuestions } from "./save-questions.ts";

/** The versions of a question, newest first. */
export const listQuestionVersions = async (ctx: Context, input: z.infer<typeof ListQuestionVersionsInput>) => {
  const { questionId, limit, cursor } = input;
  await requireQuestion(ctx, questionId);
  const before = decodeCursor(cursor, z.tuple([Count]))?.[0] ?? null;
  const rows = await selectVersions(ctx.db, { questionId, before, limit: limit + 1 });
  return toPage(rows, limit, ({ version }) => [version]);
};

export const getQuestionVersion = async (
  ctx: Context,
  { questionId, version }: z.infer<typeof QuestionVersionRef>,
): Promise<QuestionVersionText> => {
  await requireQuestion(ctx, questionId);
  const found = await findVersion(ctx.db, questionId, version);
  if (!found) throw notFound("version");
  return found;
};

/** An earlier version as a new one; the same as the present one adds nothing. */
export const restoreQuestionVersion = async (
  ctx: Context,
  ref: z.infer<typeof QuestionVersionRef>,
): Promise<Question> => {
  const question = await requireQuestion(ctx, ref.questionId);
  const { body } = await getQuestionVersion(ctx, ref);
  if (question.archivedAt !== null) throw new AppError("conflict", "The question is archived; restore it first.");
  if (body.type !== question.body.type && question.quizCount > 0)
    throw new AppError("conflict", "A question that a quiz uses keeps its type.");
  const { id, lessonId, title, isPractice } = question;
  await ctx.db.transaction(async (tx) => {
    const [locked] = await lockQuestions(tx, [id]);
    if (locked?.version !== question.version)
      throw new AppError("conflict", "Somebody saved another version of this question meanwhile.");
    await saveQuestions(tx, {
      courseId: question.courseId,
      savedBy: userIdOf(ctx.actor),
      at: toInstant(ctx.now()),
      questions: [{ id, lessonId, title, isPractice, body }],
    });
  });
  return getQuestion(ctx, { questionId: id });
};

/** In which quizzes a question is, may be drawn, or has been. */
export const listQuestionUses = async (ctx: Context, { questionId, limit, cursor }: z.infer<typeof ListUsesInput>) => {
  const { courseId } = await requireQuestion(ctx, questionId);
  const after = decodeCursor(cursor, z.tuple([z.uuid()]))?.[0] ?? null;
  const rows = await selectUses(ctx.db, { questionId, courseId, after, limit: limit + 1 });
  return toPage(rows, limit, ({ quizId }) => [quizId]);
};
