import { AppError } from "#/core/errors.ts";
import { newId } from "#/core/ids.ts";
import { type Instant, toInstant } from "#/core/time.ts";
import type { Context } from "#/server/context.ts";
import { createChunkHub } from "../chunk-hub.ts";
import type { SendMessage } from "../contract.ts";
import { addGeneration, findGeneration, type Generation, removeGeneration } from "../generations.ts";
import { aliveSince } from "../message-view.ts";
import type { PastMessage } from "../prompt.ts";
import { findCourseForTutor } from "../store-search.ts";
import {
  findExchange,
  insertMessages,
  isBusy,
  lockPerson,
  type MessageRow,
  messagesOfThread,
  type ThreadRow,
  touchThread,
} from "../store-threads.ts";
import { narrowThread } from "./narrow-thread.ts";
import { requireThread, requireTutor } from "./require-tutor.ts";
import { writeAnswer } from "./write-answer.ts";

export type BegunAnswer = {
  question: MessageRow;
  answer: MessageRow;
  /** Null when no answer is being written here: it is stored, or another process writes it. */
  generation: Generation | null;
};

const longestTitle = 80;
const mostPast = 30;

const titleFrom = (text: string): string => {
  const line = text.trim().replace(/\s+/g, " ");
  return line.length <= longestTitle ? line : `${line.slice(0, longestTitle - 1).trimEnd()}…`;
};

const newExchange = (thread: ThreadRow, input: SendMessage, now: Instant): [MessageRow, MessageRow] => {
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
  return [
    question,
    { ...common, id: newId(), role: "tutor", clientMessageId: null, replyTo: question.id, text: "", state: "writing" },
  ];
};

/** What was said before, in pairs; questions that the course does not cover lead nowhere. */
const pastOf = (rows: readonly MessageRow[]): PastMessage[] =>
  rows.flatMap((answer) => {
    const question = rows.find(({ id }) => id === answer.replyTo);
    const isUseful = (answer.state === "complete" || answer.state === "stopped") && !answer.isDeclined;
    return question && isUseful && answer.text !== ""
      ? [
          { role: "learner" as const, text: question.text },
          { role: "tutor" as const, text: answer.text },
        ]
      : [];
  });

type Stored = { question: MessageRow; answer: MessageRow; isNew: boolean };

/** Stores the question and an empty answer once, whatever arrives at the same time. */
const storeExchange = (ctx: Context, thread: ThreadRow, input: SendMessage): Promise<Stored> =>
  ctx.db.transaction(async (tx) => {
    await lockPerson(tx, thread.userId);
    const known = await findExchange(tx, thread.id, input.clientMessageId);
    if (known) return { ...known, isNew: false };
    const now = toInstant(ctx.now());
    if (await isBusy(tx, thread.userId, aliveSince(now))) throw new AppError("tutor_busy");
    const [question, answer] = newExchange(thread, input, now);
    await insertMessages(tx, [question, answer]);
    await narrowThread(tx, thread);
    await touchThread(tx, thread.id, now, titleFrom(input.text));
    return { question, answer, isNew: true };
  });

/** Takes a question and begins its answer, which is then written to its end whoever listens. */
export const beginAnswer = async (ctx: Context, input: SendMessage): Promise<BegunAnswer> => {
  const thread = await requireThread(ctx, input.threadId);
  const { id: courseId } = await requireTutor(ctx, thread.courseId);
  const known = await findExchange(ctx.db, thread.id, input.clientMessageId);
  if (known) return { ...known, generation: findGeneration(known.answer.id) };
  const past = pastOf(await messagesOfThread(ctx.db, thread.id, mostPast));
  const course = await findCourseForTutor(ctx.db, courseId);
  if (!course) throw new AppError("not_found");
  const { question, answer, isNew } = await storeExchange(ctx, thread, input);
  if (!isNew) return { question, answer, generation: findGeneration(answer.id) };
  const generation: Generation = {
    answerId: answer.id,
    threadId: thread.id,
    hub: createChunkHub(),
    stop: new AbortController(),
    done: Promise.resolve(),
  };
  addGeneration(generation);
  generation.done = writeAnswer(ctx, generation, {
    course: { ...course, id: courseId },
    question: input.text,
    lessonId: input.lessonId ?? thread.lessonId,
    past,
  }).finally(() => {
    removeGeneration(answer.id);
    generation.hub.close();
  });
  return { question, answer, generation };
};
