import type { LanguageModelV4 } from "@ai-sdk/provider";
import { APICallError, isStepCount, type ModelMessage, streamText, type ToolSet } from "ai";
import { type TokenUsage, usageFrom } from "#/features/models/tokens.ts";
import type { Ai } from "#/server/ai/ai.ts";

/** How a model's turn ended; `reason` is for the log, never for people. */
export type ModelOutcome =
  | { status: "complete" }
  | { status: "stopped" }
  | { status: "cut"; reason: string }
  | { status: "failed"; reason: string; refusedWith: number | null };

type Call = {
  model: LanguageModelV4;
  ai: Pick<Ai, "providerOptions" | "limits">;
  instructions: string;
  messages: ModelMessage[];
  tools: ToolSet;
  stop: AbortSignal;
  /** Whatever the model says, as it comes. */
  onText: (delta: string) => void;
  /** What the turn cost, once, however it ended; not called when it failed before a word. */
  onUsage?: (usage: TokenUsage) => Promise<void>;
};

const mostSteps = 4;
const mostOutputTokens = 4_000;

/** Names a fault without repeating what was sent or received. */
const reasonOf = (error: unknown): string => {
  if (APICallError.isInstance(error)) return `${error.name} ${error.statusCode ?? "without status"}`;
  return error instanceof Error ? error.name : typeof error;
};

const failed = (error: unknown): ModelOutcome => ({
  status: "failed",
  reason: reasonOf(error),
  refusedWith: APICallError.isInstance(error) ? (error.statusCode ?? null) : null,
});

const whenAborted = (signal: AbortSignal): Promise<"aborted"> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve("aborted");
    else signal.addEventListener("abort", () => resolve("aborted"), { once: true });
  });

/** The last cause: retries wrap what went wrong. */
const rootOf = (error: unknown): unknown =>
  error instanceof Error && "lastError" in error && error.lastError ? error.lastError : error;

type Heard = {
  onText: (delta: string) => void;
  onUsage: (usage: { inputTokens?: number; outputTokens?: number }) => void;
};

const readTurn = async (call: Omit<Call, "onText" | "onUsage">, heard: Heard): Promise<ModelOutcome> => {
  const { limits } = call.ai;
  const late = new AbortController();
  const signal = AbortSignal.any([call.stop, late.signal]);
  let timer = setTimeout(() => late.abort(), limits.firstTokenMs);
  const showLife = () => {
    clearTimeout(timer);
    timer = setTimeout(() => late.abort(), limits.idleMs);
  };
  const aborted = whenAborted(signal);
  let fault: ModelOutcome | null = null;
  let finish: string | null = null;
  try {
    const { stream } = streamText({
      model: call.model,
      instructions: call.instructions,
      messages: call.messages,
      tools: call.tools,
      stopWhen: isStepCount(mostSteps),
      prepareStep: ({ stepNumber }) => (stepNumber === mostSteps - 1 ? { toolChoice: "none" } : {}),
      maxOutputTokens: mostOutputTokens,
      maxRetries: 1,
      abortSignal: signal,
      timeout: { totalMs: limits.totalMs, stepMs: limits.stepMs },
      providerOptions: call.ai.providerOptions,
      telemetry: { isEnabled: false },
      onError: () => {},
    });
    const reader = stream.getReader();
    for (;;) {
      const next = await Promise.race([reader.read(), aborted]);
      if (next === "aborted") {
        reader.cancel().catch(() => {});
        break;
      }
      if (next.done) break;
      const part = next.value;
      if (part.type !== "start" && part.type !== "start-step") showLife();
      if (part.type === "text-delta") heard.onText(part.text);
      if (part.type === "error") fault = failed(rootOf(part.error));
      if (part.type === "abort") fault ??= { status: "failed", reason: "timeout", refusedWith: null };
      if (part.type === "finish") {
        finish = part.finishReason;
        heard.onUsage(part.totalUsage);
      }
    }
  } catch (error) {
    fault = failed(rootOf(error));
  } finally {
    clearTimeout(timer);
  }
  if (call.stop.aborted) return { status: "stopped" };
  if (late.signal.aborted) return { status: "failed", reason: "timeout", refusedWith: null };
  if (fault) return fault;
  if (finish === "stop") return { status: "complete" };
  return { status: "cut", reason: finish ?? "no finish" };
};

/** One turn of a model, with its tools. Never throws; returns at once when stopped, whatever the provider does. */
export const streamModel = async (call: Call): Promise<ModelOutcome> => {
  let received = "";
  let told: { inputTokens?: number; outputTokens?: number } | null = null;
  const outcome = await readTurn(call, {
    onText: (delta) => {
      received += delta;
      call.onText(delta);
    },
    onUsage: (usage) => {
      told = usage;
    },
  });
  const usage = usageFrom(told, call.instructions + JSON.stringify(call.messages), received);
  const hasFailedAtOnce = (outcome.status === "failed" || outcome.status === "cut") && received === "";
  if (!hasFailedAtOnce || !usage.isEstimated) await call.onUsage?.(usage);
  return outcome;
};
