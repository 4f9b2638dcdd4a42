import type { z } from "zod";
import { AppError, invalid, notFound } from "#/core/errors.ts";
import { newId } from "#/core/ids.ts";
import { type Instant, toInstant } from "#/core/time.ts";
import type { Context } from "#/server/context.ts";
import { type Db, isUniqueViolation } from "#/server/db.ts";
import type { CreateOverrideInput, OverrideRef, QuizOverride, UpdateOverrideInput } from "../contract-overrides.ts";
import { exceptionDueFault } from "../late-attempt.ts";
import { type Exception, windowFault } from "../policy.ts";
import {
  deleteOverrideRow,
  findOverride,
  findSubject,
  insertOverride,
  lockGroup,
  overrideKeys,
  updateOverrideRow,
} from "../store-overrides.ts";
import { findQuiz, lockQuiz, type QuizRow } from "../store-quizzes.ts";
import { requireQuiz } from "./get-quiz.ts";
import { moveDeadlines } from "./policy-of.ts";
import { requireOverride, toOverride } from "./require-override.ts";
import { normalInstant } from "./save-quiz.ts";

/** Under the lock of the quiz, whose dates and open attempts must not change meanwhile; nor who is in the group. */
const underQuiz = (
  ctx: Context,
  { quizId, groupId }: { quizId: string; groupId: string | null },
  work: (tx: Db, quiz: QuizRow) => Promise<void>,
) =>
  ctx.db.transaction(async (tx) => {
    if (groupId !== null) await lockGroup(tx, groupId, "shared");
    await lockQuiz(tx, quizId, "alone");
    const quiz = await findQuiz(tx, quizId);
    if (!quiz) throw notFound("quiz");
    await work(tx, quiz);
    await moveDeadlines(tx, quizId);
  });

type Given = Exception & { dueAt: Instant | null };

const requireSound = (quiz: QuizRow, exception: Given): void => {
  if (Object.values(exception).every((value) => value === null))
    throw invalid("", "must name time, dates or attempts; an exception that changes nothing is none");
  const fault = windowFault(quiz, exception) ?? exceptionDueFault(quiz, exception);
  if (fault) throw invalid(fault.pointer, fault.message);
};

const requireSubject = async (tx: Db, quiz: QuizRow, input: z.infer<typeof CreateOverrideInput>): Promise<void> => {
  const { userId, groupId } = input;
  if ((userId === null) === (groupId === null)) throw invalid("/userId", "must be given, or else groupId: one of them");
  if (await findSubject(tx, quiz.courseId, { userId, groupId })) return;
  throw userId === null
    ? invalid("/groupId", "is not a group of this course")
    : invalid("/userId", "is not a learner of this course");
};

const readOverride = async (ctx: Context, id: string): Promise<QuizOverride> => {
  const row = await findOverride(ctx.db, id);
  if (!row) throw notFound("exception");
  return toOverride(row);
};

type AnyDate = Instant | null | undefined;

const withNormalDates = <Fields extends { opensAt?: AnyDate; dueAt?: AnyDate; closesAt?: AnyDate }>(
  fields: Fields,
) => ({
  ...fields,
  opensAt: normalInstant(fields.opensAt),
  dueAt: normalInstant(fields.dueAt),
  closesAt: normalInstant(fields.closesAt),
});

export const createOverride = async (
  ctx: Context,
  input: z.infer<typeof CreateOverrideInput>,
): Promise<QuizOverride> => {
  await requireQuiz(ctx, input.quizId, "teach");
  const { quizId, userId, groupId, ...given } = input;
  const exception = withNormalDates(given);
  const id = newId();
  try {
    await underQuiz(ctx, { quizId, groupId }, async (tx, quiz) => {
      await requireSubject(tx, quiz, input);
      requireSound(quiz, exception);
      await insertOverride(tx, { id, quizId, userId, groupId, ...exception, updatedAt: toInstant(ctx.now()) });
    });
  } catch (error) {
    if (!overrideKeys.some((key) => isUniqueViolation(error, key))) throw error;
    throw new AppError("conflict", "There is an exception for them already; change that one.");
  }
  return readOverride(ctx, id);
};

export const updateOverride = async (
  ctx: Context,
  input: z.infer<typeof UpdateOverrideInput>,
): Promise<QuizOverride> => {
  const { overrideId, ...given } = input;
  const { quiz: known } = await requireOverride(ctx, overrideId);
  const fields = withNormalDates(given);
  await underQuiz(ctx, { quizId: known.id, groupId: null }, async (tx, quiz) => {
    const before = await findOverride(tx, overrideId);
    if (!before) throw notFound("exception");
    const pick = <Key extends keyof Given>(key: Key): Given[Key] =>
      fields[key] === undefined ? before[key] : (fields[key] as Given[Key]);
    requireSound(quiz, {
      ...{ timeFactor: pick("timeFactor"), attemptsAllowed: pick("attemptsAllowed") },
      ...{ opensAt: pick("opensAt"), dueAt: pick("dueAt"), closesAt: pick("closesAt") },
    });
    await updateOverrideRow(tx, overrideId, { ...fields, updatedAt: toInstant(ctx.now()) });
  });
  return readOverride(ctx, overrideId);
};

export const deleteOverride = async (ctx: Context, { overrideId }: z.infer<typeof OverrideRef>) => {
  const { quiz } = await requireOverride(ctx, overrideId);
  await underQuiz(ctx, { quizId: quiz.id, groupId: null }, (tx) => deleteOverrideRow(tx, overrideId));
  return {};
};
