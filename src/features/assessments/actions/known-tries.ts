import type { Instant } from "#/core/time.ts";
import { type Db, dbNow } from "#/server/db.ts";
import { isBlank } from "../blank.ts";
import { verdictOfFraction } from "../checking.ts";
import { grade } from "../grading.ts";
import { type KnownTry, optionsOf, showsSkill, wasBlank } from "../known-try.ts";
import { releasedOf } from "../policy.ts";
import { selectAttemptQuestions } from "../store-attempts.ts";
import { selectChecks } from "../store-checks.ts";
import {
  type AttemptsFilter,
  type GradedTryRow,
  type Release,
  selectFirstChecks,
  selectGradedTries,
  selectPracticeTries,
  selectReleases,
  selectVersionKinds,
  type TriesFilter,
  type VersionKind,
} from "../store-known-tries.ts";
import { aidedAnswers } from "./aided-answers.ts";

type FirstCheck = Awaited<ReturnType<typeof selectFirstChecks>>[number];
type Kinds = Map<string, VersionKind>;

const isRightFraction = (fraction: string): boolean => verdictOfFraction(fraction) === "correct";

const optionsIn = (kinds: Kinds, versionId: string): number | null => {
  const kind = kinds.get(versionId);
  return kind ? optionsOf(kind.type, kind.optionCount) : null;
};

/** What a check of a key that was corrected since would tell: the answer stays, the state follows the key. */
const isRightNow = async (db: Db, { attemptId, questionId }: FirstCheck): Promise<boolean> => {
  const [row] = await selectAttemptQuestions(db, attemptId, [questionId]);
  const [first] = await selectChecks(db, [attemptId], questionId);
  return (
    row !== undefined && first !== undefined && isRightFraction(grade(row.body, first.answer, "1").fraction ?? "0")
  );
};

export const checkedTries = async (db: Db, checks: readonly FirstCheck[], kinds: Kinds): Promise<KnownTry[]> => {
  const tries: KnownTry[] = [];
  for (const check of checks) {
    const { attemptId, quizId, userId, questionId, at } = check;
    tries.push({
      ...{ key: `${attemptId} ${questionId}`, userId, questionId, at },
      isRight: check.isRegraded ? await isRightNow(db, check) : isRightFraction(check.fraction),
      options: optionsIn(kinds, check.versionId),
      quiz: { quizId, attemptId, mode: "practice" },
    });
  }
  return tries;
};

type Submitted = Pick<GradedTryRow, "quizId" | "submittedAt">;

/** Only what the result of the attempt tells now: neither held marks nor a phase that hides what is right. */
export const isToldNow = (
  { quizId, submittedAt }: Submitted,
  releases: Map<string, Release>,
  now: Instant,
): boolean => {
  const release = releases.get(quizId);
  return release !== undefined && releasedOf(release, submittedAt, now).released.correctness;
};

type Kinded = { versionId: string };

const kindsOf = (db: Db, ...rows: (readonly Kinded[])[]): Promise<Kinds> =>
  selectVersionKinds(db, [...new Set(rows.flatMap((each) => each.map(({ versionId }) => versionId)))]);

/** What was done in attempts: what was checked in practice, and what was answered, as far as results tell it now. */
export const attemptTries = async (db: Db, filter: AttemptsFilter): Promise<KnownTry[]> => {
  const checks = await selectFirstChecks(db, filter);
  const graded = await selectGradedTries(db, filter);
  const releases = await selectReleases(db, [...new Set(graded.map(({ quizId }) => quizId))]);
  const kinds = await kindsOf(db, checks, graded);
  const now = await dbNow(db);
  const checked = new Set(checks.map(({ attemptId, questionId }) => `${attemptId} ${questionId}`));
  // Asked once of an attempt: it has many answers.
  const ended = new Map(graded.map((row) => [row.attemptId, row]));
  const shown = new Set([...ended.values()].filter((row) => isToldNow(row, releases, now)).map((row) => row.attemptId));
  const told = graded.filter(
    (row) => shown.has(row.attemptId) && !checked.has(`${row.attemptId} ${row.questionId}`) && !wasBlank(row.reasons),
  );
  return [
    ...(await checkedTries(db, checks, kinds)),
    ...told.map((row) => ({
      ...{ key: `${row.attemptId} ${row.questionId}`, userId: row.userId, questionId: row.questionId, at: row.at },
      isRight: showsSkill(kinds.get(row.versionId)!.type, row),
      options: optionsIn(kinds, row.versionId),
      quiz: { quizId: row.quizId, attemptId: row.attemptId, mode: row.mode },
    })),
  ];
};

/**
 * What learners of a course did with its questions, as far as they may know by now how it went: practice, what they had
 * checked in practice quizzes, and graded answers that are released to them. In no particular order.
 */
export const knownTries = async (db: Db, filter: TriesFilter): Promise<KnownTry[]> => {
  const practised = (await selectPracticeTries(db, filter)).filter(
    ({ unearned }) => unearned === null || !isBlank(unearned),
  );
  const aided = await aidedAnswers(db, filter);
  const kinds = await kindsOf(db, practised);
  return [
    ...practised.map(({ key, userId, questionId, at, versionId, fraction }) => ({
      ...{ key, userId, questionId, at },
      isRight: aided.has(key) ? null : isRightFraction(fraction),
      options: optionsIn(kinds, versionId),
      quiz: null,
    })),
    ...(await attemptTries(db, filter)),
  ];
};
