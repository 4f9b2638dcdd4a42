import { userIdOf } from "#/core/actor.ts";
import { newId } from "#/core/ids.ts";
import { toInstant } from "#/core/time.ts";
import { bankBodies } from "#/features/assessments/actions/bank-bodies.ts";
import { isEnglish } from "#/features/assessments/item-lint.ts";
import type { QuestionBody } from "#/features/assessments/question.ts";
import { requireCourse } from "#/features/courses/actions/require-course.ts";
import { askForObject } from "#/features/models/actions/ask-for-object.ts";
import { openModel } from "#/features/models/actions/open-model.ts";
import type { Context } from "#/server/context.ts";
import { countWords } from "../../blocks.ts";
import type { MadeDrafts, MakeDrafts } from "../../contract-drafts.ts";
import { newnessAmong } from "../../draft-duplicates.ts";
import { type Drafted, draftFromTerms } from "../../draft-items.ts";
import { type Dropped, draftInstructions, draftPrompt, ModelDrafts, sortOut } from "../../draft-model.ts";
import type { Source } from "../../draft-terms.ts";
import { courseOfDrafts, insertDrafts, selectWaitingBodies } from "../../store-drafts.ts";
import { tutorSettingsOf } from "../tutor-settings.ts";
import { chosenSources } from "./draft-sources.ts";
import { mostWaiting, requireDraft, tooManyWait } from "./require-draft.ts";

const mostWords = 4_000;

/** From the beginning, as much as a model reads at once; at least one passage. */
const readAtOnce = (sources: readonly Source[]): Source[] => {
  let words = 0;
  return sources.filter(({ text }, i) => {
    words += countWords(text);
    return i === 0 || words <= mostWords;
  });
};

type Course = { title: string; language: string };
type ByModel = { drafts: Drafted[]; dropped: Dropped; modelName: string; isCut: boolean };
type WithoutModel = "not_set_up" | "budget_spent" | "failed";

const askModel = async (
  ctx: Context,
  { courseId, count }: MakeDrafts,
  course: Course,
  sources: readonly Source[],
  isNew: (body: QuestionBody) => boolean,
): Promise<ByModel | { why: WithoutModel }> => {
  const { dailyTokens } = await tutorSettingsOf(ctx.db, courseId);
  const opened = await openModel(ctx, { use: "drafts", courseId, dailyTokens });
  if (!opened.ai) return { why: opened.why };
  const read = readAtOnce(sources);
  const made = await askForObject(ctx, opened, {
    schema: ModelDrafts,
    instructions: draftInstructions(course.title, course.language, count),
    prompt: draftPrompt(read),
  });
  if (made === null) return { why: "failed" };
  const { drafts, dropped } = sortOut(made.questions.slice(0, 2 * count), read, isNew);
  if (drafts.length === 0) return { why: "failed" };
  return {
    drafts: drafts.slice(0, count),
    dropped,
    modelName: opened.ai.modelName,
    isCut: read.length < sources.length,
  };
};

const nothingDropped: Dropped = { invalid: 0, unquoted: 0, known: 0 };

/** Drafts questions from chosen passages, by the model or else from the course's terms. They wait for a person. */
export const makeDrafts = async (ctx: Context, input: MakeDrafts): Promise<MadeDrafts> => {
  const { courseId, count, withModel } = input;
  await requireCourse(ctx, courseId, "teach");
  const { sources, terms } = await chosenSources(ctx, input);
  const waiting = await selectWaitingBodies(ctx.db, courseId);
  if (waiting.length + count > mostWaiting) throw tooManyWait();
  const course = await courseOfDrafts(ctx.db, courseId);
  const known = [...(await bankBodies(ctx.db, courseId)), ...waiting.map(({ body }) => body as QuestionBody)];
  const asked = withModel
    ? await askModel(ctx, input, course, sources, newnessAmong(known))
    : { why: "not_asked" as const };
  const byRules = () =>
    draftFromTerms(sources, terms, { english: isEnglish(course.language), isNew: newnessAmong(known) }, count);
  const drafts = "why" in asked ? byRules() : asked.drafts;
  const madeBy = "why" in asked ? ("rules" as const) : ("model" as const);
  const rows = drafts.map(({ title, body, quote, source }) => ({
    ...{ id: newId(), courseId, title, body, quote, madeBy },
    ...{ lessonId: source.lessonId, lessonVersion: source.version, anchor: source.anchor, headings: source.headings },
    modelName: "why" in asked ? null : asked.modelName,
    requestedBy: userIdOf(ctx.actor),
    createdAt: toInstant(ctx.now()),
  }));
  if (rows.length > 0) await insertDrafts(ctx.db, rows);
  return {
    drafts: await Promise.all(rows.map(({ id }) => requireDraft(ctx, id))),
    madeBy,
    withoutModel: "why" in asked ? asked.why : null,
    dropped: "why" in asked ? nothingDropped : asked.dropped,
    isCut: "why" in asked ? false : asked.isCut,
  };
};
