import { setTimeout as pause } from "node:timers/promises";
import { toInstant } from "#/core/time.ts";
import type { Context } from "#/server/context.ts";
import { type AnswerChunk, findGeneration } from "../generations.ts";
import { type Heard, hear, nothingHeard, restOf } from "../heard.ts";
import { toMessage } from "../message-view.ts";
import { batchesFrom, hasBatches } from "../store-stream.ts";
import { findMessage, type MessageRow } from "../store-threads.ts";

const lookEveryMs = 200;
/** So long is waited for the last words of an answer that was told to stop. */
const patienceMs = 1_000;

const gone: AnswerChunk = { type: "abort" };

/** Reads along in the database with an answer that another process writes, from its first chunk to its end. */
const followStored = (ctx: Pick<Context, "db" | "now">, answerId: string): ReadableStream<AnswerChunk> => {
  const left = new AbortController();
  let heard: Heard = nothingHeard;
  let next = 0;
  let endsBy: number | null = null;
  /** Whether its writer has nothing more to say: it forgets the chunks last. */
  const isOver = async (): Promise<boolean> => {
    endsBy ??= performance.now() + patienceMs;
    return performance.now() > endsBy || !(await hasBatches(ctx.db, answerId));
  };
  const look = async (): Promise<{ chunks: AnswerChunk[]; isLast: boolean }> => {
    const row = await findMessage(ctx.db, answerId);
    if (!row) return { chunks: [gone], isLast: true };
    const batches = await batchesFrom(ctx.db, answerId, next);
    next = (batches.at(-1)?.seq ?? next - 1) + 1;
    const chunks = batches.flatMap((batch) => batch.chunks);
    heard = chunks.reduce(hear, heard);
    const message = toMessage(row, toInstant(ctx.now()));
    if (message.state === "writing" || batches.length > 0) return { chunks, isLast: false };
    const isAbandoned = row.state === "writing";
    if (!isAbandoned && !(await isOver())) return { chunks, isLast: false };
    const last = await findMessage(ctx.db, answerId);
    return { chunks: last ? restOf(toMessage(last, toInstant(ctx.now())), heard) : [gone], isLast: true };
  };
  return new ReadableStream<AnswerChunk>({
    pull: async (controller) => {
      while (!left.signal.aborted) {
        const { chunks, isLast } = await look();
        for (const chunk of chunks) controller.enqueue(chunk);
        if (isLast) controller.close();
        if (isLast || chunks.length > 0) return;
        await pause(lookEveryMs, undefined, { signal: left.signal }).catch(() => {});
      }
    },
    cancel: () => left.abort(),
  });
};

/** An answer from its first chunk on: live where this process writes it, read along elsewhere, or as it is stored. */
export const listenTo = (ctx: Pick<Context, "db" | "now">, answer: MessageRow): ReadableStream<AnswerChunk> => {
  const generation = findGeneration(answer.id);
  if (generation) return generation.hub.listen();
  const message = toMessage(answer, toInstant(ctx.now()));
  if (message.state === "writing") return followStored(ctx, answer.id);
  const chunks = restOf(message);
  return new ReadableStream<AnswerChunk>({
    start: (controller) => {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });
};

/** Waits until an answer is final, whoever writes it. */
export const waitFor = async (ctx: Pick<Context, "db" | "now">, answer: MessageRow): Promise<void> => {
  const generation = findGeneration(answer.id);
  if (generation) return generation.done;
  for await (const _ of listenTo(ctx, answer));
};
