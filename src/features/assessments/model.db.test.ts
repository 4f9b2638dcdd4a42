import { expect, test } from "vitest";
import { sumMarks } from "#/core/marks.ts";
import { createGroup } from "#/features/courses/actions/save-group.ts";
import { ageAttempt, inNamesOf, type MadeQuestion, makeQuizWorld, shownIn } from "#/test/factories-assessments.ts";
import { ctxFor, testServices } from "#/test/harness.ts";
import fc from "#/test/properties.ts";
import { addMember } from "./actions/change-group-members.ts";
import { getAttempt } from "./actions/get-attempt.ts";
import { getResult } from "./actions/get-result.ts";
import { listAnswerHistory } from "./actions/list-answer-history.ts";
import { saveAnswers } from "./actions/save-answers.ts";
import { createOverride, deleteOverride, updateOverride } from "./actions/save-override.ts";
import { startAttempt } from "./actions/start-attempt.ts";
import { submitAttempt } from "./actions/submit-attempt.ts";
import { updateQuiz } from "./actions/update-quiz.ts";
import type { Answer } from "./answer.ts";
import { graceSeconds } from "./attempt.ts";
import { blankAnswer, isBlank } from "./blank.ts";
import type { AnswerAck, AnswerEvent } from "./contract-attempts.ts";
import { CreateOverrideInput } from "./contract-overrides.ts";
import { grade } from "./grading.ts";
import type { PublicQuestion } from "./question.ts";

/** Commands in all; the long run sets it to 100,000. */
const budget = Number(process.env.MODEL_COMMANDS ?? 400);
const perRun = 20;
/** Time moves in steps of 100 s, so that no boundary is nearer than 40 s to a step, however slow the machine. */
const firstLimit = 600;

const services = testServices();
const { db } = services;

type Command =
  | { type: "save"; tab: number; question: number; choice: number; cleared: boolean; seesNewest: boolean }
  | { type: "resend"; which: number }
  | { type: "wait"; steps: number }
  | { type: "extend" }
  | { type: "except"; whom: "own" | "group"; factor: 2 | 3 | null }
  | { type: "read" }
  | { type: "submit" };

const command: fc.Arbitrary<Command> = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.record({
      type: fc.constant("save" as const),
      tab: fc.nat(2),
      question: fc.nat(2),
      choice: fc.nat(3),
      cleared: fc.boolean(),
      seesNewest: fc.boolean(),
    }),
  },
  { weight: 3, arbitrary: fc.record({ type: fc.constant("resend" as const), which: fc.nat() }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant("wait" as const), steps: fc.integer({ min: 1, max: 4 }) }) },
  { weight: 1, arbitrary: fc.constant({ type: "extend" as const }) },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant("except" as const),
      whom: fc.constantFrom("own" as const, "group" as const),
      factor: fc.constantFrom(2 as const, 3 as const, null),
    }),
  },
  { weight: 3, arbitrary: fc.constant({ type: "read" as const }) },
  { weight: 1, arbitrary: fc.constant({ type: "submit" as const }) },
);

/** The reference: what an attempt is, in the plainest words. */
const makeModel = (questions: readonly MadeQuestion[]) => {
  const events: (AnswerEvent & { client: string; seq: number; outcome: AnswerAck["outcome"] })[] = [];
  let isOpen = true;
  let elapsed = 0;
  let limit = firstLimit;
  const factors = { own: null as number | null, group: null as number | null };
  const closeIfOver = () => {
    if (elapsed > limit * (factors.own ?? factors.group ?? 1) + graceSeconds) isOpen = false;
  };
  const current = (questionId: string) =>
    events.findLast((event) => event.questionId === questionId && event.outcome === "accepted");
  return {
    current,
    isOpen: () => isOpen,
    events: () => events,
    wait: (seconds: number) => {
      elapsed += seconds;
    },
    extend: () => {
      limit += 400;
    },
    except: (whom: "own" | "group", factor: number | null) => {
      factors[whom] = factor;
    },
    read: closeIfOver,
    submit: () => {
      isOpen = false;
    },
    save: (client: string, event: AnswerEvent) => {
      closeIfOver();
      const before = current(event.questionId);
      const replacesNothing = isBlank(event.answer) && !event.cleared && before && !isBlank(before.answer);
      const outcome = !isOpen ? "late" : replacesNothing ? "ignored_blank" : "accepted";
      const isUnseen = before && before.client !== client && before.seq > (event.baseSeq ?? 0);
      const seq = events.length + 1;
      events.push({ ...event, client, seq, outcome });
      return { seq, outcome, overwroteSeq: outcome === "accepted" && isUnseen ? before.seq : null };
    },
    earned: () => questions.map(({ id, body }) => grade(body, current(id)?.answer ?? null, "1").earned),
  };
};

const answerTo = ({ body }: MadeQuestion, choice: number): Answer => {
  if (choice === 3) return blankAnswer(body.type);
  if (body.type === "single_choice") return { type: body.type, optionId: "abc"[choice]! };
  if (body.type === "multiple_choice") return { type: body.type, optionIds: ["a", "b", "c"].slice(0, choice + 1) };
  return { type: "true_false", value: choice > 0 };
};

/** The question under the names that the attempt has for its options, found by their texts. */
const asShown = ({ id, body }: MadeQuestion, shown: PublicQuestion): MadeQuestion => {
  if (body.type !== "single_choice" && body.type !== "multiple_choice") return { id, body };
  const list = "options" in shown ? shown.options : [];
  const options = body.options.map((option) => ({ ...option, id: list.find(({ text }) => text === option.text)!.id }));
  return { id, body: { ...body, options } };
};

