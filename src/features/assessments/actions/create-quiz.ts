import type { z } from "zod";
import { newId } from "#/core/ids.ts";
import { toInstant } from "#/core/time.ts";
import { requireCourse } from "#/features/courses/actions/require-course.ts";
import type { Context } from "#/server/context.ts";
import type { CreateQuizInput, Quiz } from "../contract.ts";
import { insertQuiz } from "../store-quizzes.ts";
import { getQuiz } from "./get-quiz.ts";
import { hashQuizPassword } from "./quiz-password.ts";
import { normalInstant, requireSound, requireSoundMode } from "./save-quiz.ts";

/** A draft without questions. */
export const createQuiz = async (ctx: Context, input: z.infer<typeof CreateQuizInput>): Promise<Quiz> => {
  await requireCourse(ctx, input.courseId, "teach");
  const id = newId();
  const at = toInstant(ctx.now());
  const opensAt = normalInstant(input.opensAt);
  const dueAt = normalInstant(input.dueAt);
  const closesAt = normalInstant(input.closesAt);
  await requireSound(ctx.db, input.courseId, { moduleId: input.moduleId, opensAt, dueAt, closesAt });
  requireSoundMode(input, input);
  const { password, ...fields } = input;
  const passwordHash = password === null ? null : await hashQuizPassword(password);
  await insertQuiz(ctx.db, {
    ...fields,
    ...{ id, passwordHash, opensAt, dueAt, closesAt, state: "draft", createdAt: at, updatedAt: at },
  });
  return getQuiz(ctx, { quizId: id });
};
