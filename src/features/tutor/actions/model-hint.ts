import { generateText } from "ai";
import { requireUserId } from "#/core/actor.ts";
import type { HintMaterial } from "#/features/assessments/actions/hint-material.ts";
import { type OpenedModel, openModel } from "#/features/models/actions/open-model.ts";
import { usageFrom } from "#/features/models/tokens.ts";
import { skillStatesOf } from "#/features/study/actions/skill-states.ts";
import type { Context } from "#/server/context.ts";
import { filterAnswer } from "../answer-filter.ts";
import type { HintPlace } from "../contract-hints.ts";
import { hintInstructions, hintMessage, type KnownSkill, type WrittenRung } from "../hint-prompt.ts";
import { type HintPassages, placeOf } from "./find-hint-passages.ts";
import type { HintRules } from "./hint-rules.ts";

/** A hint is waited for: what takes longer comes from the course. */
const longestMs = 20_000;
const mostOutputTokens = 600;
const mostPassages = 3;

type WrittenHint = { text: string; model: string; places: HintPlace[] };

/** How the caller stands with the skills of a question. */
export const skillsOfItem = async (
  ctx: Context,
  { courseId, skillIds }: Pick<HintMaterial, "courseId" | "skillIds">,
): Promise<KnownSkill[]> =>
  skillIds.length === 0
    ? []
    : (await skillStatesOf(ctx.db, requireUserId(ctx.actor), courseId)).filter(({ skillId }) =>
        skillIds.includes(skillId),
      );

type Asked = { instructions: string; prompt: string };

/** What the model said, whole, or null. */
const ask = async (
  ctx: Context,
  { ai, record }: Extract<OpenedModel, { record: unknown }>,
  { instructions, prompt }: Asked,
): Promise<string | null> => {
  const mostMs = Math.min(longestMs, ai.limits.totalMs);
  try {
    const { text, usage, finishReason } = await generateText({
      model: ai.model,
      instructions,
      prompt,
      providerOptions: ai.providerOptions,
      maxRetries: 0,
      maxOutputTokens: mostOutputTokens,
      timeout: { totalMs: mostMs, stepMs: mostMs },
      telemetry: { isEnabled: false },
    });
    await record(usageFrom(usage, instructions + prompt, text));
    return finishReason === "stop" ? text : null;
  } catch (error) {
    ctx.log.warn({ fault: error instanceof Error ? error.name : typeof error }, "a hint could not be written");
    return null;
  }
};

/**
 * Hints by the language model, which is asked once for each climb. The key is not in the request, so it cannot be talked
 * out of it; what the model works out by itself is looked through for the key. Null: the course speaks.
 */
export const createModelHints = (
  ctx: Context,
  material: HintMaterial,
  rules: HintRules,
  passages: () => Promise<HintPassages>,
): ((rung: WrittenRung) => Promise<WrittenHint | null>) => {
  let isAsked = !rules.usesModel;
  return async (rung) => {
    if (isAsked) return null;
    isAsked = true;
    const { courseId } = material;
    const opened = await openModel(ctx, { use: "hints", courseId, dailyTokens: rules.dailyTokens });
    if (opened.ai === null) return null;
    const { course, passages: found } = await passages();
    const used = rung === "restate" ? [] : found.slice(0, mostPassages);
    const instructions = hintInstructions(rung, {
      ...{ courseTitle: course.title, language: course.language, persona: rules.persona },
    });
    const texts = used.map(({ headingPath, body }) => ({ headingPath, text: body }));
    const prompt = hintMessage(material.facts, await skillsOfItem(ctx, material), texts);
    const said = await ask(ctx, opened, { instructions, prompt });
    const text = filterAnswer(said ?? "", () => undefined).text.trim();
    if (text === "" || material.tellsKey(text)) return null;
    const [first] = used;
    const places = rung === "pointer" && first ? [placeOf(course.slug, first, "")] : [];
    return { text, model: opened.ai.modelName, places };
  };
};
