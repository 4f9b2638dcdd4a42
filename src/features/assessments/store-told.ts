import { and, eq, inArray, isNull, or, type SQL, sql } from "drizzle-orm";
import { type Instant, toInstant } from "#/core/time.ts";
import { lessons } from "#/features/courses/tables.ts";
import type { Db } from "#/server/db.ts";
import type { Review } from "./contract.ts";
import { heldReview } from "./hold.ts";
import { policyFor } from "./policy.ts";
import type { QuestionBody } from "./question.ts";
import type { PracticeRow } from "./store-practice.ts";
import { isHeld, lastClosesAt } from "./store-quizzes.ts";
import { attempts, questions, questionVersions, quizzes } from "./tables.ts";
import { answerChecks } from "./tables-checks.ts";
import type { Standing, Told } from "./told.ts";

/** Of JSON, where times are as PostgreSQL writes them. */
const at = (value: string | null): Instant | null => (value === null ? null : toInstant(new Date(value)));

type StoredAttempt = Standing["attempts"][number];
type StoredException = {
  isOwn: boolean;
  timeFactor: null;
  opensAt: string | null;
  closesAt: string | null;
  attemptsAllowed: number | null;
};

const attemptsOf = (userId: string) =>
  sql<
    StoredAttempt[]
  >`(select coalesce(json_agg(json_build_object('id', a.id, 'state', a.state, 'mode', a.mode, 'deadline', a.deadline, 'submittedAt', a.submitted_at) order by a.number), '[]') from attempts a where a.quiz_id = quizzes.id and a.user_id = ${userId}::uuid)`;

const exceptionsFor = (userId: string) =>
  sql<
    StoredException[]
  >`(select coalesce(json_agg(json_build_object('isOwn', o.user_id is not null, 'timeFactor', null, 'opensAt', o.opens_at, 'closesAt', o.closes_at, 'attemptsAllowed', o.attempts_allowed)), '[]') from quiz_overrides o where o.quiz_id = quizzes.id and (o.user_id = ${userId}::uuid or o.group_id in (select m.group_id from course_group_members m where m.user_id = ${userId}::uuid)))`;

const rulesOf = (quiz: Omit<Standing["rules"], "timeLimitSeconds">, given: readonly StoredException[]) => {
  const exceptions = given.map((each) => ({ ...each, opensAt: at(each.opensAt), closesAt: at(each.closesAt) }));
  return policyFor(
    { ...quiz, timeLimitSeconds: null },
    exceptions.find(({ isOwn }) => isOwn) ?? null,
    exceptions.filter(({ isOwn }) => !isOwn),
  );
};

/**
 * How a person stands to the quizzes of the courses, or of one, where they have attempted any, and the database's clock.
 * One query.
 */
export const selectStandings = async (
  db: Db,
  userId: string,
  courseId?: string,
): Promise<{ now: Instant; standings: Standing[] }> => {
  const attempted =
    courseId === undefined
      ? sql`${quizzes.courseId} in (select a.course_id from attempts a where a.user_id = ${userId}::uuid)`
      : eq(quizzes.courseId, courseId);
  const rows = await db
    .select({
      quizId: quizzes.id,
      courseId: quizzes.courseId,
      state: quizzes.state,
      mode: quizzes.mode,
      review: quizzes.review,
      isHeld,
      lastClosesAt: lastClosesAt.mapWith(quizzes.closesAt),
      opensAt: quizzes.opensAt,
      closesAt: quizzes.closesAt,
      attemptsAllowed: quizzes.attemptsAllowed,
      cooldownSeconds: quizzes.cooldownSeconds,
      attempts: attemptsOf(userId),
      exceptions: exceptionsFor(userId),
      now: sql<Instant>`clock_timestamp()`.mapWith(quizzes.updatedAt),
    })
    .from(quizzes)
    .where(attempted);
  const standings = rows.map(({ state, review, attempts, exceptions, ...row }) => ({
    ...{ quizId: row.quizId, courseId: row.courseId, mode: row.mode, isPublished: state === "published" },
    review: row.isHeld ? heldReview(review as Review) : (review as Review),
    lastClosesAt: row.lastClosesAt,
    rules: rulesOf(row, exceptions),
    attempts: attempts.map((each) => ({ ...each, deadline: at(each.deadline), submittedAt: at(each.submittedAt) })),
  }));
  return { now: rows[0]?.now ?? toInstant(new Date(0)), standings };
};

const ids = (values: readonly string[]): SQL => sql`string_to_array(${values.join(" ")}, ' ')::uuid[]`;

/** Of a row `aq` of an attempt in practice: right, or no try left. */
const isFinished = sql`exists (select 1 from answer_checks c join attempts t on t.id = c.attempt_id where c.attempt_id = aq.attempt_id and c.question_id = aq.question_id and (c.fraction >= 1 or c.number >= t.tries))`;

