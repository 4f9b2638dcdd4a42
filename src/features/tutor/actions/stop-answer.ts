import type { Context } from "#/server/context.ts";
import type { Stopped, ThreadId } from "../contract.ts";
import { generationOfThread } from "../generations.ts";
import { requestStop } from "../store-stream.ts";
import { requireThread } from "./require-tutor.ts";

/**
 * Ends the answer that is being written; what it holds is kept. Where another process writes, it learns of it from
 * the stored state within its next look (200 ms).
 */
export const stopAnswer = async (ctx: Context, { threadId }: ThreadId): Promise<Stopped> => {
  await requireThread(ctx, threadId);
  const generation = generationOfThread(threadId);
  if (!generation) return { stopped: await requestStop(ctx.db, threadId) };
  generation.stop.abort();
  await generation.done;
  return { stopped: true };
};
