import { AppError } from "#/core/errors.ts";
import { newId } from "#/core/ids.ts";
import { addSeconds, type Instant, toInstant } from "#/core/time.ts";
import type { Context } from "#/server/context.ts";
import type { Db } from "#/server/db.ts";
import type { SendMessage } from "../contract.ts";
import { askingLimits, reachedLimit, waitWords } from "../limits.ts";
import { aliveSince } from "../message-view.ts";
import { raiseFlag } from "../store-flags.ts";
import { askedSince, noteAsked } from "../store-limits.ts";
import { isBusy } from "../store-stream.ts";
import {
  findExchange,
  insertMessages,
  lockPerson,
  type MessageRow,
  type ThreadRow,
  touchThread,
} from "../store-threads.ts";
import { narrowThread } from "./narrow-thread.ts";
import type { ReadyAnswer } from "./ready-answer.ts";

const longestTitle = 80;
const longestCount = Math.max(...askingLimits.map(({ seconds }) => seconds));

const titleFrom = (text: string): string => {
  const line = text.trim().replace(/\s+/g, " ");
  return line.length <= longestTitle ? line : `${line.slice(0, longestTitle - 1).trimEnd()}…`;
};

const newExchange = (
  thread: ThreadRow,
  input: SendMessage,
  ready: ReadyAnswer | null,
  now: Instant,
): [MessageRow, MessageRow] => {
  const common = {
    threadId: thread.id,
    model: null,
    isDeclined: false,
    citations: [],
    corrections: [],
    practice: null,
    notice: null,
    createdAt: now,
    touchedAt: now,
  };
  const question: MessageRow = {
    ...common,
    id: newId(),
    role: "learner",
    clientMessageId: input.clientMessageId,
    replyTo: null,
    text: input.text,
    state: "complete",
  };
  const answer: MessageRow = {
    ...common,
    id: newId(),
    role: "tutor",
    clientMessageId: null,
    replyTo: question.id,
    text: ready?.text ?? "",
    state: ready ? "complete" : "writing",
    model: ready?.model ?? null,
    isDeclined: ready?.isDeclined ?? false,
  };
  return [question, answer];
};

const assertMayAsk = async (tx: Db, userId: string, now: Instant): Promise<void> => {
  if (await isBusy(tx, userId, aliveSince(now))) throw new AppError("tutor_busy");
  const reached = reachedLimit(await askedSince(tx, userId, addSeconds(now, -longestCount)), now);
  if (!reached) return;
  const { words, seconds } = reached;
  const message = `You can ask the tutor ${words}. Ask again in ${waitWords(seconds)}.`;
  throw new AppError("rate_limited", message, undefined, seconds);
};

export type StoredExchange = { question: MessageRow; answer: MessageRow; isNew: boolean };

/**
 * Stores the question and its answer, empty or ready, once, whatever arrives at the same time. Limits keep nobody from
 * hearing where help is.
 */
export const storeExchange = (
  ctx: Context,
  thread: ThreadRow,
  input: SendMessage,
  ready: ReadyAnswer | null,
): Promise<StoredExchange> =>
  ctx.db.transaction(async (tx) => {
    const { userId, courseId } = thread;
    await lockPerson(tx, userId);
    const known = await findExchange(tx, thread.id, input.clientMessageId);
    if (known) return { ...known, isNew: false };
    const now = toInstant(ctx.now());
    const danger = ready?.danger ?? null;
    if (danger === null) await assertMayAsk(tx, userId, now);
    const [question, answer] = newExchange(thread, input, ready, now);
    await insertMessages(tx, [question, answer]);
    await narrowThread(tx, thread);
    const asked = { questionId: question.id, userId, askedAt: now };
    await noteAsked(tx, asked, addSeconds(now, -longestCount));
    if (danger) await raiseFlag(tx, { id: newId(), courseId, userId, kind: danger, text: input.text, at: now });
    // Such words are no title for a list.
    await touchThread(tx, thread.id, now, danger ? "" : titleFrom(input.text));
    return { question, answer, isNew: true };
  });
