import type { LanguageModelV4 } from "@ai-sdk/provider";
import { type ToolSet, tool } from "ai";
import { z } from "zod";
import { toInstant } from "#/core/time.ts";
import { type OpenedModel, openModel } from "#/features/models/actions/open-model.ts";
import type { Context } from "#/server/context.ts";
import { type AnswerDraft, createAnswerDraft } from "../answer-draft.ts";
import type { MessageState, SuggestedPractice } from "../contract.ts";
import { createExtractiveModel, extractiveModelName } from "../extractive-model.ts";
import type { AnswerMetadata, Generation } from "../generations.ts";
import { instructionsFor, messagesFor, type PastMessage, passageText } from "../prompt.ts";
import { finishAnswer, saveProgress, stateOf } from "../store-threads.ts";
import { findMaterial, type Material } from "./find-material.ts";
import { searchCourse } from "./search-course.ts";
import { type ModelOutcome, streamModel } from "./stream-model.ts";
import { suggestPractice } from "./suggest-practice.ts";

export type AnswerTask = {
  course: { id: string; slug: string; title: string; language: string };
  question: string;
  lessonId: string | null;
  past: PastMessage[];
};

const saveEveryMs = 300;
const showLifeEveryMs = 5_000;

const fallbackNotice = "The language model could not be reached, so this answer quotes the course instead.";
const spentNotice = "The AI budget for today is used up, so this answer quotes the course instead.";
const cutNotice = "The answer was cut off. What had arrived is kept; ask again for a complete one.";

/** Endpoints that refuse tools are asked without them from then on. */
const withoutTools = new WeakSet<LanguageModelV4>();
const refusesTools = (outcome: ModelOutcome) =>
  outcome.status === "failed" && [400, 404, 422, 501].includes(outcome.refusedWith ?? 0);

const searchTool = (ctx: Context, courseId: string, draft: AnswerDraft): ToolSet => ({
  search_course: tool({
    description: "Finds passages of this course by words. Use it when the passages you have do not answer.",
    inputSchema: z.strictObject({ query: z.string().min(1).max(300).describe("Words that the course would use.") }),
    execute: async ({ query }) => {
      const { passages } = await searchCourse(ctx, { courseId, question: query });
      const numbered = draft.number(passages);
      return numbered.length === 0
        ? "Nothing found."
        : numbered.map(({ n, passage }) => passageText(n, { ...passage, text: passage.body })).join("\n\n");
    },
  }),
});

/** Saves now and then while the answer grows, and hears when another process asks to stop. */
const keepSaved = (ctx: Context, { answerId, stop }: Generation, draft: AnswerDraft): (() => Promise<void>) => {
  let saved = "";
  let savedAt = 0;
  let running: Promise<void> | null = null;
  const save = async (): Promise<void> => {
    const text = draft.text();
    const isDue = text !== saved || Date.now() - savedAt > showLifeEveryMs;
    const state = isDue
      ? await saveProgress(ctx.db, answerId, text, toInstant(ctx.now()))
      : await stateOf(ctx.db, answerId);
    if (isDue) [saved, savedAt] = [text, Date.now()];
    if (state !== "writing") stop.abort();
  };
  const timer = setInterval(() => {
    running ??= save()
      .catch((error) => ctx.log.warn({ err: error }, "an answer could not be saved midway"))
      .finally(() => {
        running = null;
      });
  }, saveEveryMs);
  return async () => {
    clearInterval(timer);
    await running;
  };
};

const providerTurn = async (
  ctx: Context,
  { ai, record }: Extract<OpenedModel, { record: unknown }>,
  task: AnswerTask,
  material: Material,
  draft: AnswerDraft,
  stop: AbortSignal,
): Promise<ModelOutcome> => {
  const { model } = ai;
  const call = {
    model,
    ai,
    onUsage: record,
    instructions: instructionsFor(task.course.title, task.course.language),
    messages: messagesFor(
      task.past,
      material.passages.map(({ headingPath, body }) => ({ headingPath, text: body })),
      task.question,
    ),
    stop,
    onText: draft.push,
  };
  if (!withoutTools.has(model)) {
    const outcome = await streamModel({ ...call, tools: searchTool(ctx, task.course.id, draft) });
    if (!refusesTools(outcome) || draft.text() !== "") return outcome;
  }
  const outcome = await streamModel({ ...call, tools: {} });
  if (outcome.status === "complete") withoutTools.add(model);
  return outcome;
};

