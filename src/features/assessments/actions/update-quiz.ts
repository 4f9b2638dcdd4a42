import type { z } from "zod";
import { invalid, notFound } from "#/core/errors.ts";
import { toInstant } from "#/core/time.ts";
import type { Context } from "#/server/context.ts";
import type { Db } from "#/server/db.ts";
import type { Quiz, UpdateQuizInput } from "../contract.ts";
import { windowFault } from "../policy.ts";
import { selectOverrides } from "../store-overrides.ts";
import { findQuiz, lockQuiz, updateQuiz as writeQuiz } from "../store-quizzes.ts";
import { getQuiz, requireQuiz } from "./get-quiz.ts";
import { moveDeadlines } from "./policy-of.ts";
import { hashQuizPassword } from "./quiz-password.ts";
import { normalInstant, type QuizDates, requireSound, requireSoundMode } from "./save-quiz.ts";

/** Refuses dates that would leave somebody with an exception no time. */
const requireSoundExceptions = async (tx: Db, quizId: string, before: QuizDates, dates: QuizDates): Promise<void> => {
  if (dates.opensAt === before.opensAt && dates.closesAt === before.closesAt) return;
  const rows = await selectOverrides(tx, { quizId, after: null, limit: 10_000 });
  const hurt = rows.find((row) => windowFault(dates, row) !== null);
  if (!hurt) return;
  const place = dates.opensAt === before.opensAt ? "/closesAt" : "/opensAt";
  throw invalid(place, `would leave no time to ${hurt.userName ?? hurt.groupName}, for whom there is an exception`);
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
    dueAt: normalInstant(given.dueAt),
    closesAt: normalInstant(given.closesAt),
  };
  await ctx.db.transaction(async (tx) => {
    await lockQuiz(tx, quizId, "alone");
    const before = await findQuiz(tx, quizId);
    if (!before) throw notFound("quiz");
    const dates = {
      opensAt: fields.opensAt === undefined ? before.opensAt : fields.opensAt,
      dueAt: fields.dueAt === undefined ? before.dueAt : fields.dueAt,
      closesAt: fields.closesAt === undefined ? before.closesAt : fields.closesAt,
    };
    await requireSound(tx, before.courseId, { moduleId: fields.moduleId ?? null, ...dates });
    await requireSoundExceptions(tx, quizId, before, dates);
    requireSoundMode({ mode: given.mode ?? before.mode, certainty: given.certainty ?? before.certainty }, given);
    await writeQuiz(tx, quizId, { ...fields, updatedAt: toInstant(ctx.now()) });
    const isMoved = fields.timeLimitSeconds !== undefined || dates.closesAt !== before.closesAt;
    if (isMoved) await moveDeadlines(tx, quizId);
  });
  return getQuiz(ctx, { quizId });
};
