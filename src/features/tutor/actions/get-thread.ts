import { toInstant } from "#/core/time.ts";
import type { Context } from "#/server/context.ts";
import type { ThreadId, ThreadWithMessages } from "../contract.ts";
import { toMessage } from "../message-view.ts";
import { readsOfThread } from "../store-reads.ts";
import { messagesOfThread } from "../store-threads.ts";
import { thumbsOfThread } from "../store-thumbs.ts";
import { toThread } from "../thread-view.ts";
import { stricter } from "../visibility.ts";
import { requireOpenThread } from "./require-tutor.ts";

const mostMessages = 400;
const mostReads = 50;

/** A conversation with its messages, the latest 400 at most. */
export const getThread = async (ctx: Context, { threadId }: ThreadId): Promise<ThreadWithMessages> => {
  const { thread, tutor } = await requireOpenThread(ctx, threadId);
  const now = toInstant(ctx.now());
  const rows = await messagesOfThread(ctx.db, threadId, mostMessages);
  const thumbs = await thumbsOfThread(ctx.db, threadId);
  return {
    ...toThread(thread),
    messages: rows.map((row) => toMessage(row, now, thumbs.get(row.id))),
    visibility: stricter(thread.visibility, tutor.settings.visibility),
    reads: await readsOfThread(ctx.db, threadId, mostReads),
  };
};
