import { isDeepStrictEqual } from "node:util";
import type { z } from "zod";
import { AppError, invalid } from "#/core/errors.ts";
import { newId } from "#/core/ids.ts";
import type { Context } from "#/server/context.ts";
import { type Db, dbNow } from "#/server/db.ts";
import { faultOfAnswer } from "../answer.ts";
import { isOverdue, outcomeOf } from "../attempt.ts";
import { isBlank } from "../blank.ts";
import { asksCertainty } from "../certainty.ts";
import { tryStateOf } from "../checking.ts";
import type { AnswerAck, AnswerEvent, RecordedAnswer, SaveAnswersInput, SaveReceipt } from "../contract-attempts.ts";
import {
  insertEvents,
  lastSeq,
  type NewEvent,
  selectCurrentAnswers,
  selectCurrentOrder,
  selectEventsOfClient,
} from "../store-answers.ts";
import { type AttemptRow, selectAttemptQuestions } from "../store-attempts.ts";
import { type CheckRow, selectChecks } from "../store-checks.ts";
import { chosenOptions } from "../variant.ts";
import { closeAttempt } from "./close-attempt.ts";
import { nameFiles } from "./name-files.ts";
import { lockOwnAttempt } from "./require-attempt.ts";
import { normalInstant } from "./save-quiz.ts";

type Input = z.infer<typeof SaveAnswersInput>;

const toAck = (event: Pick<RecordedAnswer, Exclude<keyof AnswerAck, "savedAt">> & { savedAt: string }): AnswerAck => ({
  clientSeq: event.clientSeq,
  questionId: event.questionId,
  seq: event.seq,
  outcome: event.outcome,
  overwroteSeq: event.overwroteSeq,
  savedAt: event.savedAt,
});

/** A count used twice for different answers would lose one of them in silence. */
const requireSameEvent = (event: AnswerEvent, known: RecordedAnswer): void => {
  const isSame =
    event.questionId === known.questionId &&
    event.cleared === known.cleared &&
    (event.certainty ?? null) === known.certainty &&
    isDeepStrictEqual(event.answer, known.answer);
  if (!isSame) throw new AppError("conflict", `clientSeq ${event.clientSeq} of this client names another answer.`);
};

const requireFitting = async (tx: Db, attempt: AttemptRow, input: Input, events: readonly AnswerEvent[]) => {
  const ids = [...new Set(events.map(({ questionId }) => questionId))];
  const asked = new Map((await selectAttemptQuestions(tx, attempt.id, ids)).map((row) => [row.questionId, row]));
  for (const event of events) {
    const at = `/events/${input.events.indexOf(event)}`;
    const body = asked.get(event.questionId)?.body;
    if (!body) throw invalid(`${at}/questionId`, "is not a question of this attempt");
    const fault = faultOfAnswer(event.answer, body);
    if (fault) throw invalid(`${at}/answer${fault.at}`, fault.message);
    if (event.certainty && !(attempt.certainty && asksCertainty(body.type)))
      throw invalid(`${at}/certainty`, "is not asked for here");
  }
  return asked;
};

/** Questions that a check has finished. */
const finishedQuestions = async (tx: Db, attempt: AttemptRow): Promise<Set<string>> => {
  if (attempt.mode === "graded") return new Set();
  const checks = Map.groupBy(await selectChecks(tx, [attempt.id]), ({ questionId }) => questionId);
  const isFinished = (own: readonly CheckRow[]) =>
    tryStateOf(
      own.map(({ fraction }) => fraction),
      attempt,
    ).isFinished;
  return new Set([...checks].flatMap(([questionId, own]) => (isFinished(own) ? [questionId] : [])));
};

/** Gives new events their server order, under the lock of the attempt. */
const record = async (
  tx: Db,
  attempt: AttemptRow,
  input: Input,
  events: readonly AnswerEvent[],
  now: string,
): Promise<NewEvent[]> => {
  const asked = await requireFitting(tx, attempt, input, events);
  const current = new Map(
    (await selectCurrentAnswers(tx, attempt.id, [...asked.keys()])).map(({ questionId, seq, client, answer }) => [
      questionId,
      { seq, client, isBlank: isBlank(answer) },
    ]),
  );
  await nameFiles(
    tx,
    attempt.id,
    events.map((event) => ({ event, at: `/events/${input.events.indexOf(event)}` })),
  );
  const finished = await finishedQuestions(tx, attempt);
  let seq = await lastSeq(tx, attempt.id);
  const recorded = events.map((event): NewEvent => {
    seq += 1;
    const before = current.get(event.questionId);
    const isBlankAnswer = isBlank(event.answer);
    const hasCurrent = before !== undefined && !before.isBlank;
    const isFinished = finished.has(event.questionId);
    const outcome = outcomeOf(attempt, now, {
      ...{ isBlank: isBlankAnswer, cleared: event.cleared, hasCurrent, isFinished },
    });
    const isUnseen = before !== undefined && before.client !== input.client && before.seq > (event.baseSeq ?? 0);
    if (outcome === "accepted") current.set(event.questionId, { seq, client: input.client, isBlank: isBlankAnswer });
    return {
      id: newId(),
      attemptId: attempt.id,
      questionId: event.questionId,
      client: input.client,
      clientSeq: event.clientSeq,
      baseSeq: event.baseSeq,
      seq,
      payload: event.answer,
      chosen: chosenOptions(event.answer, asked.get(event.questionId)!.written, attempt, event.questionId),
      certainty: event.certainty ?? null,
      cleared: event.cleared,
      outcome,
      overwroteSeq: outcome === "accepted" && isUnseen ? before.seq : null,
      clientTime: normalInstant(event.clientTime),
      serverTime: now,
    };
  });
  await insertEvents(tx, recorded);
  return recorded;
};

/**
 * Takes answers as events. All of a batch is committed before it is acknowledged, or none of it is taken; a resend gets
 * the acknowledgement of the first time. Late answers are kept and do not count.
 */
export const saveAnswers = (ctx: Context, input: Input): Promise<SaveReceipt> =>
  ctx.db.transaction(async (tx) => {
    const found = await lockOwnAttempt(ctx, tx, input.attemptId);
    const now = await dbNow(tx);
    const attempt = isOverdue(found, now) ? await closeAttempt(tx, found, now) : found;
    const seqs = input.events.map(({ clientSeq }) => clientSeq);
    const known = await selectEventsOfClient(tx, attempt.id, input.client, seqs);
    const fresh = input.events.filter((event) => {
      const before = known.get(event.clientSeq);
      if (before) requireSameEvent(event, before);
      return before === undefined;
    });
    const recorded = fresh.length > 0 ? await record(tx, attempt, input, fresh, now) : [];
    const acks = new Map([
      ...[...known].map(([clientSeq, event]) => [clientSeq, toAck(event)] as const),
      ...recorded.map((event) => [event.clientSeq, toAck({ ...event, savedAt: event.serverTime })] as const),
    ]);
    return {
      attemptId: attempt.id,
      state: attempt.state,
      deadline: attempt.deadline,
      serverNow: now,
      acks: seqs.map((clientSeq) => acks.get(clientSeq)!),
      current: await selectCurrentOrder(tx, attempt.id),
    };
  });
