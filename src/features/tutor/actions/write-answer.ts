import type { LanguageModelV4 } from "@ai-sdk/provider";
import { toInstant } from "#/core/time.ts";
import { beingJudged } from "#/features/assessments/actions/open-graded-work.ts";
import { type OpenedModel, openModel } from "#/features/models/actions/open-model.ts";
import type { Context } from "#/server/context.ts";
import { type AnswerDraft, createAnswerDraft } from "../answer-draft.ts";
import type { MessageState, SuggestedPractice, TutorScope } from "../contract.ts";
import type { TutorSettings } from "../contract-settings.ts";
import { createExtractiveModel, extractiveModelName } from "../extractive-model.ts";
import { type AnswerMetadata, type Generation, judged } from "../generations.ts";
import { instructionsFor, messagesFor, type PastMessage } from "../prompt.ts";
import { dropBatches } from "../store-stream.ts";
import { finishAnswer } from "../store-threads.ts";
import { findMaterial, type Material } from "./find-material.ts";
import type { ItemContext } from "./item-context.ts";
import { keepSaved } from "./keep-saved.ts";
import { type ModelOutcome, streamModel } from "./stream-model.ts";
import { suggestPractice } from "./suggest-practice.ts";
import { tutorTools } from "./tutor-tools.ts";

export type AnswerTask = {
  course: { id: string; slug: string; title: string; language: string };
  settings: TutorSettings;
  /** In the scope `concepts` no model writes and no practice is named. */
  scope: TutorScope;
  question: string;
  item: ItemContext | null;
  lessonId: string | null;
  past: PastMessage[];
};

const fallbackNotice = "The language model could not be reached, so this answer quotes the course instead.";
const spentNotice = "The AI budget for today is used up, so this answer quotes the course instead.";
const conceptsNotice = "During your open attempt the lessons are quoted, and no AI answers.";
const whyQuoted = { not_set_up: null, budget_spent: spentNotice, concepts: conceptsNotice } as const;
const judgedNotice = "Your attempt has begun, so this answer was stopped.";
const cutNotice = "The answer was cut off. What had arrived is kept; ask again for a complete one.";

/** Within what an open attempt leaves there is no model, so that nothing solves what is asked. */
type Opened = OpenedModel | { ai: null; why: "concepts" };

/** Endpoints that refuse tools are asked without them from then on. */
const withoutTools = new WeakSet<LanguageModelV4>();
const refusesTools = (outcome: ModelOutcome) =>
  outcome.status === "failed" && [400, 404, 422, 501].includes(outcome.refusedWith ?? 0);

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
    instructions: instructionsFor(task.course.title, task.course.language, task.settings),
    messages: messagesFor(
      task.past,
      material.passages.map(({ headingPath, body }) => ({ headingPath, text: body })),
      task.question,
      task.item?.prompt,
    ),
    stop,
    onText: draft.push,
  };
  if (!withoutTools.has(model)) {
    const outcome = await streamModel({ ...call, tools: tutorTools(ctx, task.course.id, draft) });
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
  opened: Opened,
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
      codePolicy: quotes ? "full" : task.settings.codePolicy,
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
    const practice =
      isWhole && task.scope === "all" && !task.item ? await suggestPractice(ctx, task.course, material) : null;
    return { draft, state: stateFor[outcome.status], model: extractiveModelName, notice, practice };
  };
  if (opened.ai === null) return quote(whyQuoted[opened.why]);
  if (material.isDeclined) return quote(null);
  // An attempt may have begun since the question was let in.
  const { judgedIn } = generation;
  if (judgedIn && (await beingJudged(ctx.db, [judgedIn]))(judgedIn)) generation.stop.abort(judged);
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
  const notice = state === "incomplete" ? cutNotice : stop.reason === judged ? judgedNotice : null;
  return { draft, state, model: opened.ai.modelName, notice, practice: null };
};

/** Writes an answer to its end, tells whoever listens, and stores it. Never throws. */
export const writeAnswer = async (ctx: Context, generation: Generation, task: AnswerTask): Promise<void> => {
  const { hub, answerId } = generation;
  const tellState = (metadata: AnswerMetadata) => hub.push({ type: "message-metadata", messageMetadata: metadata });
  hub.push({ type: "start", messageId: answerId });
  try {
    const { course, settings, scope } = task;
    const opening: Promise<Opened> =
      scope === "concepts"
        ? Promise.resolve({ ai: null, why: "concepts" })
        : openModel(ctx, { use: "tutor", courseId: course.id, dailyTokens: settings.dailyTokens });
    const finding = findMaterial(ctx, {
      courseId: task.course.id,
      question: task.item ? `${task.question}\n${task.item.words}` : task.question,
      previous: task.past.findLast(({ role }) => role === "learner")?.text ?? null,
      lessonId: task.lessonId,
      hasModel: opening.then(
        ({ ai }) => ai !== null,
        () => false,
      ),
    });
    const [opened, material] = await Promise.all([opening, finding]);
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
    await dropBatches(ctx.db, answerId);
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
