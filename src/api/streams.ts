import { SendMessage } from "#/features/tutor/contract.ts";
import { streamMessage } from "#/features/tutor/stream-message.ts";
import type { StreamHandler } from "./rest/handle.ts";

/** Operations that answer as server-sent events too, by name. */
export const streams: Record<string, StreamHandler> = {
  "threads.send": (ctx, input, signal) => streamMessage(ctx, SendMessage.parse(input), signal),
};
