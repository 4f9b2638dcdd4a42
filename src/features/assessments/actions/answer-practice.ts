import { isDeepStrictEqual } from "node:util";
import type { z } from "zod";
import { requireUserId } from "#/core/actor.ts";
import { invalid } from "#/core/errors.ts";
import { newId } from "#/core/ids.ts";
import { toInstant } from "#/core/time.ts";
import type { Context } from "#/server/context.ts";
import type { Db } from "#/server/db.ts";
import { faultOfAnswer } from "../answer.ts";
import { isCheckable } from "../checking.ts";
import type { PracticeAnswerInput, PracticeResult } from "../contract-practice.ts";
import { type Grade, grade, verdictOf } from "../grading.ts";
import { isRight } from "../hint-ladder.ts";
import type { KeyedQuestion } from "../question.ts";
import { releasedReasons } from "../release.ts";
import { findPracticeAnswer, insertPracticeAnswer, selectPracticeStates } from "../store-practice.ts";
import { practiceVariant, presentPractice } from "./present-practice.ts";
import { presentFeedback, presentSolution } from "./present-question.ts";
import { ladderOf } from "./read-ladder.ts";
import { requirePractice } from "./require-practice.ts";

/** What a person marks is compared with what a good answer holds; all else keeps its solution until it is earned. */
const isSolutionTold = async (db: Db, userId: string, { id, body }: KeyedQuestion, graded: Grade): Promise<boolean> => {
  if (!isCheckable(body.type)) return !graded.isBlank;
  if (isRight(graded)) return true;
  const { rows } = await ladderOf(db, userId, id);
  return rows.some(({ rung }) => rung === "solution");
};

type Try = z.infer<typeof PracticeAnswerInput>;
type Asked = Awaited<ReturnType<typeof requirePractice>>;

const judge = ({ actor }: Context, question: Asked, { answer, variant }: Try) => {
  const body = practiceVariant(actor, question, variant);
  const fault = faultOfAnswer(answer, body);
  if (fault) throw invalid(`/answer${fault.at}`, fault.message);
  return { body, graded: grade(body, answer, "1") };
};

const tell = async (
  ctx: Context,
  question: Asked,
  answer: Try["answer"],
  { body, graded }: ReturnType<typeof judge>,
): Promise<PracticeResult> => {
  const { fraction, reasons, isBlank } = graded;
  const userId = requireUserId(ctx.actor);
  const questionId = question.id;
  const states = await selectPracticeStates(ctx.db, userId, [questionId]);
  const tries = states.get(questionId)?.tries ?? 1;
  const solution = await isSolutionTold(ctx.db, userId, question, graded);
  return {
    questionId,
    verdict: verdictOf(fraction, "1", isBlank),
    fraction,
    reasons: releasedReasons(reasons, { marks: true, correctness: true, feedback: true, solution }) ?? [],
    feedback: await presentFeedback(body, answer, solution),
    solution: solution ? await presentSolution(body) : null,
    tries,
    next: await presentPractice(ctx.actor, question, tries),
  };
};

/** As `answerPractice`, with the id under which the try is kept. */
export const keepPractice = async (ctx: Context, given: Try): Promise<{ answerId: string; result: PracticeResult }> => {
  const userId = requireUserId(ctx.actor);
  const question = await requirePractice(ctx, given.questionId);
  const judged = judge(ctx, question, given);
  const answerId = newId();
  await insertPracticeAnswer(ctx.db, {
    ...{ ...given, id: answerId, userId, questionVersionId: question.versionId, isNamed: true },
    fraction: judged.graded.fraction,
    answeredAt: toInstant(ctx.now()),
  });
  return { answerId, result: await tell(ctx, question, given.answer, judged) };
};

/** What `keepPractice` told of a try that is kept already; null where it was another try. */
export const retellPractice = async (ctx: Context, answerId: string, given: Try): Promise<PracticeResult | null> => {
  const kept = await findPracticeAnswer(ctx.db, answerId);
  if (!kept || !isDeepStrictEqual(kept, given)) return null;
  const question = await requirePractice(ctx, given.questionId);
  return tell(ctx, question, given.answer, judge(ctx, question, given));
};

/** Grades a try and tells the feedback to it, and the solution once that is earned. A blank try is kept, and earns none. */
export const answerPractice = async (ctx: Context, given: Try): Promise<PracticeResult> =>
  (await keepPractice(ctx, given)).result;
