import { AppError, notFound } from "#/core/errors.ts";
import type { Context } from "#/server/context.ts";
import { dbNow } from "#/server/db.ts";
import type { Answer } from "../answer.ts";
import { attemptPasses, bandOf } from "../attempt.ts";
import { isBlank } from "../blank.ts";
import { asksCertainty, type Certainty } from "../certainty.ts";
import type { ReviewPhase } from "../contract.ts";
import type { AnswerFile } from "../contract-answer-files.ts";
import type { AttemptResult, ResultQuestion } from "../contract-attempts.ts";
import { releasedOf } from "../policy.ts";
import { releasedReasons } from "../release.ts";
import { countEvents, selectCurrentAnswers } from "../store-answers.ts";
import { type AttemptQuestionRow, selectAttemptQuestions, selectAttemptsOf } from "../store-attempts.ts";
import { selectChecks } from "../store-checks.ts";
import { type GradeRow, selectCountingGrades } from "../store-grades.ts";
import { type NoteRow, selectNotes } from "../store-notes.ts";
import { findQuiz } from "../store-quizzes.ts";
import { selectAttemptSections } from "../store-sections.ts";
import { verdictOfGrade } from "../verdict.ts";
import { loadOwnFiles } from "./answer-files.ts";
import { toAttemptSummary } from "./list-my-attempts.ts";
import { latePolicyOf, quizScoreOf, toScored } from "./my-quiz-state.ts";
import { policiesOf } from "./policy-of.ts";
import { toResultNotes } from "./present-notes.ts";
import { presentFeedback, presentQuestion, presentSolution, renderProse } from "./present-question.ts";
import { presentSections } from "./present-sections.ts";
import { requireOwnAttempt } from "./require-attempt.ts";

type Graded = {
  row: AttemptQuestionRow;
  answer: Answer | null;
  answerSeq: number | null;
  files: AnswerFile[];
  notes: NoteRow[];
  certainty: Certainty | null;
  checks: number;
  grade: GradeRow | undefined;
  lateAnswers: number;
  seed: number;
};

const toResultQuestion = async (
  { row, answer, answerSeq, files, notes, certainty, checks, grade, lateAnswers, seed }: Graded,
  released: ReviewPhase,
): Promise<ResultQuestion> => {
  const isBlankAnswer = answer === null || isBlank(answer);
  const earned = grade?.earned ?? null;
  return {
    position: row.position,
    section: row.section,
    question: await presentQuestion({ id: row.questionId, body: row.body }, { seed }),
    answer,
    files,
    possible: row.points,
    earned: released.marks ? earned : null,
    verdict: released.correctness
      ? verdictOfGrade({ earned, reasons: grade?.reasons ?? [] }, row.points, isBlankAnswer)
      : null,
    reasons: releasedReasons(grade?.reasons ?? [], released),
    feedback: released.feedback ? await presentFeedback(row.body, answer, released.solution) : null,
    commentHtml: released.feedback ? await renderProse(grade?.comment ?? "") : null,
    notes: released.feedback ? await toResultNotes(grade?.state === "graded" ? notes : [], answerSeq) : null,
    solution: released.solution ? await presentSolution(row.body) : null,
    certainty: isBlankAnswer || !asksCertainty(row.body.type) ? null : certainty,
    checks,
    lateAnswers,
    lessonId: row.lessonId,
  };
};

/** One's submitted attempt, as far as the review options of its quiz release it now. */
export const getResult = async (ctx: Context, { attemptId }: { attemptId: string }): Promise<AttemptResult> => {
  const attempt = await requireOwnAttempt(ctx, attemptId);
  if (attempt.submittedAt === null) throw new AppError("conflict", "The attempt is still open.");
  const quiz = await findQuiz(ctx.db, attempt.quizId);
  if (!quiz) throw notFound("attempt");
  const now = await dbNow(ctx.db);
  const { released, moreAt } = releasedOf(quiz, attempt.submittedAt, now);
  const rows = await selectAttemptQuestions(ctx.db, attempt.id);
  const answers = new Map((await selectCurrentAnswers(ctx.db, attempt.id)).map((row) => [row.questionId, row]));
  const checks = attempt.mode === "practice" ? await selectChecks(ctx.db, [attempt.id]) : [];
  const grades = await selectCountingGrades(ctx.db, attempt.id);
  const notes = Map.groupBy(await selectNotes(ctx.db, [attempt.id]), ({ questionId }) => questionId);
  const filesOf = await loadOwnFiles(ctx.db, attempt.id, rows);
  const events = await countEvents(ctx.db, attempt.id);
  const all = await selectAttemptsOf(ctx.db, attempt.userId, [quiz.id]);
  const questions = rows.map((row) => ({
    row,
    answer: answers.get(row.questionId)?.answer ?? null,
    answerSeq: answers.get(row.questionId)?.seq ?? null,
    files: filesOf({ attemptId: attempt.id, questionId: row.questionId }),
    notes: notes.get(row.questionId) ?? [],
    certainty: attempt.certainty ? (answers.get(row.questionId)?.certainty ?? "low") : null,
    checks: checks.filter(({ questionId }) => questionId === row.questionId).length,
    grade: grades.get(row.questionId),
    lateAnswers: events.get(row.questionId)?.late ?? 0,
    seed: attempt.seed,
  }));
  const { dueAt } = (await policiesOf(ctx.db, [quiz], attempt.userId))(quiz);
  const lateness = { dueAt, policy: await latePolicyOf(ctx.db, quiz.courseId, [quiz]) };
  const { total, late = null } = toScored(attempt, lateness);
  // Its words tell the score, so they are shown where both may be.
  const band = released.marks && released.feedback ? bandOf(quiz.feedbackBands, total) : null;
  return {
    ...toAttemptSummary(attempt, released.marks),
    quizTitle: quiz.title,
    passPercent: quiz.passPercent,
    isPassed: released.marks ? attemptPasses(total, quiz.passPercent) : null,
    late: released.marks ? late : null,
    released,
    bandHtml: band && (await renderProse(band.text)),
    moreAt,
    isHeld: quiz.isHeld,
    quizScore: quizScoreOf(quiz, all, { now, ...lateness }),
    sections: await presentSections(await selectAttemptSections(ctx.db, attempt.id)),
    questions: await Promise.all(questions.map((question) => toResultQuestion(question, released))),
  };
};
