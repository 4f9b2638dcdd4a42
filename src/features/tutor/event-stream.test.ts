import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { eventStreamOf } from "./event-stream.ts";
import type { AnswerChunk } from "./generations.ts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const source = () => {
  let controller!: ReadableStreamDefaultController<AnswerChunk>;
  let isLeft = false;
  const stream = new ReadableStream<AnswerChunk>({
    start: (own) => {
      controller = own;
    },
    cancel: () => {
      isLeft = true;
    },
  });
  return { stream, say: (chunk: AnswerChunk) => controller.enqueue(chunk), controller, isLeft: () => isLeft };
};

test("each chunk is an event, silence is broken by comments, and the end is told", async () => {
  const { stream, say, controller } = source();
  const response = eventStreamOf(stream, 1_000);
  expect(response.headers.get("content-type")).toBe("text/event-stream");
  expect(response.headers.get("x-vercel-ai-ui-message-stream")).toBe("v1");
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  const next = async () => (await reader.read()).value;
  say({ type: "start", messageId: "a" });
  expect(await next()).toBe('data: {"type":"start","messageId":"a"}\n\n');
  vi.advanceTimersByTime(1_000);
  expect(await next()).toBe(": keep-alive\n\n");
  say({ type: "finish" });
  controller.close();
  expect(await next()).toBe('data: {"type":"finish"}\n\n');
  expect(await next()).toBe("data: [DONE]\n\n");
  expect(await next()).toBeUndefined();
  expect(vi.getTimerCount()).toBe(0);
});

test("comments do not pile up for one who does not read, and leaving ends it at its source", async () => {
  const { stream, say, isLeft } = source();
  const body = eventStreamOf(stream, 1_000).body!;
  say({ type: "start", messageId: "a" });
  await vi.advanceTimersByTimeAsync(5_000);
  const reader = body.getReader();
  expect(new TextDecoder().decode((await reader.read()).value)).toBe('data: {"type":"start","messageId":"a"}\n\n');
  await reader.cancel();
  expect(isLeft()).toBe(true);
  expect(vi.getTimerCount()).toBe(0);
});

test("a fault of the source is one of the answer's body", async () => {
  const { stream, controller } = source();
  const reader = eventStreamOf(stream, 1_000).body!.getReader();
  controller.error(new Error("cut"));
  await expect(reader.read()).rejects.toThrow("cut");
  expect(vi.getTimerCount()).toBe(0);
});
