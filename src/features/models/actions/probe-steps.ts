import type { LanguageModelV4 } from "@ai-sdk/provider";
import { embedMany, generateText, streamText, tool } from "ai";
import { z } from "zod";
import type { Ai, Embedder } from "#/server/ai/ai.ts";
import type { Context } from "#/server/context.ts";
import type { ProbeStep } from "../contract.ts";
import { endpointFault } from "../endpoint-fault.ts";
import { type TokenUsage, usageFrom } from "../tokens.ts";
import { askForObject } from "./ask-for-object.ts";

export type Said = Pick<ProbeStep, "result" | "says">;
export type Spend = (usage: TokenUsage, model: string) => Promise<void>;
type Tried = Ai & { model: LanguageModelV4; modelName: string };

/** Enough for models that think before they speak. */
const mostOutputTokens = 1_000;
const question = "Answer with the one word: ready";

const common = (ai: Ai, signal: AbortSignal) => ({
  maxOutputTokens: mostOutputTokens,
  maxRetries: 0,
  abortSignal: signal,
  providerOptions: ai.providerOptions,
  telemetry: { isEnabled: false },
});

export const works = (says: string): Said => ({ result: "works", says });
export const differs = (says: string): Said => ({ result: "differs", says });
export const fails = (says: string): Said => ({ result: "fails", says });

export const tryAnswer = async (ai: Tried, spend: Spend, signal: AbortSignal): Promise<Said> => {
  const { text, usage } = await generateText({ model: ai.model, prompt: question, ...common(ai, signal) });
  await spend(usageFrom(usage, question, text), ai.modelName);
  return text.trim() === "" ? fails("The model says nothing.") : works("The model answers.");
};

type Heard = {
  text: string;
  firstMs: number | null;
  finish: string | null;
  usage: { inputTokens?: number; outputTokens?: number };
};

/** Throws what the stream holds as its error. */
const hear = async (ai: Tried, signal: AbortSignal, began = performance.now()): Promise<Heard> => {
  const heard: Heard = { text: "", firstMs: null, finish: null, usage: {} };
  const { stream } = streamText({ model: ai.model, prompt: question, ...common(ai, signal), onError: () => {} });
  for await (const part of stream) {
    if (part.type === "error") throw part.error;
    if (part.type === "abort") throw signal.reason;
    if (part.type === "text-delta") {
      heard.firstMs ??= Math.round(performance.now() - began);
      heard.text += part.text;
    }
    if (part.type === "finish") Object.assign(heard, { finish: part.finishReason, usage: part.totalUsage });
  }
  return heard;
};

export const tryStream = async (ai: Tried, spend: Spend, signal: AbortSignal): Promise<Said> => {
  const { text, firstMs, finish, usage } = await hear(ai, signal);
  await spend(usageFrom(usage, question, text), ai.modelName);
  if (text.trim() === "" || firstMs === null) return fails("The stream holds no words.");
  if (finish !== "stop")
    return fails("The stream does not say that it ended well, so every answer would be called incomplete.");
  return works(`The answer streams; the first word came after ${firstMs} ms.`);
};

/** `asking` is the same model opened so that it is asked for its usage; null where that cannot be chosen. */
export const tryUsage = async (
  { ai, asking, isAsked }: { ai: Tried; asking: Tried | null; isAsked: boolean },
  spend: Spend,
  signal: AbortSignal,
): Promise<Said> => {
  const tried = asking ?? ai;
  const heard = await hear(tried, signal).catch((error: unknown) => ({ fault: endpointFault(error) }));
  if ("fault" in heard) {
    if (!isAsked) return differs("The endpoint refuses to be asked for usage; it stays worked out from the texts.");
    return fails("The endpoint refuses to be asked for usage, so no answer comes: switch that off.");
  }
  const { isEstimated, ...usage } = usageFrom(heard.usage, question, heard.text);
  await spend({ ...usage, isEstimated }, ai.modelName);
  if (isEstimated) return differs("The endpoint tells no usage; it is worked out from the texts.");
  if (asking && !isAsked)
    return differs("The endpoint tells usage when it is asked: switch that on for an exact ledger.");
  return works("The endpoint tells what an answer cost.");
};

export const tryTools = async (ai: Tried, spend: Spend, signal: AbortSignal): Promise<Said> => {
  const words = "Call the tool `search_course` with the query: memory";
  const search = tool({
    description: "Finds passages of a course by words.",
    inputSchema: z.strictObject({ query: z.string() }),
  });
  const { stream } = streamText({
    model: ai.model,
    prompt: words,
    tools: { search_course: search },
    ...common(ai, signal),
    onError: () => {},
  });
  let isCalled = false;
  for await (const part of stream) {
    if (part.type === "error") return differs(`${endpointFault(part.error)} The tutor then works without tools.`);
    if (part.type === "abort") throw signal.reason;
    if (part.type === "tool-call") isCalled = !part.invalid;
    if (part.type === "finish") await spend(usageFrom(part.totalUsage, words, ""), ai.modelName);
  }
  return isCalled
    ? works("The model calls tools.")
    : differs("The model did not call the tool it was offered; the tutor works from what it finds by itself.");
};

export const tryObjects = async (ctx: Context, ai: Tried, spend: Spend, signal: AbortSignal): Promise<Said> => {
  const object = await askForObject(
    ctx,
    { ai, record: (usage) => spend(usage, ai.modelName) },
    {
      schema: z.strictObject({ word: z.string(), letters: z.int() }),
      instructions: "You answer in JSON.",
      prompt: "The word is “memory”. How many letters does it have?",
      signal,
    },
  );
  return object
    ? works("The model makes objects that fit a schema.")
    : differs("The model makes no objects that fit a schema; drafts and proposals are made without it.");
};

export const tryEmbeddings = async (embedder: Embedder, ai: Ai, spend: Spend, signal: AbortSignal): Promise<Said> => {
  const { name, dimensions } = embedder;
  const values = ["spaced practice", "bread dough"];
  const { embeddings, usage } = await embedMany({
    model: embedder.model,
    values,
    ...(embedder.isAskedForLength ? { dimensions } : {}),
    maxRetries: 0,
    abortSignal: signal,
    providerOptions: ai.providerOptions,
    telemetry: { isEnabled: false },
  });
  await spend(usageFrom({ inputTokens: usage.tokens, outputTokens: 0 }, values.join(""), ""), name);
  const [made] = new Set(embeddings.map((vector) => vector.length));
  if (embeddings.length !== values.length || made === undefined) return fails("The model makes no vectors.");
  if (made !== dimensions) return fails(`The model makes vectors of ${made} numbers, not of ${dimensions}: set that.`);
  return works(`The model makes vectors of ${dimensions} numbers.`);
};
