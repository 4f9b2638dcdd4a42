import { AppError } from "#/core/errors.ts";
import type { Context } from "#/server/context.ts";
import { createChunkHub } from "../chunk-hub.ts";
import type { SendMessage } from "../contract.ts";
import { writtenReplyName } from "../danger-reply.ts";
import { addGeneration, type Generation, removeGeneration } from "../generations.ts";
import type { PastMessage } from "../prompt.ts";
import { findCourseForTutor } from "../store-search.ts";
import { type MessageRow, messagesOfThread } from "../store-threads.ts";
import { itemContext } from "./item-context.ts";
import { readyAnswer } from "./ready-answer.ts";
import { requireThread, requireTutorOfThread } from "./require-tutor.ts";
import { storeExchange } from "./store-exchange.ts";
import { type AnswerTask, writeAnswer } from "./write-answer.ts";

export type BegunAnswer = { question: MessageRow; answer: MessageRow };

const mostPast = 30;

/** What was said before, in pairs; questions that the course does not cover and words of danger lead nowhere. */
const pastOf = (rows: readonly MessageRow[]): PastMessage[] =>
  rows.flatMap((answer) => {
    const question = rows.find(({ id }) => id === answer.replyTo);
    const isUseful = (answer.state === "complete" || answer.state === "stopped") && !answer.isDeclined;
    return question && isUseful && answer.text !== "" && answer.model !== writtenReplyName
      ? [
          { role: "learner" as const, text: question.text },
          { role: "tutor" as const, text: answer.text },
        ]
      : [];
  });

/** What was sent with this id before, where it is among the latest; `storeExchange` finds it wherever it is. */
const exchangeIn = (rows: readonly MessageRow[], clientMessageId: string): BegunAnswer | null => {
  const question = rows.find((row) => row.clientMessageId === clientMessageId);
  const answer = question && rows.find(({ replyTo }) => replyTo === question.id);
  return question && answer ? { question, answer } : null;
};

const generate = (ctx: Context, begun: Pick<Generation, "answerId" | "threadId" | "judgedIn">, task: AnswerTask) => {
  const generation: Generation = {
    ...begun,
    hub: createChunkHub(),
    stop: new AbortController(),
    kept: { chunks: 0, batches: 0 },
    done: Promise.resolve(),
  };
  addGeneration(generation);
  generation.done = writeAnswer(ctx, generation, task).finally(() => {
    removeGeneration(begun.answerId);
    generation.hub.close();
  });
};

/** Takes a question and begins its answer, which is then written to its end whoever listens. */
export const beginAnswer = async (ctx: Context, input: SendMessage): Promise<BegunAnswer> => {
  const thread = await requireThread(ctx, input.threadId);
  const { courseId, userId } = thread;
  const [tutor, past, course] = await Promise.all([
    requireTutorOfThread(ctx, thread),
    messagesOfThread(ctx.db, thread.id, mostPast),
    findCourseForTutor(ctx.db, courseId),
  ]);
  const known = exchangeIn(past, input.clientMessageId);
  if (known) return known;
  if (!course) throw new AppError("not_found");
  if (input.itemId && tutor.scope !== "all") throw new AppError("tutor_locked");
  const item = input.itemId ? await itemContext(ctx, courseId, input.itemId) : null;
  const ready = await readyAnswer(ctx, tutor, { text: input.text, language: course.language });
  const { question, answer, isNew } = await storeExchange(ctx, thread, input, ready);
  if (isNew && !ready) {
    const judgedIn = tutor.scope === "all" ? { userId, courseId } : null;
    generate(
      ctx,
      { answerId: answer.id, threadId: thread.id, judgedIn },
      {
        course: { ...course, id: courseId },
        settings: tutor.settings,
        scope: tutor.scope,
        question: input.text,
        item,
        lessonId: input.lessonId ?? thread.lessonId,
        past: pastOf(past),
      },
    );
  }
  return { question, answer };
};
