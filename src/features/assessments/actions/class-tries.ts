import { toInstant } from "#/core/time.ts";
import { type Db, dbNow } from "#/server/db.ts";
import { isBlank } from "../blank.ts";
import { type KnownTry, optionsOf, showsSkill } from "../known-try.ts";
import {
  type PackedAttempt,
  packed,
  selectPackedGrades,
  selectPackedPractice,
  selectPackedTimes,
} from "../store-class-tries.ts";
import {
  selectBlankable,
  selectFirstChecks,
  selectGradedTries,
  selectReleases,
  selectVersionKinds,
  type VersionKind,
} from "../store-known-tries.ts";
import { aidedAnswers } from "./aided-answers.ts";
import { checkedTries, isToldNow } from "./known-tries.ts";

export type ClassTry = Omit<KnownTry, "quiz">;

type Kinds = Map<string, VersionKind>;

const atOf = (milliseconds: string) => toInstant(new Date(Number(milliseconds)));

const fieldsOf = <Width extends number>(text: string, width: Width): string[][] => {
  const parts = text.split(" ");
  return Array.from({ length: parts.length / width }, (_, i) => parts.slice(i * width, (i + 1) * width));
};

const versionsIn = (rows: readonly { tries: string }[], width: number, place: number): string[] =>
  rows.flatMap(({ tries }) => fieldsOf(tries, width).map((fields) => fields[place]!));

const optionsIn = (kind: VersionKind): number | null => optionsOf(kind.type, kind.optionCount);

/** The grades of an attempt that count, by version: those of the highest revision. */
const latestIn = (tries: string): Map<string, string> => {
  const latest = new Map<string, { revision: number; how: string }>();
  for (const [version, number, how] of fieldsOf(tries, 3)) {
    const revision = Number(number);
    if ((latest.get(version!)?.revision ?? 0) < revision) latest.set(version!, { revision, how: how! });
  }
  return new Map([...latest].map(([version, { how }]) => [version, how]));
};

const isRightBy = (how: string, { type }: VersionKind): boolean =>
  how === packed.all || (how === packed.most && (type === "essay" || type === "code"));

/** Graded answers that are told by marks alone, and the names of those whose reasons have to be read. */
const gradedIn = (
  attempts: readonly PackedAttempt[],
  times: ReadonlyMap<string, string>,
  kinds: Kinds,
): { tries: ClassTry[]; unread: Set<string> } => {
  const tries: ClassTry[] = [];
  const unread = new Set<string>();
  for (const { attemptId, userId, tries: grades } of attempts) {
    const at = new Map(fieldsOf(times.get(attemptId) ?? "", 2).map(([question, time]) => [question!, time!]));
    for (const [version, how] of latestIn(grades)) {
      const kind = kinds.get(version)!;
      const { questionId } = kind;
      const time = at.get(questionId);
      const key = `${attemptId} ${questionId}`;
      if (how === packed.byReasons) unread.add(key);
      else if (how !== packed.none && time !== undefined)
        tries.push({
          key,
          userId,
          questionId,
          at: atOf(time),
          isRight: isRightBy(how, kind),
          options: optionsIn(kind),
        });
    }
  }
  return { tries, unread };
};

/** Those few whose outcome their reasons tell. */
const readReasons = async (db: Db, keys: ReadonlySet<string>, kinds: Kinds): Promise<ClassTry[]> => {
  if (keys.size === 0) return [];
  const attemptIds = [...new Set([...keys].map((key) => key.slice(0, 36)))];
  const rows = await selectGradedTries(db, { attemptIds });
  return rows
    .map((row) => ({ ...row, key: `${row.attemptId} ${row.questionId}` }))
    .filter(({ key }) => keys.has(key))
    .map((row) => {
      const { key, userId, questionId, at } = row;
      const kind = kinds.get(row.versionId)!;
      return { key, userId, questionId, at, isRight: showsSkill(kind.type, row), options: optionsIn(kind) };
    });
};

/** What `knownTries` tells of all learners of a course, in a tenth of the time. */
export const classTries = async (db: Db, courseId: string): Promise<ClassTry[]> => {
  const [practice, blankable, aided, checks, grades, times] = await Promise.all([
    selectPackedPractice(db, courseId),
    selectBlankable(db, courseId),
    aidedAnswers(db, { courseId }),
    selectFirstChecks(db, { courseId }),
    selectPackedGrades(db, courseId),
    selectPackedTimes(db, courseId),
  ]);
  const releases = await selectReleases(db, [...new Set(grades.map(({ quizId }) => quizId))]);
  const now = await dbNow(db);
  const told = grades.filter((attempt) => isToldNow(attempt, releases, now));
  const versionIds = [
    ...versionsIn(practice, 4, 1),
    ...versionsIn(told, 3, 0),
    ...[...blankable, ...checks].map(({ versionId }) => versionId),
  ];
  const kinds = await selectVersionKinds(db, [...new Set(versionIds)]);
  const checked = new Set(checks.map(({ attemptId, questionId }) => `${attemptId} ${questionId}`));
  const { tries, unread } = gradedIn(told, times, kinds);
  const practised = practice.flatMap(({ userId, tries }) =>
    fieldsOf(tries, 4).map(([key, version, time, right]) => {
      const kind = kinds.get(version!)!;
      const isRight = aided.has(key!) ? null : right === "1";
      return { key: key!, userId, questionId: kind.questionId, at: atOf(time!), isRight, options: optionsIn(kind) };
    }),
  );
  const nearlyBlank = blankable
    .filter(({ unearned }) => unearned !== null && !isBlank(unearned))
    .map(({ key, userId, questionId, at, versionId }) => {
      const isRight = aided.has(key) ? null : false;
      return { key, userId, questionId, at, isRight, options: optionsIn(kinds.get(versionId)!) };
    });
  return [
    ...practised,
    ...nearlyBlank,
    ...(await checkedTries(db, checks, kinds)).map(({ quiz: _, ...each }) => each),
    ...tries.filter(({ key }) => !checked.has(key)),
    ...(await readReasons(db, new Set([...unread].filter((key) => !checked.has(key))), kinds)),
  ];
};
