import assert from "node:assert/strict";
import { addMember } from "#/features/assessments/actions/change-group-members.ts";
import { closeAllOverdue } from "#/features/assessments/actions/close-overdue.ts";
import { getAttempt } from "#/features/assessments/actions/get-attempt.ts";
import { getResult } from "#/features/assessments/actions/get-result.ts";
import { holdMarks } from "#/features/assessments/actions/hold-marks.ts";
import { listAnswerHistory } from "#/features/assessments/actions/list-answer-history.ts";
import { releaseMarks } from "#/features/assessments/actions/release-marks.ts";
import { saveAnswers } from "#/features/assessments/actions/save-answers.ts";
import { startAttempt } from "#/features/assessments/actions/start-attempt.ts";
import { submitAttempt } from "#/features/assessments/actions/submit-attempt.ts";
import { updateQuiz } from "#/features/assessments/actions/update-quiz.ts";
import type { Answer } from "#/features/assessments/answer.ts";
import { blankAnswer } from "#/features/assessments/blank.ts";
import type { Receipt } from "#/features/assessments/contract-attempts.ts";
import type { QuestionBody } from "#/features/assessments/question.ts";
import { createGroup } from "#/features/courses/actions/save-group.ts";
import type { Services } from "#/server/context.ts";
import { ageAttempt, inNamesOf, makeQuizWorld, shownIn } from "../factories-assessments.ts";
import { openBrowsers, type Server } from "./browser.ts";
import type { Command } from "./commands.ts";
import { firstLimit, makeReference, type Sent, step } from "./reference.ts";
import { type AsShown, employTeacher, inShownNames, refusalOf } from "./teacher.ts";

type Of<Type extends Command["type"]> = Extract<Command, { type: Type }>;

const types = ["single_choice", "multiple_choice", "true_false", "essay"] as const;

const answerTo = ({ type }: QuestionBody, choice: number): Answer => {
  if (choice === 3) return blankAnswer(type);
  if (type === "single_choice") return { type, optionId: "abc"[choice]! };
  if (type === "multiple_choice") return { type, optionIds: ["a", "b", "c"].slice(0, choice + 1) };
  return type === "true_false" ? { type, value: choice > 0 } : { type: "essay", text: `Words ${choice}` };
};

