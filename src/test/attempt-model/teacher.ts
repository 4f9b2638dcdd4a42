import assert from "node:assert/strict";
import { applyRegrade } from "#/features/assessments/actions/apply-regrade.ts";
import { getMarking } from "#/features/assessments/actions/get-marking.ts";
import { markAnswer } from "#/features/assessments/actions/mark-answer.ts";
import { previewRegrade } from "#/features/assessments/actions/preview-regrade.ts";
import { createOverride, deleteOverride, updateOverride } from "#/features/assessments/actions/save-override.ts";
import { undoRegrade } from "#/features/assessments/actions/undo-regrade.ts";
import { updateQuestion } from "#/features/assessments/actions/update-question.ts";
import { CreateOverrideInput } from "#/features/assessments/contract-overrides.ts";
import type { PublicQuestion, QuestionBody } from "#/features/assessments/question.ts";
import type { Context } from "#/server/context.ts";
import type { MadeQuestion } from "../factories-assessments.ts";
import type { Command } from "./commands.ts";
import type { Reference } from "./reference.ts";

type Of<Type extends Command["type"]> = Extract<Command, { type: Type }>;

/** The same question with what was right made wrong. */
const otherKey = (body: QuestionBody): QuestionBody => {
  if (body.type === "true_false") return { ...body, correct: !body.correct };
  if (body.type !== "single_choice" && body.type !== "multiple_choice") return body;
  const fractions = body.options.map(({ fraction }) => fraction);
  return { ...body, options: body.options.map((option, i) => ({ ...option, fraction: fractions.at(i - 1)! })) };
};

export const refusalOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => "ok",
    (error: { code?: string }) => error.code ?? String(error),
  );

/** A question of the attempt under the names that it has there. */
export type AsShown = (questionId: string, body: QuestionBody) => QuestionBody;

/** What there is to choose goes by names of the attempt; they are found by their texts. */
export const inShownNames = (body: QuestionBody, shown: PublicQuestion): QuestionBody => {
  if (body.type !== "single_choice" && body.type !== "multiple_choice") return body;
  const list = "options" in shown ? shown.options : [];
  const options = body.options.map((option) => ({ ...option, id: list.find(({ text }) => text === option.text)!.id }));
  return { ...body, options };
};

type Facts = {
  teach: Context;
  world: { learner: { id: string }; quiz: { id: string }; questions: readonly MadeQuestion[] };
  groupId: string;
  attemptId: string;
  reference: Reference;
  asShown: AsShown;
};

/** What the teacher of the attempt does, each thing compared with the reference. */
export const employTeacher = ({ teach, world, groupId, attemptId, reference, asShown }: Facts) => {
  const { learner, questions } = world;
  const quizId = world.quiz.id;
  const keys = questions.map(({ body }) => body);
  const overrideIds = { own: null as string | null, group: null as string | null };

  const except = async ({ whom, factor }: Of<"except">) => {
    reference.except(whom, factor);
    const known = overrideIds[whom];
    const timeFactor = factor === null ? null : String(factor);
    if (known === null && timeFactor !== null) {
      const subject = whom === "own" ? { userId: learner.id } : { groupId };
      overrideIds[whom] = (
        await createOverride(teach, CreateOverrideInput.parse({ quizId, ...subject, timeFactor }))
      ).id;
    } else if (known !== null && timeFactor === null) {
      await deleteOverride(teach, { overrideId: known });
      overrideIds[whom] = null;
    } else if (known !== null) await updateOverride(teach, { overrideId: known, timeFactor });
  };

  const changeKey = async ({ question }: { question: number }) => {
    const { id } = questions[question]!;
    const body = otherKey(keys[question]!);
    keys[question] = body;
    reference.changeKey(question, asShown(id, body));
    await updateQuestion(teach, { questionId: id, body });
  };

  const lookAtRegrade = async (question: number) => {
    const expected = reference.regraded(question);
    const preview = await previewRegrade(teach, { quizId, questionId: questions[question]!.id });
    assert.equal(preview.attempts, expected ? 1 : 0);
    assert.deepEqual(
      preview.changes.map(({ from, to }) => ({ from, to })),
      expected && expected.from !== expected.to ? [expected] : [],
    );
    return { expected, preview };
  };

  const regrade = async ({ question, changesKey }: Of<"regrade">) => {
    if (changesKey) await changeKey({ question });
    const where = { quizId, questionId: questions[question]!.id };
    const { expected, preview } = await lookAtRegrade(question);
    const apply = (digest: string) => applyRegrade(teach, { ...where, digest, reason: "The key was wrong." });
    if (!expected) {
      assert.equal(await refusalOf(apply(preview.digest)), "conflict");
      return;
    }
    const { id } = await apply(preview.digest);
    reference.regrade(question, id);
    const again = await lookAtRegrade(question);
    assert.equal(again.expected, null, "a regrade leaves nothing to regrade");
    assert.equal(await refusalOf(apply(again.preview.digest)), "conflict");
  };

  const undo = async ({ question }: Of<"undo regrade">) => {
    const regradeId = reference.lastRegrade(question);
    if (regradeId === null) return;
    await undoRegrade(teach, { regradeId });
    reference.undo(question);
    assert.equal(await refusalOf(undoRegrade(teach, { regradeId })), "conflict", "undone once");
    await lookAtRegrade(question);
  };

  const mark = async ({ question, earned }: Of<"mark">) => {
    const questionId = questions[question]!.id;
    reference.look();
    const { questions: marked } = await getMarking(teach, { attemptId });
    const expectedRevision = marked.find((one) => one.question.id === questionId)?.grade?.revision ?? 1;
    const marking = markAnswer(teach, { attemptId, questionId, earned, comment: "", expectedRevision });
    if (!reference.isOpen()) reference.mark(question, earned);
    assert.equal(await refusalOf(marking), reference.isOpen() ? "conflict" : "ok");
  };

  return { except, changeKey, regrade, undo, mark };
};