const extractiveTurn = (ctx: Context, text: string, draft: AnswerDraft, stop: AbortSignal) =>
  streamModel({
    model: createExtractiveModel(text),
    ai: { limits: ctx.ai.limits, providerOptions: {} },
    instructions: "",
    messages: [{ role: "user", content: "Quote the course." }],
    tools: {},
    stop,
    onText: draft.push,
  });

type Written = {
  draft: AnswerDraft;
  state: MessageState;
  model: string;
  notice: string | null;
  practice: SuggestedPractice | null;
};

const stateFor = { complete: "complete", stopped: "stopped", cut: "incomplete", failed: "incomplete" } as const;

const write = async (
  ctx: Context,
  opened: OpenedModel,
  generation: Generation,
  task: AnswerTask,
  material: Material,
): Promise<Written> => {
  const stop = generation.stop.signal;
  const begin = (quotes?: readonly string[]): AnswerDraft => {
    const { hub } = generation;
    const draft = createAnswerDraft({
      courseSlug: task.course.slug,
      analyser: material.analyser,
      quotes,
      tell: hub.push,
    });
    draft.number(material.passages);
    return draft;
  };
  const turn = async (draft: AnswerDraft, run: Promise<ModelOutcome>): Promise<ModelOutcome> => {
    const finishSaving = keepSaved(ctx, generation, draft);
    try {
      return await run;
    } finally {
      await finishSaving();
    }
  };
  const quote = async (notice: string | null): Promise<Written> => {
    const { text, quotes } = material.compose();
    const draft = begin(quotes);
    const outcome = await turn(draft, extractiveTurn(ctx, text, draft, stop));
    draft.end();
    const isWhole = outcome.status === "complete" && !material.isDeclined;
    const practice = isWhole ? await suggestPractice(ctx, task.course, material) : null;
    return { draft, state: stateFor[outcome.status], model: extractiveModelName, notice, practice };
  };
  if (opened.ai === null) return quote(opened.why === "budget_spent" ? spentNotice : null);
  if (material.isDeclined) return quote(null);
  const draft = begin();
  const outcome = await turn(draft, providerTurn(ctx, opened, task, material, draft, stop));
  if (outcome.status === "failed" || outcome.status === "cut") {
    ctx.log.warn({ reason: outcome.reason, hadText: draft.text() !== "" }, "the language model failed");
  }
  // Nothing said at all is no answer either, whatever the provider calls it.
  if (draft.text() === "" && outcome.status !== "stopped") {
    draft.end();
    if (draft.text() === "") return quote(fallbackNotice);
  } else draft.end();
  const state = stateFor[outcome.status];
  const notice = state === "incomplete" ? cutNotice : null;
  return { draft, state, model: opened.ai.modelName, notice, practice: null };
};

/** Writes an answer to its end, tells whoever listens, and stores it. Never throws. */
export const writeAnswer = async (ctx: Context, generation: Generation, task: AnswerTask): Promise<void> => {
  const { hub, answerId } = generation;
  const tellState = (metadata: AnswerMetadata) => hub.push({ type: "message-metadata", messageMetadata: metadata });
  hub.push({ type: "start", messageId: answerId });
  try {
    const opened = await openModel(ctx, { use: "tutor", courseId: task.course.id });
    const material = await findMaterial(ctx, {
      courseId: task.course.id,
      question: task.question,
      previous: task.past.findLast(({ role }) => role === "learner")?.text ?? null,
      lessonId: task.lessonId,
      hasModel: opened.ai !== null,
    });
    const { corrections, isDeclined } = material;
    if (corrections.length > 0) hub.push({ type: "data-corrections", id: "corrections", data: corrections });
    const { draft, state, model, notice, practice } = await write(ctx, opened, generation, task, material);
    await finishAnswer(ctx.db, answerId, {
      text: draft.text(),
      state,
      model,
      isDeclined,
      citations: draft.citations(),
      corrections,
      practice,
      notice,
      touchedAt: toInstant(ctx.now()),
    });
    if (practice) hub.push({ type: "data-practice", id: "practice", data: practice });
    tellState({ state, model, isDeclined, notice });
    hub.push({ type: "finish", finishReason: state === "incomplete" ? "error" : "stop" });
  } catch (error) {
    ctx.log.error({ err: error, answerId }, "an answer could not be written");
    const notice = "The answer could not be written. Ask again in a moment.";
    const touchedAt = toInstant(ctx.now());
    await finishAnswer(ctx.db, answerId, { state: "incomplete", notice, touchedAt }).catch(() => {});
    tellState({ state: "incomplete", model: null, isDeclined: false, notice });
    hub.push({ type: "finish", finishReason: "error" });
  }
};
