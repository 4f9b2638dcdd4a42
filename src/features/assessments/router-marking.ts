import { router, signedIn } from "#/server/trpc.ts";
import { decideMark } from "./actions/decide-mark.ts";
import { getMarking } from "./actions/get-marking.ts";
import { getMarkingPolicy } from "./actions/get-marking-policy.ts";
import { holdMarks } from "./actions/hold-marks.ts";
import { listAnswerHistory } from "./actions/list-answer-history.ts";
import { listMarkingQueue } from "./actions/list-marking-queue.ts";
import { listWaitingAnswers } from "./actions/list-waiting-answers.ts";
import { listWaitingQuestions } from "./actions/list-waiting-questions.ts";
import { markAnswer } from "./actions/mark-answer.ts";
import { releaseMarks } from "./actions/release-marks.ts";
import { setMarkingPolicy } from "./actions/set-marking-policy.ts";
import { QuizRef } from "./contract.ts";
import * as taking from "./contract-attempts.ts";
import * as policies from "./contract-marking.ts";
import * as marks from "./contract-marks.ts";
import { markingRest } from "./contract-rest.ts";
import { decideRest } from "./contract-rest-marks.ts";

export const markingRouter = router({
  get: signedIn
    .meta(markingRest.get)
    .input(taking.AttemptRef)
    .output(taking.Marking)
    .query(({ ctx, input }) => getMarking(ctx, input)),
  history: signedIn
    .meta(markingRest.history)
    .input(taking.AnswerHistoryInput)
    .output(taking.AnswerHistoryPage)
    .query(({ ctx, input }) => listAnswerHistory(ctx, input)),
  mark: signedIn
    .meta(markingRest.mark)
    .input(marks.MarkInput)
    .output(taking.MarkResult)
    .mutation(({ ctx, input }) => markAnswer(ctx, input)),
  decide: signedIn
    .meta(decideRest)
    .input(marks.DecideInput)
    .output(taking.MarkResult)
    .mutation(({ ctx, input }) => decideMark(ctx, input)),
  questions: signedIn
    .meta(markingRest.questions)
    .input(taking.MarkingQueueInput)
    .output(taking.WaitingQuestionPage)
    .query(({ ctx, input }) => listWaitingQuestions(ctx, input)),
  answers: signedIn
    .meta(markingRest.answers)
    .input(taking.WaitingAnswersInput)
    .output(taking.WaitingAnswerPage)
    .query(({ ctx, input }) => listWaitingAnswers(ctx, input)),
  policy: signedIn
    .meta(markingRest.policy)
    .input(QuizRef)
    .output(policies.MarkingPolicy)
    .query(({ ctx, input }) => getMarkingPolicy(ctx, input)),
  setPolicy: signedIn
    .meta(markingRest.setPolicy)
    .input(policies.SetMarkingPolicyInput)
    .output(policies.MarkingPolicy)
    .mutation(({ ctx, input }) => setMarkingPolicy(ctx, input)),
  release: signedIn
    .meta(markingRest.release)
    .input(policies.ReleaseMarksInput)
    .output(policies.MarkingPolicy)
    .mutation(({ ctx, input }) => releaseMarks(ctx, input)),
  hold: signedIn
    .meta(markingRest.hold)
    .input(QuizRef)
    .output(policies.MarkingPolicy)
    .mutation(({ ctx, input }) => holdMarks(ctx, input)),
  queue: signedIn
    .meta(markingRest.queue)
    .input(taking.MarkingQueueInput)
    .output(taking.MarkingQueuePage)
    .query(({ ctx, input }) => listMarkingQueue(ctx, input)),
});
