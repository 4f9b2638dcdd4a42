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
import { insertPracticeAnswer, selectPracticeStates } from "../store-practice.ts";
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

/** Grades a try and tells the feedback to it, and the solution once that is earned. A blank try is kept, and earns none. */
export const answerPractice = async (
  ctx: Context,
  { questionId, answer, variant }: z.infer<typeof PracticeAnswerInput>,
): Promise<PracticeResult> => {
  const userId = requireUserId(ctx.actor);
  const question = await requirePractice(ctx, questionId);
  const body = practiceVariant(ctx.actor, question, variant);
  const fault = faultOfAnswer(answer, body);
  if (fault) throw invalid(`/answer${fault.at}`, fault.message);
  const graded = grade(body, answer, "1");
  const { fraction, reasons, isBlank } = graded;
  await insertPracticeAnswer(ctx.db, {
    id: newId(),
    userId,
    questionId,
    questionVersionId: question.versionId,
    answer,
    variant,
    isNamed: true,
    fraction,
    answeredAt: toInstant(ctx.now()),
  });
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
