import { createHash } from "node:crypto";
import { AppError, notFound } from "#/core/errors.ts";
import { decimal, type Marks, toMarks } from "#/core/marks.ts";
import type { Db } from "#/server/db.ts";
import type { RegradePreview } from "../contract-regrade.ts";
import { shownLearner } from "../hold.ts";
import { incompatibilityOf, isByPerson, type Regraded, regraded } from "../regrade.ts";
import { selectChecks } from "../store-checks.ts";
import { findQuestion, type QuestionRow } from "../store-questions.ts";
import { type PinnedRow, selectPinnedToOlder } from "../store-regradable.ts";
import { haveSameValues, variantInAttempt } from "../variant.ts";
import { triesOf } from "./tries-of-attempt.ts";

type Graded = PinnedRow & { grade: NonNullable<PinnedRow["grade"]> };
export type PlannedAttempt = { row: Graded; next: Regraded | null };
export type RegradePlan = { question: QuestionRow; attempts: PlannedAttempt[]; open: number; digest: string };

const isGraded = (row: PinnedRow): row is Graded => row.state === "submitted" && row.grade !== null;

const digestOf = (versionId: string, attempts: readonly PlannedAttempt[]): string => {
  const parts = attempts.map(({ row, next }) => [
    row.attemptId,
    row.versionId,
    row.grade.revision,
    next?.earned ?? null,
  ]);
  return createHash("sha256")
    .update(JSON.stringify([versionId, parts]))
    .digest("hex");
};

/** What the current version of a question would make of the attempts that an older one graded. */
export const planRegrade = async (
  db: Db,
  quiz: { id: string; courseId: string },
  questionId: string,
): Promise<RegradePlan> => {
  const question = await findQuestion(db, questionId);
  if (question?.courseId !== quiz.courseId) throw notFound("question");
  const pinned = await selectPinnedToOlder(db, quiz.id, questionId);
  const graded = pinned.filter(isGraded);
  for (const { body } of new Map(graded.map((row) => [row.versionId, row])).values()) {
    const fault = incompatibilityOf(body, question.body);
    if (fault !== null) throw new AppError("conflict", fault);
  }
  if (!graded.every((row) => haveSameValues(row.body, question.body, row, questionId)))
    throw new AppError("conflict", "The new key cannot be computed for the values that somebody was asked with.");
  const inPractice = graded.filter(({ mode }) => mode === "practice").map(({ attemptId }) => attemptId);
  const checks = Map.groupBy(await selectChecks(db, inPractice, questionId), ({ attemptId }) => attemptId);
  const triedIn = ({ attemptId, mode, penalty, answer, answerSeq }: Graded) => {
    if (mode === "graded") return null;
    const current = answer === null || answerSeq === null ? null : { answer, seq: answerSeq };
    return { ...triesOf(checks.get(attemptId) ?? [], current), penalty };
  };
  const attempts = graded.map((row) => {
    const variant = variantInAttempt(question.body, row, questionId);
    return { row, next: regraded(row.grade, variant, row.answer, row.points, row.sure, triedIn(row)) };
  });
  const open = pinned.filter(({ state }) => state === "open").length;
  return { question, attempts, open, digest: digestOf(question.versionId, attempts) };
};

/** Not below 0, as a total never is. */
const totalAfter = ({ uncutEarned, grade }: Graded, earned: Marks): Marks => {
  const total = decimal(uncutEarned)
    .minus(grade.earned ?? "0")
    .plus(earned);
  return total.isNegative() ? "0" : toMarks(total);
};

const learnerOf = ({ isBlind, attemptId, learner }: Graded) => shownLearner(isBlind, attemptId, learner);

/** The plan goes by name, which hidden names must not be told by. */
const inShownOrder = (attempts: readonly PlannedAttempt[]) =>
  attempts.some(({ row }) => row.isBlind)
    ? attempts.toSorted((a, b) => (learnerOf(a.row).name < learnerOf(b.row).name ? -1 : 1))
    : attempts;

export const toRegradePreview = (
  quizId: string,
  { question, attempts, open, digest }: RegradePlan,
): RegradePreview => ({
  quizId,
  questionId: question.id,
  title: question.title,
  version: question.version,
  attempts: attempts.length,
  byPerson: attempts.filter(({ row }) => isByPerson(row.grade)).length,
  open,
  changes: inShownOrder(attempts).flatMap(({ row, next }) => {
    const from = row.grade.earned ?? "0";
    if (next === null || next.earned === from) return [];
    return {
      ...{ attemptId: row.attemptId, number: row.number, learner: learnerOf(row), from, to: next.earned },
      ...{ possible: row.points, totalFrom: row.totalEarned, totalTo: totalAfter(row, next.earned) },
      totalPossible: row.totalPossible,
    };
  }),
  digest,
});
