import type { z } from "zod";
import { notFound } from "#/core/errors.ts";
import { toInstant } from "#/core/time.ts";
import type { Context } from "#/server/context.ts";
import type { Db } from "#/server/db.ts";
import { deadlineOf } from "../attempt.ts";
import type { Quiz, UpdateQuizInput } from "../contract.ts";
import { lockOpenAttemptsOfQuiz, updateAttempt } from "../store-attempts.ts";
import { findQuiz, lockQuiz, type QuizRow, updateQuiz as writeQuiz } from "../store-quizzes.ts";
import { getQuiz, requireQuiz } from "./get-quiz.ts";
import { hashQuizPassword } from "./quiz-password.ts";
import { normalInstant, requireSound } from "./save-quiz.ts";

/** Open attempts follow a changed limit or closing date: that is how everybody is given more time. */
const moveDeadlines = async (tx: Db, quiz: QuizRow): Promise<void> => {
  for (const attempt of await lockOpenAttemptsOfQuiz(tx, quiz.id)) {
    const deadline = deadlineOf(attempt.startedAt, quiz.timeLimitSeconds, quiz.closesAt);
    if (deadline !== attempt.deadline) await updateAttempt(tx, attempt.id, { deadline });
  }
};

export const updateQuiz = async (ctx: Context, input: z.infer<typeof UpdateQuizInput>): Promise<Quiz> => {
  await requireQuiz(ctx, input.quizId, "teach");
  const { quizId, password, ...given } = input;
  // Undefined: it stays as it is.
  const passwordHash = typeof password === "string" ? await hashQuizPassword(password) : password;
  const fields = {
    ...given,
    passwordHash,
    opensAt: normalInstant(given.opensAt),
    closesAt: normalInstant(given.closesAt),
  };
  await ctx.db.transaction(async (tx) => {
    await lockQuiz(tx, quizId, "alone");
    const before = await findQuiz(tx, quizId);
    if (!before) throw notFound("quiz");
    await requireSound(tx, before.courseId, {
      moduleId: fields.moduleId ?? null,
      opensAt: fields.opensAt === undefined ? before.opensAt : fields.opensAt,
      closesAt: fields.closesAt === undefined ? before.closesAt : fields.closesAt,
    });
    await writeQuiz(tx, quizId, { ...fields, updatedAt: toInstant(ctx.now()) });
    const after = await findQuiz(tx, quizId);
    const isMoved = after?.timeLimitSeconds !== before.timeLimitSeconds || after.closesAt !== before.closesAt;
    if (after && isMoved) await moveDeadlines(tx, after);
  });
  return getQuiz(ctx, { quizId });
};
