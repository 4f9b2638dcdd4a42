import { toInstant } from "#/core/time.ts";
import type { Context } from "#/server/context.ts";
import type { ThreadId, ThreadWithMessages } from "../contract.ts";
import { toMessage } from "../message-view.ts";
import { messagesOfThread } from "../store-threads.ts";
import { toThread } from "../thread-view.ts";
import { requireOpenThread } from "./require-tutor.ts";

const mostMessages = 400;

/** A conversation with its messages, the latest 400 at most. */
export const getThread = async (ctx: Context, { threadId }: ThreadId): Promise<ThreadWithMessages> => {
  const { thread } = await requireOpenThread(ctx, threadId);
  const now = toInstant(ctx.now());
  const rows = await messagesOfThread(ctx.db, threadId, mostMessages);
  return { ...toThread(thread), messages: rows.map((row) => toMessage(row, now)) };
};
