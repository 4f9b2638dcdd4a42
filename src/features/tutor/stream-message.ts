import type { Context } from "#/server/context.ts";
import { beginAnswer } from "./actions/begin-answer.ts";
import { listenTo } from "./actions/follow-answer.ts";
import { findLive } from "./actions/get-writing.ts";
import type { SendMessage, ThreadId } from "./contract.ts";
import { eventStreamOf } from "./event-stream.ts";
import type { MessageRow } from "./store-threads.ts";

const keepAliveMs = 10_000;

const eventsOf = (ctx: Context, answer: MessageRow): Response => eventStreamOf(listenTo(ctx, answer), keepAliveMs);

/**
 * Asks, and answers as server-sent events in the AI SDK's UI message stream. Hanging up leaves the answer to be
 * written and stored: it ends the listening, not the writing.
 */
export const streamMessage = async (ctx: Context, input: SendMessage): Promise<Response> =>
  eventsOf(ctx, (await beginAnswer(ctx, input)).answer);

/** The same for an answer that is being written already, from its first chunk on; 204 when none is. */
export const resumeMessage = async (ctx: Context, input: ThreadId): Promise<Response> => {
  const live = await findLive(ctx, input);
  return live ? eventsOf(ctx, live) : new Response(null, { status: 204 });
};
