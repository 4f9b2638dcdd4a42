import { UI_MESSAGE_STREAM_HEADERS } from "ai";
import type { AnswerChunk } from "./generations.ts";

const encoder = new TextEncoder();
const keepAlive = encoder.encode(": keep-alive\n\n");
const done = encoder.encode("data: [DONE]\n\n");

/**
 * An answer as server-sent events in the AI SDK's UI message stream, with a comment wherever nothing is said for
 * `keepAliveMs`. In one stream: the SDK's response passes each chunk through three more, and those of 200 listeners add up.
 */
export const eventStreamOf = (chunks: ReadableStream<AnswerChunk>, keepAliveMs: number): Response => {
  const reader = chunks.getReader();
  let silence!: NodeJS.Timeout;
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => {
      silence = setInterval(() => {
        if (Number(controller.desiredSize) > 0) controller.enqueue(keepAlive);
      }, keepAliveMs);
    },
    pull: async (controller) => {
      const next = await reader.read().catch((error: unknown) => {
        clearInterval(silence);
        throw error;
      });
      silence.refresh();
      if (!next.done) return controller.enqueue(encoder.encode(`data: ${JSON.stringify(next.value)}\n\n`));
      clearInterval(silence);
      controller.enqueue(done);
      controller.close();
    },
    cancel: (reason) => {
      clearInterval(silence);
      return reader.cancel(reason);
    },
  });
  return new Response(body, { headers: UI_MESSAGE_STREAM_HEADERS });
};
