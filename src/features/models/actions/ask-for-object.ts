import type { LanguageModelV4 } from "@ai-sdk/provider";
import {
  APICallError,
  extractJsonMiddleware,
  generateText,
  NoObjectGeneratedError,
  Output,
  wrapLanguageModel,
} from "ai";
import { z } from "zod";
import type { Context } from "#/server/context.ts";
import { jsonPart } from "../json-part.ts";
import { usageFrom } from "../tokens.ts";
import type { OpenedModel } from "./open-model.ts";

/** How an object is asked for, the surest first; an endpoint that refuses one is asked in the next way. */
const ways = ["schema", "object", "text"] as const;
type Way = (typeof ways)[number];

/** The way that each endpoint took, so that it is not made to refuse again. */
const wayOf = new WeakMap<LanguageModelV4, Way>();

const mostOutputTokens = 4_000;

const askedIn = (model: LanguageModelV4, way: Way): LanguageModelV4 =>
  wrapLanguageModel({
    model,
    middleware: [
      extractJsonMiddleware({ transform: jsonPart }),
      {
        specificationVersion: "v4",
        transformParams: async ({ params }) =>
          way === "schema" ? params : { ...params, responseFormat: way === "object" ? { type: "json" } : undefined },
      },
    ],
  });

type Question<T> = {
  schema: z.ZodType<T>;
  instructions: string;
  prompt: string;
  signal?: AbortSignal;
};

type Try<T> = { object: T } | { failed: "refused" | "unusable" | "unreachable"; reason: string };

const isRefusal = (status: number | undefined) => status === 400 || status === 404 || status === 422;

const failedWith = (error: unknown): Exclude<Try<never>, { object: never }> => {
  const cause = error instanceof Error && "lastError" in error ? error.lastError : error;
  const reason = cause instanceof Error ? cause.name : typeof cause;
  if (!APICallError.isInstance(cause)) return { failed: "unreachable", reason };
  return {
    failed: isRefusal(cause.statusCode) ? "refused" : "unreachable",
    reason: `${reason} ${cause.statusCode ?? "without status"}`,
  };
};

const tryOnce = async <T>(
  { ai, record }: Extract<OpenedModel, { record: unknown }>,
  { schema, instructions, prompt }: Question<T>,
  way: Way,
  signal: AbortSignal,
): Promise<Try<T>> => {
  const shape = `Answer with one JSON object that fits this JSON schema, and nothing else:\n${JSON.stringify(z.toJSONSchema(schema))}`;
  const told = way === "schema" ? instructions : `${instructions}\n\n${shape}`;
  try {
    const { output, usage, text } = await generateText({
      model: askedIn(ai.model, way),
      instructions: told,
      prompt,
      output: Output.object({ schema }),
      maxOutputTokens: mostOutputTokens,
      maxRetries: 1,
      abortSignal: signal,
      timeout: { totalMs: ai.limits.totalMs, stepMs: ai.limits.stepMs },
      providerOptions: ai.providerOptions,
      telemetry: { isEnabled: false },
    });
    await record(usageFrom(usage, told + prompt, text));
    return { object: output };
  } catch (error) {
    if (!NoObjectGeneratedError.isInstance(error)) return failedWith(error);
    await record(usageFrom(error.usage, told + prompt, error.text ?? ""));
    return { failed: "unusable", reason: error.name };
  }
};

/** The way of the next try: a refusal asks in another way; what was of no use is asked for once more. */
const wayAfter = (way: Way, failed: "refused" | "unusable" | "unreachable", hasRetried: boolean): Way | null => {
  const next = ways[ways.indexOf(way) + 1] ?? null;
  if (failed === "refused") return next;
  if (failed === "unreachable" || hasRetried) return null;
  return way === "schema" ? next : way;
};

/**
 * An object that fits the schema, made by a model, or null: then do without. Make the schema of strict objects
 * without optional fields (`.nullable()` instead), as OpenAI asks. What it holds is unchecked beyond the schema.
 */
export const askForObject = async <T>(
  ctx: Pick<Context, "log">,
  opened: Extract<OpenedModel, { record: unknown }>,
  question: Question<T>,
): Promise<T | null> => {
  const { model, limits } = opened.ai;
  const late = AbortSignal.timeout(limits.totalMs);
  const signal = question.signal ? AbortSignal.any([question.signal, late]) : late;
  let way: Way | null = wayOf.get(model) ?? "schema";
  let hasRetried = false;
  while (way && !signal.aborted) {
    const result: Try<T> = await tryOnce(opened, question, way, signal);
    if ("object" in result) {
      wayOf.set(model, way);
      return result.object;
    }
    ctx.log.warn({ way, reason: result.reason }, "a model made no object");
    way = wayAfter(way, result.failed, hasRetried);
    hasRetried ||= result.failed === "unusable";
  }
  return null;
};