const begin = async () => {
  const world = await makeQuizWorld(db, { timeLimitSeconds: firstLimit });
  const ctx = ctxFor(services, world.learner.actor);
  const teacherCtx = ctxFor(services, world.teacher.actor);
  const { id: groupId } = await createGroup(teacherCtx, { courseId: world.course.id, name: "Slow" });
  await addMember(teacherCtx, { groupId, userId: world.learner.id });
  const attempt = await startAttempt(ctx, { quizId: world.quiz.id });
  const sent: { client: string; event: AnswerEvent; ack: AnswerAck }[] = [];
  return {
    ...world,
    ctx,
    teacherCtx,
    groupId,
    overrideIds: { own: null as string | null, group: null as string | null },
    attemptId: attempt.id,
    shown: shownIn(attempt),
    model: makeModel(world.questions.map((question) => asShown(question, shownIn(attempt)(question.id)!))),
    sent,
    limit: firstLimit,
  };
};

type Run = Awaited<ReturnType<typeof begin>>;

const save = async (run: Run, given: Extract<Command, { type: "save" }>) => {
  const question = run.questions[given.question]!;
  const client = `tab-${given.tab}`;
  const event: AnswerEvent = {
    clientSeq: run.sent.length,
    questionId: question.id,
    baseSeq: given.seesNewest ? (run.model.current(question.id)?.seq ?? null) : null,
    answer: inNamesOf(run.shown(question.id)!, question.body, answerTo(question, given.choice)),
    cleared: given.cleared,
    clientTime: null,
  };
  const expected = run.model.save(client, event);
  const receipt = await saveAnswers(run.ctx, { attemptId: run.attemptId, client, events: [event] });
  expect(receipt.acks[0]).toMatchObject(expected);
  expect(receipt.state).toBe(run.model.isOpen() ? "open" : "submitted");
  run.sent.push({ client, event, ack: receipt.acks[0]! });
};

const resend = async (run: Run, which: number) => {
  const [again] = run.sent.slice(which % Math.max(1, run.sent.length));
  if (!again) return;
  run.model.read();
  const { attemptId } = run;
  const receipt = await saveAnswers(run.ctx, { attemptId, client: again.client, events: [again.event] });
  expect(receipt.acks).toEqual([again.ack]);
};

const read = async (run: Run) => {
  run.model.read();
  const attempt = await getAttempt(run.ctx, run);
  expect(attempt.state).toBe(run.model.isOpen() ? "open" : "submitted");
  for (const { question, current } of attempt.questions) {
    const expected = run.model.current(question.id);
    expect(current && { seq: current.seq, answer: current.answer }).toEqual(
      expected ? { seq: expected.seq, answer: expected.answer } : null,
    );
  }
};

const except = async (run: Run, { whom, factor }: Extract<Command, { type: "except" }>) => {
  run.model.except(whom, factor);
  const known = run.overrideIds[whom];
  const timeFactor = factor === null ? null : String(factor);
  if (known === null && timeFactor === null) return;
  if (known === null) {
    const subject = whom === "own" ? { userId: run.learner.id } : { groupId: run.groupId };
    const input = CreateOverrideInput.parse({ quizId: run.quiz.id, ...subject, timeFactor });
    run.overrideIds[whom] = (await createOverride(run.teacherCtx, input)).id;
  } else if (timeFactor === null) {
    await deleteOverride(run.teacherCtx, { overrideId: known });
    run.overrideIds[whom] = null;
  } else await updateOverride(run.teacherCtx, { overrideId: known, timeFactor });
};

const perform = async (run: Run, given: Command): Promise<void> => {
  switch (given.type) {
    case "save":
      return save(run, given);
    case "resend":
      return resend(run, given.which);
    case "wait":
      run.model.wait(given.steps * 100);
      return ageAttempt(db, run.attemptId, given.steps * 100);
    case "extend":
      run.limit += 400;
      run.model.extend();
      await updateQuiz(run.teacherCtx, { quizId: run.quiz.id, timeLimitSeconds: run.limit });
      return;
    case "except":
      return except(run, given);
    case "read":
      return read(run);
    case "submit":
      run.model.submit();
      await submitAttempt(run.ctx, run);
  }
};

/** No acknowledged event is missing, there is one submission, and the marks are those of the events. */
const expectInvariants = async (run: Run) => {
  const receipts = await Promise.all([submitAttempt(run.ctx, run), submitAttempt(run.ctx, run)]);
  run.model.submit();
  expect(receipts[0]).toEqual(receipts[1]);
  const history = await listAnswerHistory(run.teacherCtx, { attemptId: run.attemptId, limit: 100 });
  expect(
    history.items.toReversed().map(({ seq, client, clientSeq, outcome }) => [seq, client, clientSeq, outcome]),
  ).toEqual(run.model.events().map(({ seq, client, clientSeq, outcome }) => [seq, client, clientSeq, outcome]));
  const result = await getResult(run.ctx, run);
  expect(result.questions.map(({ earned }) => earned)).toEqual(run.model.earned());
  const sum = sumMarks(run.model.earned().map((earned) => earned ?? "0"));
  expect(result.score?.earned).toBe(sum.startsWith("-") ? "0" : sum);
};

test("an attempt behaves as the reference model, whatever happens to it", { timeout: 60_000 + budget * 1_000 }, () =>
  fc.assert(
    fc.asyncProperty(fc.array(command, { minLength: perRun, maxLength: perRun }), async (commands) => {
      const run = await begin();
      for (const given of commands) await perform(run, given);
      await expectInvariants(run);
    }),
    { numRuns: Math.ceil(budget / perRun), endOnFailure: true },
  ),
);