const isDrawnBy = sql`not questions.is_practice and (d.tag is null or questions.tags @> array[d.tag]) and (d.difficulty is null or d.difficulty = questions.difficulty) and (d.skill_id is null or exists (select 1 from question_skills qs where qs.question_id = questions.id and qs.skill_id = d.skill_id)) and (d.category_id is null or questions.category_id in (with recursive inside as (select c.id from question_categories c where c.id = d.category_id union select c.id from question_categories c join inside on c.parent_id = inside.id) select inside.id from inside))`;

/**
 * A question of a quiz whose solution its learner may see now. What may be seen is decided by `toldBy`; here is only which
 * questions that are.
 */
export const isTold = ({ ended, running, asking, toCome }: Told): SQL => {
  const inAttempts = (attemptIds: readonly string[], more: SQL) =>
    sql`questions.id in (select aq.question_id from attempt_questions aq where aq.attempt_id = any(${ids(attemptIds)}) and ${more})`;
  const byQuizzes = sql`questions.id in (select qq.question_id from quiz_questions qq where qq.quiz_id = any(${ids(toCome)}))`;
  const byDraws = sql`exists (select 1 from quiz_draws d where d.quiz_id = any(${ids(toCome)}) and ${isDrawnBy})`;
  // Most people have none of the last three: what is not asked costs nothing for each question.
  const shown = [
    ended.length > 0 ? inAttempts(ended, sql`true`) : undefined,
    running.length > 0 ? inAttempts(running, isFinished) : undefined,
  ];
  const kept = [
    asking.length > 0 ? inAttempts(asking, sql`not ${isFinished}`) : undefined,
    toCome.length > 0 ? byQuizzes : undefined,
    toCome.length > 0 ? byDraws : undefined,
  ];
  const isShown = or(...shown);
  if (isShown === undefined) return sql`false`;
  const isKept = or(...kept);
  return sql`(questions.type not in ('essay', 'code') and ${isShown} and not ${isKept ?? sql`false`})`;
};

/** Not one of a lesson's or a course's own practice. */
const isOfQuizzes = sql`(not questions.is_practice or exists (select 1 from quiz_questions q where q.question_id = questions.id))`;

/** The version that the latest of these attempts had: what it has shown, whatever was written since. */
const shownVersion = ({ ended, running }: Told) =>
  sql`(select aq.question_version_id from attempt_questions aq join attempts a on a.id = aq.attempt_id where aq.question_id = questions.id and aq.attempt_id = any(${ids([...ended, ...running])}) order by a.started_at desc, a.id desc limit 1)`;

/** Those among these that were told, as they were, with their lesson where it can be read. */
export const selectToldByIds = async (db: Db, told: Told, questionIds: readonly string[]): Promise<PracticeRow[]> => {
  if (questionIds.length === 0 || told.ended.length + told.running.length === 0) return [];
  const rows = await db
    .select({
      id: questions.id,
      lessonId: lessons.id,
      naming: questions.naming,
      versionId: questionVersions.id,
      body: questionVersions.body,
    })
    .from(questions)
    .innerJoin(questionVersions, eq(questionVersions.id, shownVersion(told)))
    .leftJoin(lessons, and(eq(lessons.id, questions.lessonId), eq(lessons.state, "published")))
    .where(and(inArray(questions.id, [...questionIds]), isNull(questions.archivedAt), isOfQuizzes, isTold(told)));
  return rows.map((row) => ({ ...row, body: row.body as QuestionBody }));
};

export type ToldPlace = { questionId: string; lesson: { id: string; slug: string; title: string } | null };

/** The same, without what they ask. */
export const selectToldPlaces = async (db: Db, told: Told, questionIds: readonly string[]): Promise<ToldPlace[]> => {
  if (questionIds.length === 0 || told.ended.length + told.running.length === 0) return [];
  const rows = await db
    .select({ questionId: questions.id, lessonId: lessons.id, slug: lessons.slug, title: lessons.title })
    .from(questions)
    .leftJoin(lessons, and(eq(lessons.id, questions.lessonId), eq(lessons.state, "published")))
    .where(and(inArray(questions.id, [...questionIds]), isNull(questions.archivedAt), isOfQuizzes, isTold(told)));
  return rows.map(({ questionId, lessonId, slug, title }) => ({
    questionId,
    lesson: lessonId === null ? null : { id: lessonId, slug: slug!, title: title! },
  }));
};

/** What is finished in these attempts in practice. */
export const selectFinished = async (
  db: Db,
  attemptIds: readonly string[],
): Promise<{ attemptId: string; questionId: string }[]> => {
  if (attemptIds.length === 0) return [];
  return db
    .selectDistinct({ attemptId: answerChecks.attemptId, questionId: answerChecks.questionId })
    .from(answerChecks)
    .innerJoin(attempts, eq(attempts.id, answerChecks.attemptId))
    .where(
      and(
        inArray(answerChecks.attemptId, [...attemptIds]),
        sql`(${answerChecks.fraction} >= 1 or ${answerChecks.number} >= ${attempts.tries})`,
      ),
    );
};
