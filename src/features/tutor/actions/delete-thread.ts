import type { Context } from "#/server/context.ts";
import type { ThreadId } from "../contract.ts";
import { generationOfThread } from "../generations.ts";
import { deleteThread as removeThread } from "../store-threads.ts";
import { requireThread } from "./require-tutor.ts";

/** Removes a conversation of the caller's own, for good; an answer that is being written in it ends. */
export const deleteThread = async (ctx: Context, { threadId }: ThreadId): Promise<Record<string, never>> => {
  await requireThread(ctx, threadId);
  const generation = generationOfThread(threadId);
  generation?.stop.abort();
  await generation?.done;
  await removeThread(ctx.db, threadId);
  return {};
};
