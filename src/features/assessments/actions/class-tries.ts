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
  selectFirstChecks,
  selectGradedTries,
  selectPracticeByKeys,
  selectReleases,
  selectVersionKinds,
  type VersionKind,
} from "../store-known-tries.ts";
import { aidedAnswers } from "./aided-answers.ts";
import { checkedTries, isToldNow } from "./known-tries.ts";

export type ClassTry = Omit<KnownTry, "quiz">;

type Kinds = Map<string, VersionKind>;

const atOf = (milliseconds: string) => toInstant(new Date(Number(milliseconds)));

/** Every so many fields from one on. */
const everyIn = (rows: readonly (readonly string[])[], width: number, from: number): Set<string> => {
  const found = new Set<string>();
  for (const fields of rows) for (let i = from; i < fields.length; i += width) found.add(fields[i]!);
  return found;
};

const optionsIn = (kind: VersionKind): number | null => optionsOf(kind.type, kind.optionCount);

/** The grades of an attempt that count, by version: those of the highest revision. */
const latestIn = (fields: readonly string[]): Map<string, string> => {
  const latest = new Map<string, string>();
  const revisions = new Map<string, number>();
  for (let i = 0; i < fields.length; i += 3) {
    const [version, revision] = [fields[i]!, Number(fields[i + 1])];
    if ((revisions.get(version) ?? 0) > revision) continue;
    revisions.set(version, revision);
    latest.set(version, fields[i + 2]!);
  }
  return latest;
};

/** When each question of an attempt was answered last. */
const timesIn = (text: string | undefined): Map<string, string> => {
  const fields = text?.split(" ") ?? [];
  const times = new Map<string, string>();
  for (let i = 0; i < fields.length; i += 2) times.set(fields[i]!, fields[i + 1]!);
  return times;
};

const isRightBy = (how: string, { type }: VersionKind): boolean =>
  how === packed.all || (how === packed.most && (type === "essay" || type === "code"));

type Split = { fields: string[] };
const splitTries = <Row extends { tries: string }>(rows: readonly Row[]): (Row & Split)[] =>
  rows.map((row) => ({ ...row, fields: row.tries.split(" ") }));

/** Graded answers that are told by marks alone, and the names of those whose reasons have to be read. */
const gradedIn = (
  attempts: readonly (PackedAttempt & Split)[],
  times: ReadonlyMap<string, string>,
  kinds: Kinds,
): { tries: ClassTry[]; unread: Set<string> } => {
  const tries: ClassTry[] = [];
  const unread = new Set<string>();
  for (const { attemptId, userId, fields } of attempts) {
    const at = timesIn(times.get(attemptId));
    for (const [version, how] of latestIn(fields)) {
      const kind = kinds.get(version)!;
      const { questionId } = kind;
      const time = at.get(questionId);
      const key = `${attemptId} ${questionId}`;
      if (how === packed.unclear) unread.add(key);
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

/** Practice that was right or wrong, and the keys of what may be a blank. */
const practisedIn = (
  people: readonly ({ userId: string } & Split)[],
  aided: ReadonlySet<string>,
  kinds: Kinds,
): { tries: ClassTry[]; unread: Set<string> } => {
  const tries: ClassTry[] = [];
  const unread = new Set<string>();
  for (const { userId, fields } of people)
    for (let i = 0; i < fields.length; i += 4) {
      const [key, kind, time, how] = [fields[i]!, kinds.get(fields[i + 1]!)!, fields[i + 2]!, fields[i + 3]!];
      const isRight = aided.has(key) ? null : how === packed.all;
      if (how === packed.unclear) unread.add(key);
      else tries.push({ key, userId, questionId: kind.questionId, at: atOf(time), isRight, options: optionsIn(kind) });
    }
  return { tries, unread };
};

/** Those that are no blanks after all are wrong. */
const readAnswers = async (
  db: Db,
  keys: ReadonlySet<string>,
  aided: ReadonlySet<string>,
  kinds: Kinds,
): Promise<ClassTry[]> => {
  if (keys.size === 0) return [];
  const rows = await selectPracticeByKeys(db, [...keys]);
  return rows
    .filter(({ unearned }) => unearned !== null && !isBlank(unearned))
    .map(({ key, userId, questionId, at, versionId }) => {
      const isRight = aided.has(key) ? null : false;
      return { key, userId, questionId, at, isRight, options: optionsIn(kinds.get(versionId)!) };
    });
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
  const [practised, aided, checks, grades, times] = await Promise.all([
    selectPackedPractice(db, courseId),
    aidedAnswers(db, { courseId }),
    selectFirstChecks(db, { courseId }),
    selectPackedGrades(db, courseId),
    selectPackedTimes(db, courseId),
  ]);
  const releases = await selectReleases(db, [...new Set(grades.map(({ quizId }) => quizId))]);
  const now = await dbNow(db);
  const told = splitTries(grades.filter((attempt) => isToldNow(attempt, releases, now)));
  const people = splitTries(practised);
  const fieldsOf = ({ fields }: Split) => fields;
  const versionIds = new Set([
    ...everyIn(people.map(fieldsOf), 4, 1),
    ...everyIn(told.map(fieldsOf), 3, 0),
    ...checks.map(({ versionId }) => versionId),
  ]);
  const kinds = await selectVersionKinds(db, [...versionIds]);
  const checked = new Set(checks.map(({ attemptId, questionId }) => `${attemptId} ${questionId}`));
  const { tries, unread } = gradedIn(told, times, kinds);
  const practice = practisedIn(people, aided, kinds);
  return [
    ...practice.tries,
    ...(await readAnswers(db, practice.unread, aided, kinds)),
    ...(await checkedTries(db, checks, kinds)).map(({ quiz: _, ...each }) => each),
    ...tries.filter(({ key }) => !checked.has(key)),
    ...(await readReasons(db, new Set([...unread].filter((key) => !checked.has(key))), kinds)),
  ];
};
