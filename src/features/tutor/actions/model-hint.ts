import { generateText } from "ai";
import type { HintMaterial } from "#/features/assessments/actions/hint-material.ts";
import type { Context } from "#/server/context.ts";
import { filterAnswer } from "../answer-filter.ts";
import type { HintPlace } from "../contract-hints.ts";
import { hintInstructions, hintMessage, type WrittenRung } from "../hint-prompt.ts";
import { type HintPassages, placeOf } from "./find-hint-passages.ts";
import type { HintRules } from "./hint-rules.ts";

const longestMs = 20_000;
const mostOutputTokens = 600;
const mostPassages = 3;

type WrittenHint = { text: string; model: string; places: HintPlace[] };

/**
 * Hints by the language model. The key is not in the request, so it cannot be talked out of it; what the model works out
 * by itself is looked through for the key. After a fault the model is not asked again: null, and the course speaks.
 */
export const createModelHints = (
  ctx: Context,
  material: HintMaterial,
  rules: HintRules,
  passages: () => Promise<HintPassages>,
): ((rung: WrittenRung) => Promise<WrittenHint | null>) => {
  let isAsked = rules.usesModel && ctx.ai.model !== null;
  return async (rung) => {
    const { model, modelName, providerOptions, limits } = ctx.ai;
    if (!isAsked || !model) return null;
    isAsked = false;
    const mostMs = Math.min(longestMs, limits.totalMs);
    const found = await passages();
    const used = rung === "restate" ? [] : found.passages.slice(0, mostPassages);
    try {
      const answer = await generateText({
        model,
        instructions: hintInstructions(rung, {
          courseTitle: found.course.title,
          language: found.course.language,
          persona: rules.persona,
        }),
        prompt: hintMessage(
          material.facts,
          [],
          used.map(({ headingPath, body }) => ({ headingPath, text: body })),
        ),
        providerOptions,
        maxRetries: 0,
        maxOutputTokens: mostOutputTokens,
        timeout: { totalMs: mostMs, stepMs: mostMs },
      });
      const text = filterAnswer(answer.text, () => undefined).text.trim();
      if (answer.finishReason !== "stop" || text === "" || material.tellsKey(text)) return null;
      const [first] = used;
      const places = rung === "pointer" && first ? [placeOf(found.course.slug, first, "")] : [];
      return { text, model: modelName ?? "model", places };
    } catch (error) {
      ctx.log.warn({ fault: error instanceof Error ? error.name : typeof error }, "a hint could not be written");
      return null;
    }
  };
};
