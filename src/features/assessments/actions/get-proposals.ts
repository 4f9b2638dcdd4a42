import { notFound } from "#/core/errors.ts";
import { openModel } from "#/features/models/actions/open-model.ts";
import type { Context } from "#/server/context.ts";
import type { Proposals } from "../contract-proposals.ts";
import { answersToCompare, canAcceptAll, kappaToAcceptAll, pairsOf, quadraticKappa } from "../proposal.ts";
import { longestForModel } from "../proposal-prompt.ts";
import { levelsOf, type Rubric, rubricOf } from "../rubric.ts";
import { type ReadableAnswer, selectProposals, selectUnread, selectWaitingOf } from "../store-proposals.ts";
import { findQuestion } from "../store-questions.ts";
import { requireQuiz } from "./get-quiz.ts";

export type MarkingPlace = { quizId: string; questionId: string };

/** The quiz as its staff, and the question of its course. */
export const requireMarkedQuestion = async (ctx: Context, { quizId, questionId }: MarkingPlace) => {
  const { quiz } = await requireQuiz(ctx, quizId, "teach");
  const question = await findQuestion(ctx.db, questionId);
  if (!question || question.courseId !== quiz.courseId) throw notFound("question");
  return { courseId: quiz.courseId };
};

/** An answer that a model can read: written, not too long, and marked by a rubric. */
export const writtenIn = ({ body, answer }: ReadableAnswer): { rubric: Rubric; text: string } | null => {
  const rubric = rubricOf(body);
  if (!rubric || (answer.type !== "essay" && answer.type !== "code")) return null;
  const { text } = answer;
  return text.trim() === "" || text.length > longestForModel ? null : { rubric, text };
};

/** Marked by the rubric, so that there is something to compare with. */
export const givenIn = (row: ReadableAnswer) => {
  const given = levelsOf(row.reasons);
  return given.length > 0 && given.length === rubricOf(row.body)?.criteria.length ? given : null;
};

const mostUnread = 500;
const mostItems = 200;

/** Answers that a model could still read, in their order. */
export const selectReadable = async (ctx: Context, place: MarkingPlace, of: "marked" | "waiting") => {
  const rows = await selectUnread(ctx.db, place, of === "marked" ? "graded" : "needs_marking", mostUnread);
  return rows.filter((row) => writtenIn(row) !== null && (of === "waiting" || givenIn(row) !== null));
};

/** How far people and the model agree on answers that people had marked before. */
export const agreementOn = async (ctx: Context, place: MarkingPlace) => {
  const rows = await selectProposals(ctx.db, place);
  const compared = rows.flatMap(({ body, criteria, given }) => {
    const rubric = rubricOf(body);
    return rubric && given ? [pairsOf(rubric, criteria, given)] : [];
  });
  const kappa = quadraticKappa(compared.flat());
  return { rows, compared: compared.length, kappa, canAcceptAll: canAcceptAll(compared.length, kappa) };
};

/** What a model proposes for answers that wait, and whether it has been found to agree with people. */
export const getProposals = async (ctx: Context, place: MarkingPlace): Promise<Proposals> => {
  const { courseId } = await requireMarkedQuestion(ctx, place);
  const opened = await openModel(ctx, { use: "grading", courseId });
  const { rows, ...agreement } = await agreementOn(ctx, place);
  const open = rows.filter(({ given }) => given === null);
  const waiting = await selectWaitingOf(
    ctx.db,
    place,
    open.map(({ attemptId }) => attemptId),
  );
  const isCurrent = new Set(waiting.map((row) => `${row.attemptId} ${row.questionVersionId} ${row.answerSeq}`));
  return {
    model: opened.ai?.modelName ?? null,
    why: opened.ai ? null : opened.why,
    marked: (await selectReadable(ctx, place, "marked")).length,
    waiting: (await selectReadable(ctx, place, "waiting")).length,
    ...agreement,
    needed: answersToCompare,
    threshold: kappaToAcceptAll,
    items: open
      .filter((row) => isCurrent.has(`${row.attemptId} ${row.questionVersionId} ${row.answerSeq}`))
      .slice(0, mostItems)
      .map(({ attemptId, answerSeq, criteria, isAgreed, model, createdAt }) => ({
        ...{ attemptId, answerSeq, criteria, isAgreed, model, createdAt },
      })),
  };
};
