import { expect, test } from "vitest";
import { inNamesOf, makeQuizWorld, shownIn } from "#/test/factories-assessments.ts";
import { ctxFor, testServices } from "#/test/harness.ts";
import fc from "#/test/properties.ts";
import { checkAnswer } from "./actions/check-answer.ts";
import { getAttempt } from "./actions/get-attempt.ts";
import { getResult } from "./actions/get-result.ts";
import { saveAnswers } from "./actions/save-answers.ts";
import { startAttempt } from "./actions/start-attempt.ts";
import { submitAttempt } from "./actions/submit-attempt.ts";

const services = testServices();
const allowed = 3;

type Command =
  | { type: "save"; tab: number; choice: "a" | "b" | null }
  | { type: "check"; times: number }
  | { type: "checkOld" }
  | { type: "read" };

const command: fc.Arbitrary<Command> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      type: fc.constant("save" as const),
      tab: fc.nat(1),
      choice: fc.constantFrom("a" as const, "b" as const, "b" as const, null),
    }),
  },
  { weight: 4, arbitrary: fc.record({ type: fc.constant("check" as const), times: fc.integer({ min: 1, max: 4 }) }) },
  { weight: 1, arbitrary: fc.constant({ type: "checkOld" as const }) },
  { weight: 1, arbitrary: fc.constant({ type: "read" as const }) },
);

/** The rules once more, by the plainest means: quarters of a point, each wrong try costing one. */
const emptyModel = () => ({
  answers: [] as { seq: number; choice: "a" | "b" | null }[],
  checks: [] as { seq: number; isRight: boolean }[],
});
type Model = ReturnType<typeof emptyModel>;

const currentOf = ({ answers }: Model) => answers.at(-1) ?? null;
const isFinished = ({ checks }: Model) => checks.length === allowed || checks.some(({ isRight }) => isRight);
const quartersOf = (model: Model): number => {
  const current = currentOf(model);
  if (!current || current.choice === null) return 0;
  const isChecked = model.checks.at(-1)?.seq === current.seq;
  const wrongBefore = model.checks.length - (isChecked ? 1 : 0);
  return current.choice === "a" ? Math.max(0, 4 - wrongBefore) : 0;
};

/** What a check of the answer at `seq` must come to. */
const expectedOf = (model: Model, seq: number): "told" | "conflict" | "invalid_input" => {
  if (model.checks.some((check) => check.seq === seq)) return "told";
  if (isFinished(model)) return "conflict";
  const current = currentOf(model);
  if (!current) return "invalid_input";
  if (current.seq !== seq) return "conflict";
  return current.choice === null ? "invalid_input" : "told";
};

const play = async (commands: readonly Command[]) => {
  const world = await makeQuizWorld(services.db, { mode: "practice", tries: allowed, penalty: "0.25" }, [
    "single_choice",
  ]);
  const ctx = ctxFor(services, world.learner.actor);
  const attempt = await startAttempt(ctx, { quizId: world.quiz.id });
  const attemptId = attempt.id;
  const { id: questionId, body } = world.questions[0]!;
  const shown = shownIn(attempt)(questionId)!;
  const model = emptyModel();
  const counts = [0, 0];
  const check = (seq: number) =>
    checkAnswer(ctx, { attemptId, questionId, seq }).then(
      ({ tries }) => ({ outcome: "told", made: tries.made, isFinished: tries.isFinished }),
      (error: { code?: string }) => ({ outcome: error.code }),
    );
  for (const next of commands) {
    if (next.type === "save") {
      const answer = inNamesOf(shown, body, { type: "single_choice", optionId: next.choice });
      const event = {
        clientSeq: counts[next.tab]!++,
        questionId,
        answer,
        baseSeq: null,
        cleared: true,
        clientTime: null,
      };
      const { acks } = await saveAnswers(ctx, { attemptId, client: `tab${next.tab}`, events: [event] });
      expect(acks[0]!.outcome).toBe(isFinished(model) ? "after_finish" : "accepted");
      if (!isFinished(model)) model.answers.push({ seq: acks[0]!.seq, choice: next.choice });
    }
    if (next.type === "check" || next.type === "checkOld") {
      const seq = (next.type === "check" ? currentOf(model) : model.answers[0])?.seq ?? 1;
      const outcome = expectedOf(model, seq);
      const isNew = outcome === "told" && !model.checks.some((one) => one.seq === seq);
      if (isNew) model.checks.push({ seq, isRight: currentOf(model)!.choice === "a" });
      const told = { outcome, made: model.checks.length, isFinished: isFinished(model) };
      const replies = await Promise.all(
        Array.from({ length: next.type === "check" ? next.times : 1 }, () => check(seq)),
      );
      for (const reply of replies) expect(reply).toEqual(outcome === "told" ? told : { outcome });
    }
    if (next.type === "read") {
      const read = (await getAttempt(ctx, { attemptId })).questions[0]!;
      expect([read.current?.seq ?? null, read.tries?.made]).toEqual([
        currentOf(model)?.seq ?? null,
        model.checks.length,
      ]);
      const hints = isFinished(model) ? model.checks.length - 1 : model.checks.length;
      expect(read.tries?.hints).toHaveLength(Math.min(2, Math.max(0, hints)));
    }
  }
  await submitAttempt(ctx, { attemptId });
  const result = (await getResult(ctx, { attemptId })).questions[0]!;
  expect(Number(result.earned) * 4).toBe(quartersOf(model));
  expect(result.checks).toBe(model.checks.length);
};

test("answers and checks in any order, repeated and at once, give the tries and the mark of the reference", () =>
  fc.assert(fc.asyncProperty(fc.array(command, { minLength: 4, maxLength: 16 }), play), {
    ...{ numRuns: 25, endOnFailure: true },
  }));
