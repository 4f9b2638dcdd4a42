import type { z } from "zod";
import { invalid } from "#/core/errors.ts";
import type { Context } from "#/server/context.ts";
import { type Answer, faultOfAnswer } from "../answer.ts";
import type { PreviewQuestionInput } from "../contract.ts";
import type { QuestionPreview } from "../contract-practice.ts";
import { grade, verdictOf } from "../grading.ts";
import type { QuestionBody } from "../question.ts";
import { simulatedAnswers } from "../simulated.ts";
import { variantOf } from "../variant.ts";
import { presentFeedback, presentQuestion, presentSolution } from "./present-question.ts";
import { requireTeaching } from "./require-teaching.ts";

const resultOf = async (body: QuestionBody, answer: Answer): Promise<QuestionPreview["result"]> => {
  const fault = faultOfAnswer(answer, body);
  if (fault) throw invalid(`/answer${fault.at}`, fault.message);
  const { fraction, reasons, isBlank } = grade(body, answer, "1");
  return {
    verdict: verdictOf(fraction, "1", isBlank),
    fraction,
    reasons,
    feedback: await presentFeedback(body, answer, true),
    solution: await presentSolution(body),
  };
};

const simulate = (body: QuestionBody): QuestionPreview["simulated"] =>
  simulatedAnswers(body).map(({ label, answer }) => {
    const { fraction, reasons, isBlank } = grade(body, answer, "1");
    return { label, verdict: verdictOf(fraction, "1", isBlank), fraction, reasons };
  });

/** A question that is being written, as learners would see it, and what an answer to it would score. Nothing is kept. */
export const previewQuestion = async (
  ctx: Context,
  { courseId, body, answer, variant }: z.infer<typeof PreviewQuestionInput>,
): Promise<QuestionPreview> => {
  await requireTeaching(ctx, courseId, "course");
  const one = variantOf(body, variant);
  const inAuthorsOrder = "shuffle" in one ? { ...one, shuffle: false } : one;
  return {
    question: await presentQuestion({ id: courseId, body: inAuthorsOrder }, { seed: variant, withTips: true }),
    result: answer === null ? null : await resultOf(one, answer),
    simulated: simulate(one),
  };
};
