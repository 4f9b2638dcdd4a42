import type { LanguageModelV4 } from "@ai-sdk/provider";
import { requireAdmin } from "#/core/actor.ts";
import { AppError } from "#/core/errors.ts";
import { toInstant } from "#/core/time.ts";
import type { Ai } from "#/server/ai/ai.ts";
import type { Context } from "#/server/context.ts";
import type { Probe, ProbeStep } from "../contract.ts";
import { endpointFault } from "../endpoint-fault.ts";
import { findSettings } from "../store.ts";
import { openedAi, openStored } from "./opened-ai.ts";
import {
  differs,
  fails,
  type Said,
  type Spend,
  tryAnswer,
  tryEmbeddings,
  tryObjects,
  tryStream,
  tryTools,
  tryUsage,
  works,
} from "./probe-steps.ts";
import { recordUsage } from "./record-usage.ts";

const mostModels = 200;
/** Seven checks end within what a proxy waits, as most are not tried when the first fail. */
const longestStepMs = 20_000;
const skipped = (says: string): Said => ({ result: "skipped", says });

const hasModel = (ai: Ai): ai is Ai & { model: LanguageModelV4; modelName: string } =>
  ai.model !== null && ai.modelName !== null;

/** One check with a time limit of its own. */
const stepOf = async (
  check: ProbeStep["check"],
  limitMs: number,
  run: (signal: AbortSignal) => Promise<Said>,
): Promise<ProbeStep> => {
  const began = performance.now();
  const said = await run(AbortSignal.timeout(limitMs)).catch((error: unknown) => fails(endpointFault(error)));
  return { check, ...said, ms: Math.round(performance.now() - began) };
};

/** Really calls what is set up, and says what works and how long it takes. */
export const probeModels = async (ctx: Context): Promise<Probe> => {
  requireAdmin(ctx.actor);
  const settings = await findSettings(ctx.db);
  const ai = openedAi(ctx, settings);
  const { embedder, limits, listModels } = ai;
  if (!hasModel(ai) && !embedder) throw new AppError("conflict", "No model is set up, or its key cannot be read.");
  const spend: Spend = (usage, model) => recordUsage(ctx, { use: "probe", courseId: null, model }, usage);
  const limitMs = Math.min(limits.firstTokenMs, longestStepMs);
  const steps: ProbeStep[] = [];
  const run = async (check: ProbeStep["check"], work: (signal: AbortSignal) => Promise<Said>) => {
    const step = await stepOf(check, limitMs, work);
    steps.push(step);
    return step.result;
  };

  let models: string[] = [];
  await run("models", async (signal) => {
    if (!listModels) return skipped("The endpoint cannot be asked for its models.");
    const names = await listModels(signal);
    models = names.slice(0, mostModels);
    const known = !hasModel(ai) || names.includes(ai.modelName);
    return known
      ? works("The endpoint lists its models.")
      : differs("The endpoint's list does not name the chosen model.");
  });
  const answers = await run("answer", async (signal) =>
    hasModel(ai) ? tryAnswer(ai, spend, signal) : skipped("No language model is set."),
  );
  const whenAnswering = (check: ProbeStep["check"], work: (signal: AbortSignal) => Promise<Said>) =>
    run(check, answers === "works" ? work : async () => skipped("Not tried, as the model does not answer."));
  if (hasModel(ai)) {
    const mayAsk = settings?.provider === "compatible";
    const asking = mayAsk ? openStored(ctx.vault, { ...settings, asksUsage: true }) : null;
    await whenAnswering("stream", (signal) => tryStream(ai, spend, signal));
    await whenAnswering("usage", (signal) =>
      tryUsage(
        { ai, asking: asking && hasModel(asking) ? asking : null, isAsked: settings?.asksUsage ?? false },
        spend,
        signal,
      ),
    );
    await whenAnswering("tools", (signal) => tryTools(ai, spend, signal));
    await whenAnswering("objects", (signal) => tryObjects(ctx, ai, spend, signal));
  }
  await run("embeddings", async (signal) =>
    embedder ? tryEmbeddings(embedder, ai, spend, signal) : skipped("No embedding model is set."),
  );
  return {
    at: toInstant(ctx.now()),
    model: ai.modelName,
    embeddingModel: embedder?.name ?? null,
    steps,
    models,
  };
};
