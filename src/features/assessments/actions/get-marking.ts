import { notFound } from "#/core/errors.ts";
import type { Context } from "#/server/context.ts";
import { isBlank } from "../blank.ts";
import type { AnswerFile } from "../contract-answer-files.ts";
import type { GradeRevision, Marking, MarkingQuestion, RecordedAnswer } from "../contract-attempts.ts";
import { hidesLearners } from "../hold.ts";
import { type CurrentAnswer, countEvents, selectCurrentAnswers, selectLateAnswers } from "../store-answers.ts";
import {
  type AttemptQuestionRow,
  type AttemptRow,
  findStaffAttempt,
  selectAttemptQuestions,
} from "../store-attempts.ts";
import { type CheckRow, selectChecks } from "../store-checks.ts";
import type { Marker } from "../store-given-marks.ts";
import { type GradeRow, selectGrades } from "../store-grades.ts";
import { selectWaitingAttempts } from "../store-marking.ts";
import { findMarkingPolicy } from "../store-marking-policy.ts";
import { verdictOfGrade } from "../verdict.ts";
import { loadMarkedFiles } from "./answer-files.ts";
import { markerOf } from "./double-marks.ts";
import { toStaffAttempt } from "./list-attempts.ts";
import { loadMarkersView, type MarkersView } from "./markers-view.ts";
import { presentQuestion, presentSolution, renderProse } from "./present-question.ts";
import { requireTaughtAttempt } from "./require-attempt.ts";

export const toGradeRevision = async ({ questionId: _questionId, ...grade }: GradeRow): Promise<GradeRevision> => ({
  ...grade,
  commentHtml: await renderProse(grade.comment),
});

type Facts = {
  attempt: AttemptRow;
  current: CurrentAnswer | undefined;
  grades: readonly GradeRow[];
  checks: readonly CheckRow[];
  lateAnswer: RecordedAnswer | null;
  eventCount: number;
  files: AnswerFile[];
  view: MarkersView;
};

const toMarkingQuestion = async (row: AttemptQuestionRow, facts: Facts): Promise<MarkingQuestion> => {
  const { attempt, current, grades, checks, lateAnswer, eventCount, files, view } = facts;
  const { answer = null, seq: answerSeq = null } = current ?? {};
  const history = await Promise.all(grades.map(toGradeRevision));
  const [grade = null] = history;
  return {
    questionId: row.questionId,
    position: row.position,
    version: row.version,
    question: await presentQuestion({ id: row.questionId, body: row.body }, { seed: attempt.seed }),
    body: row.body,
    solution: await presentSolution(row.body),
    answer,
    answerSeq,
    files,
    ...(await view({ attemptId: attempt.id, questionId: row.questionId, body: row.body }, grades[0] ?? null)),
    verdict: grade === null ? null : verdictOfGrade(grade, row.points, answer === null || isBlank(answer)),
    grade,
    history,
    checks: checks.map(({ number, answer: checked, fraction, checkedAt }) => ({
      ...{ number, answer: checked, fraction, checkedAt },
    })),
    lateAnswer,
    eventCount,
  };
};

const nextWaiting = async (ctx: Context, attempt: AttemptRow, marker: Marker): Promise<string | null> => {
  const place = { courseId: attempt.courseId, after: null, limit: 2 };
  const waiting = await selectWaitingAttempts(ctx.db, { ...place, marker, forMe: true });
  return waiting.find(({ id }) => id !== attempt.id)?.id ?? null;
};

/** All of an attempt for the staff of its course: answers, keys, grades and what came late. */
export const getMarking = async (ctx: Context, { attemptId }: { attemptId: string }): Promise<Marking> => {
  const attempt = await requireTaughtAttempt(ctx, attemptId);
  const staff = await findStaffAttempt(ctx.db, attemptId);
  if (!staff) throw notFound("attempt");
  const rows = await selectAttemptQuestions(ctx.db, attemptId);
  const answers = new Map((await selectCurrentAnswers(ctx.db, attemptId)).map((row) => [row.questionId, row]));
  const grades = Map.groupBy(await selectGrades(ctx.db, attemptId), ({ questionId }) => questionId);
  const checked = attempt.mode === "practice" ? await selectChecks(ctx.db, [attemptId]) : [];
  const checks = Map.groupBy(checked, ({ questionId }) => questionId);
  const late = await selectLateAnswers(ctx.db, attemptId);
  const events = await countEvents(ctx.db, attemptId);
  const marker = await markerOf(ctx, ctx.db, attempt.courseId);
  const policy = await findMarkingPolicy(ctx.db, attempt.quizId);
  const filesOf = await loadMarkedFiles(ctx.db, [attemptId], rows, hidesLearners(policy));
  const view = await loadMarkersView(ctx.db, { marker, policy, attemptIds: [attemptId] });
  return {
    ...toStaffAttempt(staff),
    quizTitle: staff.quizTitle,
    questions: await Promise.all(
      rows.map((row) =>
        toMarkingQuestion(row, {
          attempt,
          current: answers.get(row.questionId),
          grades: grades.get(row.questionId) ?? [],
          checks: checks.get(row.questionId) ?? [],
          lateAnswer: late.get(row.questionId) ?? null,
          eventCount: events.get(row.questionId)?.all ?? 0,
          files: filesOf({ attemptId, questionId: row.questionId }),
          view,
        }),
      ),
    ),
    nextWaitingAttemptId: await nextWaiting(ctx, attempt, marker),
  };
};
