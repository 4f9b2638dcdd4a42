import { dayAt } from "#/core/day.ts";
import { newId } from "#/core/ids.ts";
import { addSeconds, toInstant } from "#/core/time.ts";
import { aidedAnswers } from "#/features/assessments/actions/aided-answers.ts";
import type { Context } from "#/server/context.ts";
import type { Db } from "#/server/db.ts";
import { gradeOfAnswer } from "../review-grade.ts";
import {
  insertEvents,
  insertItems,
  itemsOfQuestions,
  lockItems,
  type PracticeRead,
  selectUnread,
} from "../store-review.ts";
import { saveSettings } from "../store-settings.ts";
import { readResults } from "./read-results.ts";
import { rebuildItems } from "./rebuild-items.ts";
import type { Asker } from "./reviewer-of.ts";

const batch = 500;

/** An answer may arrive in the database that much later than its own time. */
const overlapSeconds = 3_600;

/** Outside a review nobody measured the time, so an answer is never called easy. */
const gradeOf = ({ id, fraction }: PracticeRead, aided: ReadonlySet<string>) =>
  gradeOfAnswer({ isRight: Number(fraction) === 1, isHelped: aided.has(id), seconds: null, words: 0 });

const aidedAmong = async (tx: Db, userId: string, unread: readonly PracticeRead[]): Promise<Set<string>> => {
  const aided = new Set<string>();
  for (const courseId of new Set(unread.map((answer) => answer.courseId)))
    for (const answerId of await aidedAnswers(tx, { userId, courseId })) aided.add(answerId);
  return aided;
};

const takeUp = async (tx: Db, userId: string, zone: string, unread: readonly PracticeRead[]): Promise<void> => {
  const first = new Map(unread.toReversed().map((answer) => [answer.questionId, answer]));
  await insertItems(
    tx,
    [...first.values()].map(({ questionId, courseId, answeredAt }) => ({
      ...{ id: newId(), userId, courseId, questionId, addedAt: answeredAt },
    })),
  );
  const items = await itemsOfQuestions(tx, userId, [...first.keys()]);
  const itemIds = [...items.values()].sort();
  await lockItems(tx, itemIds);
  const aided = await aidedAmong(tx, userId, unread);
  await insertEvents(
    tx,
    unread.map((answer) => ({
      ...{ id: newId(), itemId: items.get(answer.questionId)!, userId, practiceAnswerId: answer.id },
      ...{ grade: gradeOf(answer, aided), reviewedOn: dayAt(answer.answeredAt, zone), reviewedAt: answer.answeredAt },
    })),
  );
  await rebuildItems(tx, itemIds);
};

/** The practice that a person has done since the last time. */
const readAnswers = async (ctx: Pick<Context, "db" | "now">, { reviewer, settings }: Asker): Promise<void> => {
  const { userId } = reviewer;
  const began = toInstant(ctx.now());
  const from = settings.practiceReadTo && addSeconds(settings.practiceReadTo, -overlapSeconds);
  for (let read = batch; read === batch; ) {
    const unread = await selectUnread(ctx.db, userId, from, batch);
    read = unread.length;
    if (read === 0) return;
    await ctx.db.transaction(async (tx) => {
      await takeUp(tx, userId, settings.zone ?? "UTC", unread);
      if (read < batch) await saveSettings(tx, userId, { practiceReadTo: began });
    });
  }
};

/**
 * Puts what a person has done since the last time into their queue: an answer given in a lesson, or in a quiz that has
 * shown its solution by now, is the first review of its question. Two at once come to the same, since an answer is in the
 * log once.
 */
export const readPractice = async (ctx: Pick<Context, "db" | "now">, asker: Asker): Promise<void> => {
  await readAnswers(ctx, asker);
  await readResults(ctx, asker);
};
