import { dayAt } from "#/core/day.ts";
import { newId } from "#/core/ids.ts";
import { toInstant } from "#/core/time.ts";
import { attemptTries } from "#/features/assessments/actions/known-tries.ts";
import { finishedIn } from "#/features/assessments/actions/told-to.ts";
import type { KnownTry } from "#/features/assessments/known-try.ts";
import type { Context } from "#/server/context.ts";
import type { Db } from "#/server/db.ts";
import { gradeOfAnswer } from "../review-grade.ts";
import { insertItems, itemsOfQuestions, lockItems } from "../store-review.ts";
import {
  insertReadAttempts,
  insertResultEvents,
  selectReadAnswers,
  selectReadAttempts,
  selectReviewable,
} from "../store-review-reads.ts";
import { rebuildItems } from "./rebuild-items.ts";
import type { Asker } from "./reviewer-of.ts";

/** Attempts that are read in one transaction. */
const batch = 40;

type Result = KnownTry & { courseId: string; attemptId: string };

/** What a person does not mark, of tries whose outcome is told. */
const resultsOf = async (db: Db, attemptIds: readonly string[]): Promise<Result[]> => {
  const tries = await attemptTries(db, { attemptIds });
  const courses = await selectReviewable(db, [...new Set(tries.map(({ questionId }) => questionId))]);
  return tries.flatMap((each) => {
    const courseId = courses.get(each.questionId);
    return courseId === undefined || each.quiz === null ? [] : [{ ...each, courseId, attemptId: each.quiz.attemptId }];
  });
};

const takeUp = async (tx: Db, userId: string, zone: string, results: readonly Result[]): Promise<void> => {
  const first = new Map(results.map((result) => [result.questionId, result]));
  await insertItems(
    tx,
    [...first.values()].map(({ questionId, courseId, at }) => ({
      ...{ id: newId(), userId, courseId, questionId, addedAt: at },
    })),
  );
  const items = await itemsOfQuestions(tx, userId, [...first.keys()]);
  const itemIds = [...items.values()].sort();
  await lockItems(tx, itemIds);
  await insertResultEvents(
    tx,
    results.map(({ questionId, attemptId, at, isRight }) => ({
      ...{ id: newId(), itemId: items.get(questionId)!, userId, attemptId },
      grade: gradeOfAnswer({ isRight: isRight === true, isHelped: false, seconds: null, words: 0 }),
      ...{ reviewedOn: dayAt(at, zone), reviewedAt: at },
    })),
  );
  await rebuildItems(tx, itemIds);
};

/** What was finished in an attempt that goes on, and is not in the log. */
const finishedSince = async (db: Db, { reviewer: { told, userId } }: Asker): Promise<Set<string>> => {
  const finished = await finishedIn(db, told);
  if (finished.length === 0) return new Set();
  const read = await selectReadAnswers(db, told.running);
  const items = await itemsOfQuestions(
    db,
    userId,
    finished.map(({ questionId }) => questionId),
  );
  return new Set(
    finished
      .filter(({ attemptId, questionId }) => !read.has(`${attemptId} ${items.get(questionId)}`))
      .map(({ attemptId, questionId }) => `${attemptId} ${questionId}`),
  );
};

/** Puts what quizzes have told a person since the last time into their queue, as reviews of when it was answered. */
export const readResults = async (ctx: Pick<Context, "db" | "now">, asker: Asker): Promise<void> => {
  const { reviewer, settings } = asker;
  const { userId, told } = reviewer;
  const zone = settings.zone ?? "UTC";
  const finished = await finishedSince(ctx.db, asker);
  if (finished.size > 0)
    await ctx.db.transaction(async (tx) => {
      const results = await resultsOf(tx, told.running);
      const since = results.filter(({ attemptId, questionId }) => finished.has(`${attemptId} ${questionId}`));
      await takeUp(tx, userId, zone, since);
    });
  if (told.ended.length === 0) return;
  const read = await selectReadAttempts(ctx.db, userId);
  const unread = told.ended.filter((attemptId) => !read.has(attemptId));
  for (let from = 0; from < unread.length; from += batch) {
    const some = unread.slice(from, from + batch);
    await ctx.db.transaction(async (tx) => {
      await takeUp(tx, userId, zone, await resultsOf(tx, some));
      await insertReadAttempts(tx, userId, some, toInstant(ctx.now()));
    });
  }
};
