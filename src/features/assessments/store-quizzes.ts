import { and, asc, eq, type SQL, sql } from "drizzle-orm";
import { decimal, type Marks, toMarks } from "#/core/marks.ts";
import type { Instant } from "#/core/time.ts";
import { modules } from "#/features/courses/tables.ts";
import type { Db } from "#/server/db.ts";
import type { FeedbackBand, QuizMode, Review, Scoring } from "./contract.ts";
import type { QuizQuestion } from "./contract-quiz-questions.ts";
import { heldReview } from "./hold.ts";
import { attempts, questions, questionVersions, quizQuestions, quizSections, quizzes } from "./tables.ts";

const questionCount = sql<number>`((select count(*)::int from quiz_questions q where q.quiz_id = quizzes.id) + (select coalesce(sum(d.count), 0)::int from quiz_draws d where d.quiz_id = quizzes.id))`;
/** Of its questions and its draws. */
export const quizPossible = sql<string>`((select coalesce(sum(q.points), 0) from quiz_questions q where q.quiz_id = quizzes.id) + (select coalesce(sum(d.count * d.points), 0) from quiz_draws d where d.quiz_id = quizzes.id))::text`;

/**
 * The latest of its closing date, of those of its exceptions and of the deadlines of attempts that are open. Names are
 * spelt out: drizzle leaves the table off where a query has only one.
 */
export const lastClosesAt = sql<Instant | null>`case when quizzes.closes_at is null then null else greatest(quizzes.closes_at, (select max(o.closes_at) from quiz_overrides o where o.quiz_id = quizzes.id), (select max(a.deadline) from attempts a where a.quiz_id = quizzes.id and a.state = 'open')) end`;

/** Names are spelt out: drizzle leaves the table off where a query has only one. */
export const isHeld = sql<boolean>`exists (select 1 from quiz_marking m where m.quiz_id = quizzes.id and m.holds_marks and m.released_at is null)`;

const quizColumns = {
  id: quizzes.id,
  courseId: quizzes.courseId,
  moduleId: quizzes.moduleId,
  title: quizzes.title,
  instructions: quizzes.instructions,
  state: quizzes.state,
  position: quizzes.position,
  timeLimitSeconds: quizzes.timeLimitSeconds,
  attemptsAllowed: quizzes.attemptsAllowed,
  cooldownSeconds: quizzes.cooldownSeconds,
  passwordHash: quizzes.passwordHash,
  scoring: quizzes.scoring,
  passPercent: quizzes.passPercent,
  feedbackBands: quizzes.feedbackBands,
  opensAt: quizzes.opensAt,
  dueAt: quizzes.dueAt,
  closesAt: quizzes.closesAt,
  lastClosesAt: lastClosesAt.mapWith(quizzes.closesAt),
  shuffleQuestions: quizzes.shuffleQuestions,
  certainty: quizzes.certainty,
  mode: quizzes.mode,
  tries: quizzes.tries,
  penalty: quizzes.penalty,
  review: quizzes.review,
  isHeld,
  updatedAt: quizzes.updatedAt,
  questionCount,
  possible: quizPossible,
};

export type QuizRow = {
  id: string;
  courseId: string;
  moduleId: string | null;
  title: string;
  instructions: string;
  state: "draft" | "published";
  position: number;
  timeLimitSeconds: number | null;
  attemptsAllowed: number | null;
  cooldownSeconds: number | null;
  /** Never leaves the server. */
  passwordHash: string | null;
  scoring: Scoring;
  passPercent: number | null;
  feedbackBands: FeedbackBand[];
  opensAt: Instant | null;
  dueAt: Instant | null;
  closesAt: Instant | null;
  /** The latest of its own, of its exceptions and of open attempts; null when it does not close. */
  lastClosesAt: Instant | null;
  shuffleQuestions: boolean;
  certainty: boolean;
  mode: QuizMode;
  tries: number | null;
  penalty: Marks;
  /** What it comes to now: nothing while marks are held. */
  review: Review;
  /** As its author set it. */
  ownReview: Review;
  isHeld: boolean;
  updatedAt: Instant;
  questionCount: number;
  possible: Marks;
};

