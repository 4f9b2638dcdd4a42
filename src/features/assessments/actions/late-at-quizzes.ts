import type { Db } from "#/server/db.ts";
import { lateSecondsOf } from "../assignment-policy.ts";
import type { ScoredAttempt } from "../attempt.ts";
import { afterLateness, dueFor } from "../late-attempt.ts";
import { selectSubmitTimes } from "../store-grade-entries.ts";
import { type ColumnRow, findSetup } from "../store-gradebook.ts";
import { selectExceptions } from "../store-overrides.ts";

type Applied = (attempt: ScoredAttempt, of: { quizId: string; userId: string }) => ScoredAttempt;

/** What being late costs these learners at the quizzes among these columns. No query where no quiz has a due date. */
export const lateAtQuizzes = async (
  db: Db,
  courseId: string,
  columns: readonly ColumnRow[],
  userIds: readonly string[],
): Promise<Applied> => {
  const due = new Map(columns.flatMap(({ id, quiz }) => (quiz?.dueAt ? [[id, quiz.dueAt] as const] : [])));
  const policy = due.size === 0 ? null : (await findSetup(db, courseId)).latePolicy;
  if (policy === null) return (attempt) => attempt;
  const quizIds = [...due.keys()];
  const submitted = await selectSubmitTimes(db, quizIds, userIds);
  const keyOf = ({ quizId, userId }: { quizId: string; userId: string }) => `${quizId} ${userId}`;
  const exceptions = Map.groupBy(await selectExceptions(db, quizIds, userIds), keyOf);
  return (attempt, of) => {
    const submittedAt = submitted.get(attempt.id);
    if (submittedAt === undefined) return attempt;
    const dueAt = dueFor(due.get(of.quizId) ?? null, exceptions.get(keyOf(of)) ?? []);
    return afterLateness(attempt, lateSecondsOf(submittedAt, dueAt), policy);
  };
};
