import { createUIMessageStreamResponse } from "ai";
import { toInstant } from "#/core/time.ts";
import type { Context } from "#/server/context.ts";
import { beginAnswer } from "./actions/begin-answer.ts";
import { createChunkHub } from "./chunk-hub.ts";
import type { Message, SendMessage } from "./contract.ts";
import type { AnswerChunk } from "./generations.ts";
import { toMessage } from "./message-view.ts";

const keepAliveMs = 10_000;

/** A stored answer as the stream that once wrote it. */
const replay = (answer: Message): ReadableStream<AnswerChunk> => {
  const { id, text, citations, corrections, practice, state, model, isDeclined, notice } = answer;
  const hub = createChunkHub<AnswerChunk>();
  hub.push({ type: "start", messageId: id });
  if (corrections.length > 0) hub.push({ type: "data-corrections", id: "corrections", data: corrections });
  for (const data of citations) hub.push({ type: "data-citation", id: `citation-${data.n}`, data });
  hub.push({ type: "text-start", id: "answer" });
  hub.push({ type: "text-delta", id: "answer", delta: text });
  hub.push({ type: "text-end", id: "answer" });
  if (practice) hub.push({ type: "data-practice", id: "practice", data: practice });
  hub.push({ type: "message-metadata", messageMetadata: { state, model, isDeclined, notice } });
  hub.push({ type: "finish", finishReason: state === "incomplete" ? "error" : "stop" });
  hub.close();
  return hub.listen();
};

/**
 * Asks, and answers as server-sent events in the AI SDK's UI message stream. Hanging up leaves the answer to be
 * written and stored: `signal` ends the listening, not the writing.
 */
export const streamMessage = async (ctx: Context, input: SendMessage, _signal: AbortSignal): Promise<Response> => {
  const { answer, generation } = await beginAnswer(ctx, input);
  const stream = generation?.hub.listen() ?? replay(toMessage(answer, toInstant(ctx.now())));
  return createUIMessageStreamResponse({ stream, keepAliveMs });
};