/** One attempt, its learner's browsers, its teacher, and the reference that says what each of them must find. */
export const openClassroom = async (services: Services) => {
  const world = await makeQuizWorld(services.db, { timeLimitSeconds: firstLimit }, types);
  const { learner, teacher, course, questions, quiz } = world;
  const quizId = quiz.id;
  const ctx = { ...services, actor: learner.actor };
  const teach = { ...services, actor: teacher.actor };
  const { id: groupId } = await createGroup(teach, { courseId: course.id, name: "Slow" });
  await addMember(teach, { groupId, userId: learner.id });
  const first = await startAttempt(ctx, { quizId });
  const attemptId = first.id;
  const shown = shownIn(first);
  const asShown: AsShown = (id, body) => inShownNames(body, shown(id)!);
  const reference = makeReference(questions.map(({ id, body }) => ({ id, body: asShown(id, body) })));
  /** In the names that the attempt has for what there is to choose. */
  const answerOf = (question: number, choice: number): Answer => {
    const { id, body } = questions[question]!;
    return inNamesOf(shown(id)!, body, answerTo(body, choice));
  };
  const sent: Sent[] = [];
  let receipt: Receipt | null = null;
  let called = 0;
  let turn: Promise<unknown> = Promise.resolve();
  const faults: unknown[] = [];

  /**
   * One request at a time, so that the order is known; what two at once come to, races.db.test.ts asks. A page takes what
   * fails for a bad connection, so it is noted here.
   */
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const mine = turn.then(work);
    turn = mine.catch((error: unknown) => faults.push(error));
    return mine;
  };
  const stateNow = () => (reference.isOpen() ? "open" : "submitted");

  const save = async (given: Sent) => {
    const expected = reference.save(given);
    const answered = await saveAnswers(ctx, { attemptId, client: given.client, events: [...given.events] });
    const told = answered.acks.map(({ seq, outcome, overwroteSeq }) => ({ seq, outcome, overwroteSeq }));
    assert.deepEqual(told, expected, "acknowledged as the reference takes it");
    assert.equal(answered.state, stateNow());
    sent.push(given);
    return answered;
  };
  const load = async () => {
    reference.look();
    const attempt = await getAttempt(ctx, { attemptId });
    assert.equal(attempt.state, stateNow());
    for (const { question, current } of attempt.questions) {
      const { seq, answer } = reference.current(question.id) ?? {};
      assert.deepEqual({ seq: current?.seq, answer: current?.answer }, { seq, answer }, "the answer that counts");
    }
    return attempt;
  };
  const submit = async () => {
    reference.submit();
    const answered = await submitAttempt(ctx, { attemptId });
    receipt ??= answered;
    assert.deepEqual(answered, receipt, "one submission, one receipt");
    return answered;
  };
  const server: Server = {
    save: (given) => inTurn(() => save(given)),
    load: () => inTurn(load),
    submit: () => inTurn(submit),
  };
  const browsers = openBrowsers(first, server);
  const staff = employTeacher({ teach, world, groupId, attemptId, reference, asShown });
  browsers.open(0);
  browsers.open(2);

  const call = ({ client, question, choice, cleared, seesNewest }: Of<"call">) => {
    const { id } = questions[question]!;
    const baseSeq = seesNewest ? (reference.current(id)?.seq ?? null) : null;
    const event = {
      clientSeq: called++,
      questionId: id,
      baseSeq,
      answer: answerOf(question, choice),
      cleared,
      clientTime: null,
    };
    return server.save({ client: `program-${client}`, events: [event] });
  };

  const sendAgain = async ({ which }: Of<"send again">) => {
    const again = sent[which % Math.max(1, sent.length)];
    if (again) await server.save(again);
  };

  const perform = async (given: Command): Promise<void> => {
    switch (given.type) {
      case "answer":
      case "type": {
        const { id } = questions[given.question]!;
        return browsers.answer(given.slot, id, answerOf(given.question, given.choice), given.type === "type");
      }
      case "reload":
        browsers.kill(given.slot);
        return browsers.open(given.slot);
      case "kill":
        return browsers.kill(given.slot);
      case "lose reply":
      case "hold request": {
        const page = browsers.page(given.slot);
        if (page) page[given.type === "lose reply" ? "losesReply" : "holdsRequest"] = true;
        return;
      }
      case "look":
        return browsers.page(given.slot)?.session.lookAgain();
      case "submit":
        return void browsers.page(given.slot)?.session.submit("asked");
      case "offline":
      case "online":
        return browsers.connect(given.device, { isOnline: given.type === "online" });
      case "sign out":
      case "sign in":
        return browsers.connect(given.device, { isSignedIn: given.type === "sign in" });
      case "deliver held":
        return browsers.deliverHeld();
      case "call":
        return void (await call(given));
      case "send again":
        return sendAgain(given);
      case "read":
        return void (await server.load());
      case "close overdue":
        reference.look();
        return void (await inTurn(() => closeAllOverdue(services)));
      case "wait":
        reference.wait(given.steps * step);
        browsers.pass(given.steps * step);
        return inTurn(() => ageAttempt(services.db, attemptId, given.steps * step));
      case "extend": {
        const timeLimitSeconds = reference.extend();
        return void (await inTurn(() => updateQuiz(teach, { quizId, timeLimitSeconds })));
      }
      case "except":
        return inTurn(() => staff.except(given));
      case "hold marks":
      case "release marks": {
        const isHeld = given.type === "hold marks";
        const work = isHeld ? holdMarks(teach, { quizId }) : releaseMarks(teach, { quizId, evenIfWaiting: true });
        assert.ok(["ok", "conflict"].includes(await refusalOf(work)));
        return reference.hold(isHeld);
      }
      case "change key":
        return inTurn(() => staff.changeKey(given));
      case "regrade":
        return inTurn(() => staff.regrade(given));
      case "undo regrade":
        return inTurn(() => staff.undo(given));
      case "mark":
        return inTurn(() => staff.mark(given));
    }
  };

  /** Nothing that was typed is lost: what each device changed last in each question has come to the server. */
  const requireAllArrived = async () => {
    await browsers.mend();
    assert.deepEqual(browsers.unsent(), [], "nothing waits on a device");
    const arrived = new Set(reference.events().map(({ client, clientSeq }) => `${client}:${clientSeq}`));
    for (const { client, clientSeq } of browsers.lastChanges())
      assert.ok(arrived.has(`${client}:${clientSeq}`), "typed, not lost");
    const now = await server.load();
    if (!reference.isOpen()) return;
    for (const session of browsers.sessions())
      for (const { question, current } of now.questions)
        assert.deepEqual(session.snapshot().shown[question.id], current?.answer, "every page shows what counts");
  };

  const requireHistory = async () => {
    const items = [];
    for (let cursor: string | undefined; ; ) {
      const page = await listAnswerHistory(teach, { attemptId, limit: 100, cursor });
      items.push(...page.items);
      if (page.nextCursor === null) break;
      cursor = page.nextCursor;
    }
    const of = (rows: readonly { seq: number; client: string; clientSeq: number; outcome: string; answer: Answer }[]) =>
      rows.map(({ seq, client, clientSeq, outcome, answer }) => ({ seq, client, clientSeq, outcome, answer }));
    assert.deepEqual(of(items.toReversed()), of(reference.events()), "every acknowledged event, in its order");
  };

  const requireMarks = async () => {
    const result = await getResult(ctx, { attemptId });
    const isShown = !reference.isHeld();
    assert.deepEqual(
      result.questions.map(({ earned }) => earned),
      reference.earned().map((earned) => (isShown ? earned : null)),
      "marks are a function of the events, the keys and the markers",
    );
    assert.equal(result.score?.earned, isShown ? reference.total() : undefined);
    if (result.score) assert.ok(Number(result.score.earned) <= Number(result.score.possible));
  };

  const requireNoFault = () => {
    if (faults.length > 0) throw faults[0];
  };

  return {
    /** One command, and all that follows from it. */
    perform: async (given: Command) => {
      await perform(given);
      browsers.pass(0.5);
      await browsers.settle();
      await turn;
      requireNoFault();
    },
    /** Ends the attempt in whatever state it is, and compares everything. */
    finish: async () => {
      await requireAllArrived();
      requireNoFault();
      reference.submit();
      const receipts = await Promise.all(Array.from({ length: 8 }, () => submitAttempt(ctx, { attemptId })));
      for (const one of receipts) assert.deepEqual(one, receipt ?? receipts[0], "eight submits, one receipt");
      await requireHistory();
      await requireMarks();
    },
  };
};
