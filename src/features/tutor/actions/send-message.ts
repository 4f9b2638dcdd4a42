import { notFound } from "#/core/errors.ts";
import { toInstant } from "#/core/time.ts";
import type { Context } from "#/server/context.ts";
import type { Exchange, SendMessage } from "../contract.ts";
import { toMessage } from "../message-view.ts";
import { findExchange } from "../store-threads.ts";
import { findThumb } from "../store-thumbs.ts";
import { beginAnswer } from "./begin-answer.ts";
import { waitFor } from "./follow-answer.ts";

/** Asks, and waits for the whole answer. */
export const sendMessage = async (ctx: Context, input: SendMessage): Promise<Exchange> => {
  const { answer } = await beginAnswer(ctx, input);
  await waitFor(ctx, answer);
  const stored = await findExchange(ctx.db, input.threadId, input.clientMessageId);
  if (!stored) throw notFound("conversation");
  const now = toInstant(ctx.now());
  const thumb = await findThumb(ctx.db, stored.answer.id);
  return { question: toMessage(stored.question, now), answer: toMessage(stored.answer, now, thumb) };
};
