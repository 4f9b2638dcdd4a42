import { SendMessage, ThreadId } from "#/features/tutor/contract.ts";
import { resumeMessage, streamMessage } from "#/features/tutor/stream-message.ts";
import type { StreamHandler } from "./rest/handle.ts";

/** Operations that answer as server-sent events too, by name. */
export const streams: Record<string, StreamHandler> = {
  "threads.send": (ctx, input) => streamMessage(ctx, SendMessage.parse(input)),
  "threads.stream": (ctx, input) => resumeMessage(ctx, ThreadId.parse(input)),
};
