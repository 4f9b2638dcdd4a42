import { AppError, notFound } from "#/core/errors.ts";
import { newId } from "#/core/ids.ts";
import { addSeconds, type Instant, toInstant } from "#/core/time.ts";
import type { Context } from "#/server/context.ts";
import type { SendMessage } from "../contract.ts";
import { defaultSettings } from "../contract-settings.ts";
import { askingLimits, reachedLimit, waitWords } from "../limits.ts";
import { aliveSince } from "../message-view.ts";
import { type BeforeAsking, insertExchange, lockPerson, lookBeforeAsking } from "../store-asking.ts";
import { raiseFlag } from "../store-flags.ts";
import { findExchange, type MessageRow, type ThreadRow } from "../store-threads.ts";
import { stricter } from "../visibility.ts";
import { showLife, writer } from "./hold-writer.ts";
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

const assertMayAsk = ({ isBusy, asked }: BeforeAsking, now: Instant): void => {
  if (isBusy) throw new AppError("tutor_busy");
  const reached = reachedLimit(asked, now);
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
export const storeExchange = async (
  ctx: Context,
  thread: ThreadRow,
  input: SendMessage,
  ready: ReadyAnswer | null,
): Promise<StoredExchange> => {
  await showLife(ctx.db);
  return ctx.db.transaction(async (tx) => {
    const { id: threadId, userId, courseId } = thread;
    const { clientMessageId } = input;
    await lockPerson(tx, userId);
    const now = toInstant(ctx.now());
    const countedSince = addSeconds(now, -longestCount);
    const seen = { threadId, userId, clientMessageId, aliveSince: aliveSince(now), countedSince };
    const before = await lookBeforeAsking(tx, seen);
    const known = before?.isKnown ? await findExchange(tx, threadId, clientMessageId) : null;
    if (known) return { ...known, isNew: false };
    if (!before) throw notFound("conversation");
    const danger = ready?.danger ?? null;
    if (danger === null) assertMayAsk(before, now);
    const exchange = newExchange(thread, input, ready, now);
    await insertExchange(tx, exchange, {
      ...{ userId, writer, countedSince },
      // Such words are no title for a list.
      title: danger ? "" : titleFrom(input.text),
      // What goes on under a stricter rule is closed for good: nothing written under it opens later.
      visibility: stricter(before.visibility, before.rule ?? defaultSettings.visibility),
    });
    if (danger) await raiseFlag(tx, { id: newId(), courseId, userId, kind: danger, text: input.text, at: now });
    const [question, answer] = exchange;
    return { question, answer, isNew: true };
  });
};