const selectWhere = async (db: Db, where: SQL | undefined, limit: number): Promise<QuizRow[]> => {
  const rows = await db
    .select(quizColumns)
    .from(quizzes)
    .where(where)
    .orderBy(asc(quizzes.position), asc(quizzes.id))
    .limit(limit);
  return rows.map((row) => ({
    ...row,
    review: row.isHeld ? heldReview(row.review as Review) : (row.review as Review),
    ownReview: row.review as Review,
    feedbackBands: row.feedbackBands as FeedbackBand[],
    possible: toMarks(decimal(row.possible)),
  }));
};

export const findQuiz = async (db: Db, quizId: string): Promise<QuizRow | null> =>
  (await selectWhere(db, eq(quizzes.id, quizId), 1))[0] ?? null;

export const selectQuizzes = (
  db: Db,
  filter: { courseId: string; withDrafts: boolean; after: readonly [number, string] | null; limit: number },
): Promise<QuizRow[]> =>
  selectWhere(
    db,
    and(
      eq(quizzes.courseId, filter.courseId),
      filter.withDrafts ? undefined : eq(quizzes.state, "published"),
      filter.after === null
        ? undefined
        : sql`(${quizzes.position}, ${quizzes.id}) > (${filter.after[0]}::int, ${filter.after[1]}::uuid)`,
    ),
    filter.limit,
  );

export type QuizFields = Partial<typeof quizzes.$inferInsert>;

export const insertQuiz = async (db: Db, quiz: typeof quizzes.$inferInsert): Promise<void> => {
  await db.insert(quizzes).values(quiz);
};

export const updateQuiz = async (db: Db, quizId: string, fields: QuizFields): Promise<void> => {
  await db.update(quizzes).set(fields).where(eq(quizzes.id, quizId));
};

/** Held until the transaction ends: "shared" by those who start, alone by those who change the quiz. */
export const lockQuiz = async (tx: Db, quizId: string, how: "shared" | "alone"): Promise<void> => {
  await tx
    .select({ id: quizzes.id })
    .from(quizzes)
    .where(eq(quizzes.id, quizId))
    .for(how === "shared" ? "share" : "no key update");
};

export const deleteQuiz = async (db: Db, quizId: string): Promise<void> => {
  await db.delete(quizzes).where(eq(quizzes.id, quizId));
};

export const quizHasAttempts = async (db: Db, quizId: string): Promise<boolean> => {
  const rows = await db.select({ id: attempts.id }).from(attempts).where(eq(attempts.quizId, quizId)).limit(1);
  return rows.length > 0;
};

export type PinnedQuestion = QuizQuestion & { versionId: string };

/** In their order, with the versions that the next attempt pins. */
export const selectQuizQuestions = (db: Db, quizId: string): Promise<PinnedQuestion[]> =>
  db
    .select({
      questionId: questions.id,
      title: questions.title,
      type: questions.type,
      version: questions.version,
      versionId: questionVersions.id,
      position: quizQuestions.position,
      points: quizQuestions.points,
      section: quizSections.position,
    })
    .from(quizQuestions)
    .leftJoin(quizSections, eq(quizSections.id, quizQuestions.sectionId))
    .innerJoin(questions, eq(questions.id, quizQuestions.questionId))
    .innerJoin(
      questionVersions,
      and(eq(questionVersions.questionId, questions.id), eq(questionVersions.version, questions.version)),
    )
    .where(eq(quizQuestions.quizId, quizId))
    .orderBy(sql`${quizSections.position} nulls first`, asc(quizQuestions.position), asc(quizQuestions.questionId));

export const replaceQuizQuestions = async (
  tx: Db,
  quizId: string,
  list: readonly { questionId: string; points: Marks; position: number; sectionId: string | null }[],
): Promise<void> => {
  await tx.delete(quizQuestions).where(eq(quizQuestions.quizId, quizId));
  if (list.length === 0) return;
  await tx.insert(quizQuestions).values(list.map((question) => ({ quizId, ...question })));
};

/** In which section each question of a quiz stands. */
export const selectSectionIds = async (db: Db, quizId: string): Promise<Map<string, string | null>> => {
  const rows = await db
    .select({ questionId: quizQuestions.questionId, sectionId: quizQuestions.sectionId })
    .from(quizQuestions)
    .where(eq(quizQuestions.quizId, quizId));
  return new Map(rows.map(({ questionId, sectionId }) => [questionId, sectionId]));
};

export const isModuleOfCourse = async (db: Db, moduleId: string, courseId: string): Promise<boolean> => {
  const rows = await db
    .select({ id: modules.id })
    .from(modules)
    .where(and(eq(modules.id, moduleId), eq(modules.courseId, courseId)));
  return rows.length > 0;
};
