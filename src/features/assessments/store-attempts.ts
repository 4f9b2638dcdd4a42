import { and, asc, desc, eq, inArray, type SQL, sql } from "drizzle-orm";
import type { Marks } from "#/core/marks.ts";
import type { Instant } from "#/core/time.ts";
import { users } from "#/features/users/tables.ts";
import type { Db } from "#/server/db.ts";
import { graceSeconds } from "./attempt.ts";
import type { QuizMode } from "./contract.ts";
import type { QuestionBody } from "./question.ts";
import { answerEvents, attemptQuestions, attempts, questions, questionVersions, quizzes } from "./tables.ts";
import { variantInAttempt } from "./variant.ts";

const attemptColumns = {
  id: attempts.id,
  quizId: attempts.quizId,
  courseId: attempts.courseId,
  userId: attempts.userId,
  number: attempts.number,
  state: attempts.state,
  startedAt: attempts.startedAt,
  deadline: attempts.deadline,
  submittedAt: attempts.submittedAt,
  closedByDeadline: attempts.closedByDeadline,
  reopenedAt: attempts.reopenedAt,
  reopenedUntil: attempts.reopenedUntil,
  seed: attempts.seed,
  naming: attempts.naming,
  certainty: attempts.certainty,
  mode: attempts.mode,
  tries: attempts.tries,
  penalty: attempts.penalty,
  earned: attempts.earned,
  possible: attempts.possible,
  waiting: attempts.waiting,
};

export type AttemptRow = {
  id: string;
  quizId: string;
  courseId: string;
  userId: string;
  number: number;
  state: "open" | "submitted";
  startedAt: Instant;
  deadline: Instant | null;
  submittedAt: Instant | null;
  closedByDeadline: boolean;
  reopenedAt: Instant | null;
  reopenedUntil: Instant | null;
  seed: number;
  naming: string | null;
  certainty: boolean;
  mode: QuizMode;
  /** Checks that a question allows; null without a limit. */
  tries: number | null;
  penalty: Marks;
  earned: Marks | null;
  possible: Marks | null;
  waiting: number;
};

export const findAttempt = async (db: Db, attemptId: string): Promise<AttemptRow | null> => {
  const [row] = await db.select(attemptColumns).from(attempts).where(eq(attempts.id, attemptId));
  return row ?? null;
};

/** Waits for whoever saves, submits or marks this attempt, and holds it until the transaction ends. */
export const lockAttempt = async (tx: Db, attemptId: string): Promise<AttemptRow | null> => {
  const [row] = await tx.select(attemptColumns).from(attempts).where(eq(attempts.id, attemptId)).for("update");
  return row ?? null;
};

