import { toInstant } from "#/core/time.ts";
import type { Context } from "#/server/context.ts";
import type { BeingWritten, ThreadId } from "../contract.ts";
import { aliveSince, toMessage } from "../message-view.ts";
import { findWriting } from "../store-stream.ts";
import { findMessage, type MessageRow } from "../store-threads.ts";
import { requireOpenThread } from "./require-tutor.ts";

/** The answer of a conversation that somebody writes at this moment, wherever; null when nobody does. */
export const findLive = async (ctx: Context, { threadId }: ThreadId): Promise<MessageRow | null> => {
  await requireOpenThread(ctx, threadId);
  const writing = await findWriting(ctx.db, threadId);
  if (!writing || writing.touchedAt < aliveSince(toInstant(ctx.now()))) return null;
  return findMessage(ctx.db, writing.id);
};

/** The same as people see it, as far as it has come. */
export const getWriting = async (ctx: Context, input: ThreadId): Promise<BeingWritten> => {
  const live = await findLive(ctx, input);
  return { answer: live && toMessage(live, toInstant(ctx.now())) };
};
