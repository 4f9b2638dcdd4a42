import { notFound } from "#/core/errors.ts";
import type { Context } from "#/server/context.ts";
import type { Proposals } from "../contract-proposals.ts";
import { pairsOf } from "../proposal.ts";
import { isFitForModel } from "../proposal-prompt.ts";
import { levelsOf, type Rubric, rubricOf } from "../rubric.ts";
import { type ReadableAnswer, selectProposals, selectUnread, selectWaitingOf } from "../store-proposals.ts";
import { findQuestion } from "../store-questions.ts";
import { agreementOf, proposalStateOf } from "./agreement.ts";
import { requireQuiz } from "./get-quiz.ts";

export type MarkingPlace = { quizId: string; questionId: string };

/** The quiz as its staff, and the question of its course. */
export const requireMarkedQuestion = async (ctx: Context, { quizId, questionId }: MarkingPlace) => {
  const { quiz } = await requireQuiz(ctx, quizId, "teach");
  const question = await findQuestion(ctx.db, questionId);
  if (!question || question.courseId !== quiz.courseId) throw notFound("question");
  return { courseId: quiz.courseId };
};

/** An answer that a model can read: written, fit for it, and marked by a rubric. */
export const writtenIn = ({ body, answer }: ReadableAnswer): { rubric: Rubric; text: string } | null => {
  const rubric = rubricOf(body);
  if (!rubric || (answer.type !== "essay" && answer.type !== "code")) return null;
  return isFitForModel([answer.text]) ? { rubric, text: answer.text } : null;
};

/** Marked by the rubric, so that there is something to compare with. */
export const givenIn = (row: ReadableAnswer) => {
  const given = levelsOf(row.reasons);
  return given.length > 0 && given.length === rubricOf(row.body)?.criteria.length ? given : null;
};

const mostUnread = 500;
const mostItems = 200;

/** Answers that a model could still read, in their order, and how many of those that wait are left to people. */
export const selectReadable = async (ctx: Context, place: MarkingPlace, of: "marked" | "waiting") => {
  const all = await selectUnread(ctx.db, place, of === "marked" ? "graded" : "needs_marking", mostUnread);
  const rows = all.filter((row) => writtenIn(row) !== null && (of === "waiting" || givenIn(row) !== null));
  return { rows, others: all.length - rows.length };
};

/** How far people and the model agree on answers that people had marked before. */
export const agreementOn = async (ctx: Context, place: MarkingPlace) => {
  const rows = await selectProposals(ctx.db, place);
  const compared = rows.flatMap(({ body, criteria, given }) => {
    const rubric = rubricOf(body);
    return rubric && given ? [pairsOf(rubric, criteria, given)] : [];
  });
  return { rows, ...agreementOf(compared) };
};

/** What a model proposes for answers that wait, and whether it has been found to agree with people. */
export const getProposals = async (ctx: Context, place: MarkingPlace): Promise<Proposals> => {
  const { courseId } = await requireMarkedQuestion(ctx, place);
  const { rows, ...agreement } = await agreementOn(ctx, place);
  const open = rows.filter(({ given }) => given === null);
  const current = await selectWaitingOf(
    ctx.db,
    place,
    open.map(({ attemptId }) => attemptId),
  );
  const isCurrent = new Set(current.map((row) => `${row.attemptId} ${row.questionVersionId} ${row.answerSeq}`));
  const waiting = await selectReadable(ctx, place, "waiting");
  const marked = await selectReadable(ctx, place, "marked");
  const state = await proposalStateOf(ctx, courseId, {
    ...agreement,
    ...{ marked: marked.rows.length, waiting: waiting.rows.length, leftToPeople: waiting.others },
  });
  return {
    ...state,
    items: open
      .filter((row) => isCurrent.has(`${row.attemptId} ${row.questionVersionId} ${row.answerSeq}`))
      .slice(0, mostItems)
      .map(({ attemptId, answerSeq, criteria, isAgreed, model, createdAt }) => ({
        ...{ attemptId, answerSeq, criteria, isAgreed, model, createdAt },
      })),
  };
};