/** One start at a time for this person and quiz, until the transaction ends. */
export const lockStart = async (tx: Db, quizId: string, userId: string): Promise<void> => {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`${quizId} ${userId}`}::text, 0))`);
};

/** All of a person's attempts at these quizzes, first to last. */
export const selectAttemptsOf = (db: Db, userId: string, quizIds: readonly string[]): Promise<AttemptRow[]> =>
  quizIds.length === 0
    ? Promise.resolve([])
    : db
        .select(attemptColumns)
        .from(attempts)
        .where(and(eq(attempts.userId, userId), inArray(attempts.quizId, [...quizIds])))
        .orderBy(asc(attempts.number));

export const selectMyAttempts = (
  db: Db,
  filter: { quizId: string; userId: string; before: number | null; limit: number },
): Promise<AttemptRow[]> =>
  db
    .select(attemptColumns)
    .from(attempts)
    .where(
      and(
        eq(attempts.quizId, filter.quizId),
        eq(attempts.userId, filter.userId),
        filter.before === null ? undefined : sql`${attempts.number} < ${filter.before}::int`,
      ),
    )
    .orderBy(desc(attempts.number))
    .limit(filter.limit);

export const insertAttempt = async (
  tx: Db,
  attempt: typeof attempts.$inferInsert & { id: string },
  pinned: readonly { questionId: string; versionId: string; points: Marks; section: number | null }[],
): Promise<void> => {
  await tx.insert(attempts).values(attempt);
  await tx.insert(attemptQuestions).values(
    pinned.map(({ questionId, versionId, points, section }, position) => ({
      attemptId: attempt.id,
      questionId,
      questionVersionId: versionId,
      position,
      points,
      section,
    })),
  );
};

export const updateAttempt = async (
  tx: Db,
  attemptId: string,
  fields: Partial<typeof attempts.$inferInsert>,
): Promise<void> => {
  await tx.update(attempts).set(fields).where(eq(attempts.id, attemptId));
};

/** Which attempts are meant: one, or those of a person and/or of a quiz or course. */
export type AttemptScope = {
  attemptId?: string;
  userId?: string;
  quizIds?: readonly string[];
  courseId?: string;
  mode?: QuizMode;
};

const within = ({ attemptId, userId, quizIds, courseId, mode }: AttemptScope): SQL | undefined =>
  and(
    attemptId === undefined ? undefined : eq(attempts.id, attemptId),
    userId === undefined ? undefined : eq(attempts.userId, userId),
    quizIds === undefined ? undefined : inArray(attempts.quizId, [...quizIds]),
    courseId === undefined ? undefined : eq(attempts.courseId, courseId),
    mode === undefined ? undefined : eq(attempts.mode, mode),
  );

const overdue = (scope: AttemptScope): SQL | undefined =>
  and(
    eq(attempts.state, "open"),
    sql`${attempts.deadline} < clock_timestamp() - make_interval(secs => ${graceSeconds}::double precision)`,
    within(scope),
  );

/** Overdue attempts that nobody else is closing, held until the transaction ends. */
export const lockOverdue = (tx: Db, scope: AttemptScope, limit: number): Promise<AttemptRow[]> =>
  tx
    .select(attemptColumns)
    .from(attempts)
    .where(overdue(scope))
    .orderBy(asc(attempts.deadline))
    .limit(limit)
    .for("update", { skipLocked: true });

const exists = async (db: Db, where: SQL | undefined): Promise<boolean> => {
  const rows = await db.select({ id: attempts.id }).from(attempts).where(where).limit(1);
  return rows.length > 0;
};

export const hasAttempt = (db: Db, scope: AttemptScope): Promise<boolean> => exists(db, within(scope));

export const hasOpenAttempt = (db: Db, scope: AttemptScope): Promise<boolean> =>
  exists(db, and(eq(attempts.state, "open"), within(scope)));

export const coursesOfOpenAttempts = async (db: Db, scope: AttemptScope): Promise<string[]> => {
  const rows = await db
    .selectDistinct({ courseId: attempts.courseId })
    .from(attempts)
    .where(and(eq(attempts.state, "open"), within(scope)));
  return rows.map(({ courseId }) => courseId);
};

export const hasOverdue = (db: Db, scope: AttemptScope): Promise<boolean> => exists(db, overdue(scope));

export const lockOpenAttemptsOfQuiz = (tx: Db, quizId: string): Promise<AttemptRow[]> =>
  tx
    .select(attemptColumns)
    .from(attempts)
    .where(and(eq(attempts.quizId, quizId), eq(attempts.state, "open")))
    .orderBy(asc(attempts.id))
    .for("update");

export type AttemptQuestionRow = {
  questionId: string;
  versionId: string;
  version: number;
  position: number;
  section: number | null;
  points: Marks;
  /** Its variant in the attempt. */
  body: QuestionBody;
  /** As its author wrote it. */
  written: QuestionBody;
  lessonId: string | null;
};

/** The pinned questions of an attempt with their keys, in its order. */
export const selectAttemptQuestions = async (
  db: Db,
  attemptId: string,
  questionIds?: readonly string[],
): Promise<AttemptQuestionRow[]> => {
  const rows = await db
    .select({
      questionId: attemptQuestions.questionId,
      versionId: questionVersions.id,
      version: questionVersions.version,
      position: attemptQuestions.position,
      section: attemptQuestions.section,
      points: attemptQuestions.points,
      body: questionVersions.body,
      lessonId: questions.lessonId,
      seed: attempts.seed,
      naming: attempts.naming,
    })
    .from(attemptQuestions)
    .innerJoin(attempts, eq(attempts.id, attemptQuestions.attemptId))
    .innerJoin(questionVersions, eq(questionVersions.id, attemptQuestions.questionVersionId))
    .innerJoin(questions, eq(questions.id, attemptQuestions.questionId))
    .where(
      and(
        eq(attemptQuestions.attemptId, attemptId),
        questionIds ? inArray(attemptQuestions.questionId, [...questionIds]) : undefined,
      ),
    )
    .orderBy(asc(attemptQuestions.position));
  return rows.map(({ seed, naming, ...row }) => ({
    ...row,
    body: variantInAttempt(row.body as QuestionBody, { seed, naming }, row.questionId),
    written: row.body as QuestionBody,
  }));
};

const lateAnswers = sql<number>`(select count(*)::int from ${answerEvents} where ${answerEvents.attemptId} = ${attempts.id} and ${answerEvents.outcome} = 'late')`;

/** Whether markers of an attempt may not see whose it is. */
export const isBlind = sql<boolean>`exists (select 1 from quiz_marking m where m.quiz_id = ${attempts.quizId} and m.is_blind and m.released_at is null)`;

export const staffColumns = {
  ...attemptColumns,
  learnerName: users.name,
  isBlind,
  quizTitle: quizzes.title,
  lateAnswers,
};
export type StaffAttemptRow = AttemptRow & {
  learnerName: string;
  isBlind: boolean;
  quizTitle: string;
  lateAnswers: number;
};

const selectForStaff = (db: Db, where: SQL | undefined, order: SQL[], limit: number): Promise<StaffAttemptRow[]> =>
  db
    .select(staffColumns)
    .from(attempts)
    .innerJoin(users, eq(users.id, attempts.userId))
    .innerJoin(quizzes, eq(quizzes.id, attempts.quizId))
    .where(where)
    .orderBy(...order)
    .limit(limit);

export const findStaffAttempt = async (db: Db, attemptId: string): Promise<StaffAttemptRow | null> =>
  (await selectForStaff(db, eq(attempts.id, attemptId), [], 1))[0] ?? null;

/** Newest first. */
export const selectStaffAttempts = (
  db: Db,
  filter: { quizId: string; state?: "open" | "submitted"; before: readonly [Instant, string] | null; limit: number },
): Promise<StaffAttemptRow[]> =>
  selectForStaff(
    db,
    and(
      eq(attempts.quizId, filter.quizId),
      filter.state === undefined ? undefined : eq(attempts.state, filter.state),
      filter.before === null
        ? undefined
        : sql`(${attempts.startedAt}, ${attempts.id}) < (${filter.before[0]}::timestamptz, ${filter.before[1]}::uuid)`,
    ),
    [desc(attempts.startedAt), desc(attempts.id)],
    filter.limit,
  );
