import { and, asc, eq, gt, gte, inArray, isNotNull, isNull, lte, type SQL, sql } from "drizzle-orm";
import type { Day } from "#/core/day.ts";
import type { Instant } from "#/core/time.ts";
import { graceSeconds } from "#/features/assessments/attempt.ts";
import { practiceAnswers, questions } from "#/features/assessments/tables.ts";
import type { Told } from "#/features/assessments/told.ts";
import { courses, lessons } from "#/features/courses/tables.ts";
import type { Db } from "#/server/db.ts";
import type { ReviewEvent, Schedule } from "./review-schedule.ts";
import { studyCards } from "./tables-cards.ts";
import { reviewEvents, reviewItems } from "./tables-review.ts";

/** Whose queue, on which day of theirs; an administrator teaches everywhere. */
export type Reviewer = {
  userId: string;
  isAdmin: boolean;
  today: Day;
  /** What quizzes have told them by now, and the same as a condition on rows of questions. */
  told: Told;
  isTold: SQL;
};

export type ItemRow = {
  id: string;
  courseId: string;
  courseSlug: string;
  courseTitle: string;
  questionId: string | null;
  cardId: string | null;
  lessonId: string | null;
  lessonSlug: string | null;
  lessonTitle: string | null;
  anchor: string | null;
  /** It stands in no lesson: a quiz has asked it. */
  isFromQuiz: boolean;
  schedule: Schedule | null;
  suspendedAt: Instant | null;
};

const columns = {
  id: reviewItems.id,
  courseId: reviewItems.courseId,
  courseSlug: courses.slug,
  courseTitle: courses.title,
  questionId: reviewItems.questionId,
  cardId: reviewItems.cardId,
  lessonId: lessons.id,
  lessonSlug: lessons.slug,
  lessonTitle: lessons.title,
  anchor: studyCards.anchor,
  isFromQuiz: sql<boolean>`coalesce(not ${questions.isPractice}, false)`,
  dueOn: reviewItems.dueOn,
  lastOn: reviewItems.lastOn,
  intervalDays: reviewItems.intervalDays,
  stability: reviewItems.stability,
  difficulty: reviewItems.difficulty,
  reviews: reviewItems.reviews,
  lapses: reviewItems.lapses,
  suspendedAt: reviewItems.suspendedAt,
};

type Stored = Pick<
  typeof reviewItems.$inferSelect,
  "dueOn" | "lastOn" | "intervalDays" | "stability" | "difficulty" | "reviews" | "lapses"
>;

const scheduleIn = ({
  dueOn,
  lastOn,
  intervalDays,
  stability,
  difficulty,
  reviews,
  lapses,
}: Stored): Schedule | null =>
  dueOn === null || lastOn === null || intervalDays === null || stability === null || difficulty === null
    ? null
    : { dueOn, lastOn, intervalDays, stability, difficulty, reviews, lapses };

const isStaffOf = ({ userId, isAdmin }: Reviewer): SQL =>
  isAdmin
    ? sql`true`
    : sql`exists (select 1 from course_instructors ci where ci.course_id = ${courses.id} and ci.user_id = ${userId}::uuid)`;

const isEnrolledIn = (userId: string): SQL =>
  sql`exists (select 1 from enrolments e where e.course_id = ${courses.id} and e.user_id = ${userId}::uuid and e.left_at is null)`;

/** Practice that is still asked, in lessons that can be read, and what quizzes told, of courses that the person learns in. */
const isOpenTo = (reviewer: Reviewer): SQL | undefined =>
  and(
    eq(reviewItems.userId, reviewer.userId),
    sql`(${courses.state} = 'published' and ${isEnrolledIn(reviewer.userId)} or ${isStaffOf(reviewer)})`,
    sql`(${lessons.id} is null or ${lessons.state} = 'published' or ${isStaffOf(reviewer)})`,
    sql`(${questions.id} is null or ${questions.archivedAt} is null and (${questions.isPractice} and not exists (select 1 from quiz_questions qq where qq.question_id = ${questions.id}) or ${reviewer.isTold}))`,
    isNull(studyCards.goneAt),
    // The text of a deleted lesson has no version to follow.
    sql`(${studyCards.lessonId} is not null or ${studyCards.kind} is null or ${studyCards.kind} in ('own', 'term'))`,
  );

/** The course is not in the middle of a graded quiz of theirs; one whose time and grace are over is no more open. */
const isNotLocked = ({ userId }: Reviewer): SQL =>
  sql`not exists (select 1 from attempts a where a.user_id = ${userId}::uuid and a.course_id = ${reviewItems.courseId} and a.state = 'open' and a.mode = 'graded' and (a.deadline is null or a.deadline >= clock_timestamp() - make_interval(secs => ${graceSeconds}::double precision)))`;

const isWaiting = ({ today }: Reviewer): SQL | undefined =>
  and(
    isNull(reviewItems.suspendedAt),
    sql`(${reviewItems.hiddenUntil} is null or ${reviewItems.hiddenUntil} <= ${today}::date)`,
  );

const isDue = ({ today }: Reviewer) => lte(reviewItems.dueOn, today);
const isNew = isNull(reviewItems.dueOn);

/** What a quiz has asked names its lesson only where that can be read. */
const isItsLesson = sql`${lessons.id} = coalesce(${questions.lessonId}, ${studyCards.lessonId}) and (${questions.id} is null or ${questions.isPractice} or ${lessons.state} = 'published')`;

const itemsFrom = (db: Db) =>
  db
    .select(columns)
    .from(reviewItems)
    .innerJoin(courses, eq(courses.id, reviewItems.courseId))
    .leftJoin(questions, eq(questions.id, reviewItems.questionId))
    .leftJoin(studyCards, eq(studyCards.id, reviewItems.cardId))
    .leftJoin(lessons, isItsLesson)
    .$dynamic();

const toRow = (row: Awaited<ReturnType<typeof itemsFrom>>[number]): ItemRow => ({ ...row, schedule: scheduleIn(row) });

type Wanted = { courseId?: string; limit: number };

const ofCourse = (courseId: string | undefined) =>
  courseId === undefined ? undefined : eq(reviewItems.courseId, courseId);

/** The same order all day, and another on the next: what was learnt together is not asked together. */
const mixed = ({ today }: Reviewer): SQL => sql`md5(${reviewItems.id}::text || ${today}::text)`;

/** What is due, the longest overdue first. */
export const selectDue = async (db: Db, reviewer: Reviewer, { courseId, limit }: Wanted): Promise<ItemRow[]> => {
  const rows = await itemsFrom(db)
    .where(and(isOpenTo(reviewer), isNotLocked(reviewer), isWaiting(reviewer), isDue(reviewer), ofCourse(courseId)))
    .orderBy(asc(reviewItems.dueOn), asc(mixed(reviewer)), asc(reviewItems.id))
    .limit(limit);
  return rows.map(toRow);
};

/** What was never reviewed, in the order in which it was added. */
export const selectNew = async (db: Db, reviewer: Reviewer, { courseId, limit }: Wanted): Promise<ItemRow[]> => {
  const rows = await itemsFrom(db)
    .where(and(isOpenTo(reviewer), isNotLocked(reviewer), isWaiting(reviewer), isNew, ofCourse(courseId)))
    .orderBy(asc(reviewItems.addedAt), asc(reviewItems.id))
    .limit(limit);
  return rows.map(toRow);
};

export type Counts = { due: number; fresh: number; items: number; nextDueOn: Day | null };

/** How much waits now, and when something comes back. */
export const countWaiting = async (db: Db, reviewer: Reviewer, courseId?: string): Promise<Counts> => {
  const waits = sql`${isWaiting(reviewer)} and ${isNotLocked(reviewer)}`;
  const [row] = await db
    .select({
      due: sql<number>`(count(*) filter (where ${waits} and ${isDue(reviewer)}))::int`,
      fresh: sql<number>`(count(*) filter (where ${waits} and ${isNew}))::int`,
      items: sql<number>`(count(*) filter (where ${reviewItems.suspendedAt} is null))::int`,
      nextDueOn: sql<Day | null>`min(${reviewItems.dueOn}) filter (where ${reviewItems.suspendedAt} is null and ${reviewItems.dueOn} > ${reviewer.today}::date)`,
    })
    .from(reviewItems)
    .innerJoin(courses, eq(courses.id, reviewItems.courseId))
    .leftJoin(questions, eq(questions.id, reviewItems.questionId))
    .leftJoin(studyCards, eq(studyCards.id, reviewItems.cardId))
    .leftJoin(lessons, isItsLesson)
    .where(and(isOpenTo(reviewer), ofCourse(courseId)));
  return row!;
};

/** How many come back on each day from today to the last; what is overdue comes today. */
export const countByDay = async (db: Db, reviewer: Reviewer, last: Day): Promise<{ day: Day; reviews: number }[]> => {
  const day = sql<Day>`greatest(${reviewItems.dueOn}, ${reviewItems.hiddenUntil}, ${reviewer.today}::date)`;
  return db
    .select({ day: sql<Day>`${day}::text`, reviews: sql<number>`count(*)::int` })
    .from(reviewItems)
    .innerJoin(courses, eq(courses.id, reviewItems.courseId))
    .leftJoin(questions, eq(questions.id, reviewItems.questionId))
    .leftJoin(studyCards, eq(studyCards.id, reviewItems.cardId))
    .leftJoin(lessons, isItsLesson)
    .where(
      and(
        isOpenTo(reviewer),
        isNotLocked(reviewer),
        isNull(reviewItems.suspendedAt),
        isNotNull(reviewItems.dueOn),
        lte(reviewItems.dueOn, last),
      ),
    )
    .groupBy(sql`1`)
    .orderBy(sql`1`);
};

/** One item of theirs that is open to them, and whether a graded quiz keeps it back now. */
export const findItem = async (
  db: Db,
  reviewer: Reviewer,
  itemId: string,
): Promise<(ItemRow & { isLocked: boolean }) | null> => {
  const [row] = await db
    .select({ ...columns, isFree: sql<boolean>`${isNotLocked(reviewer)}` })
    .from(reviewItems)
    .innerJoin(courses, eq(courses.id, reviewItems.courseId))
    .leftJoin(questions, eq(questions.id, reviewItems.questionId))
    .leftJoin(studyCards, eq(studyCards.id, reviewItems.cardId))
    .leftJoin(lessons, isItsLesson)
    .where(and(eq(reviewItems.id, itemId), isOpenTo(reviewer)));
  return row ? { ...row, schedule: scheduleIn(row), isLocked: !row.isFree } : null;
};

export const selectSuspended = async (
  db: Db,
  reviewer: Reviewer,
  { after, limit }: { after: string | null; limit: number },
): Promise<ItemRow[]> => {
  const rows = await itemsFrom(db)
    .where(
      and(
        isOpenTo(reviewer),
        isNotLocked(reviewer),
        isNotNull(reviewItems.suspendedAt),
        after === null ? undefined : gt(reviewItems.id, after),
      ),
    )
    .orderBy(asc(reviewItems.id))
    .limit(limit);
  return rows.map(toRow);
};

/** Held until the transaction ends, so that reviews of an item come one after the other. */
export const lockItems = async (tx: Db, itemIds: readonly string[]): Promise<void> => {
  await tx
    .select({ id: reviewItems.id })
    .from(reviewItems)
    .where(inArray(reviewItems.id, [...itemIds]))
    .orderBy(asc(reviewItems.id))
    .for("update");
};

export const insertItems = async (db: Db, rows: readonly (typeof reviewItems.$inferInsert)[]): Promise<void> => {
  if (rows.length > 0)
    await db
      .insert(reviewItems)
      .values([...rows])
      .onConflictDoNothing();
};

export const itemsOfQuestions = async (
  db: Db,
  userId: string,
  questionIds: readonly string[],
): Promise<Map<string, string>> => {
  if (questionIds.length === 0) return new Map();
  const rows = await db
    .select({ id: reviewItems.id, questionId: reviewItems.questionId })
    .from(reviewItems)
    .where(and(eq(reviewItems.userId, userId), inArray(reviewItems.questionId, [...questionIds])));
  return new Map(rows.flatMap(({ id, questionId }) => (questionId ? [[questionId, id]] : [])));
};

export const setAside = async (
  db: Db,
  itemId: string,
  fields: Partial<Pick<typeof reviewItems.$inferInsert, "hiddenUntil" | "suspendedAt">>,
): Promise<void> => {
  await db.update(reviewItems).set(fields).where(eq(reviewItems.id, itemId));
};

/** The projections of items' events. One query: a first reading of a year has thousands. */
export const saveSchedules = async (db: Db, schedules: ReadonlyMap<string, Schedule | null>): Promise<void> => {
  if (schedules.size === 0) return;
  const rows = [...schedules].map(([id, schedule]) => ({ id, reviews: 0, lapses: 0, ...schedule }));
  await db.execute(sql`
    update review_items i set due_on = s."dueOn", last_on = s."lastOn", interval_days = s."intervalDays",
      stability = s.stability, difficulty = s.difficulty, reviews = s.reviews, lapses = s.lapses
    from json_to_recordset(${JSON.stringify(rows)}::json) as s(id uuid, "dueOn" date, "lastOn" date,
      "intervalDays" integer, stability double precision, difficulty double precision, reviews integer, lapses integer)
    where i.id = s.id`);
};

export type EventRow = ReviewEvent & { itemId: string; clientKey: string | null; practiceAnswerId: string | null };

const eventColumns = {
  id: reviewEvents.id,
  itemId: reviewEvents.itemId,
  clientKey: reviewEvents.clientKey,
  practiceAnswerId: reviewEvents.practiceAnswerId,
  grade: reviewEvents.grade,
  undoesId: reviewEvents.undoesId,
  reviewedOn: reviewEvents.reviewedOn,
  reviewedAt: reviewEvents.reviewedAt,
};

export const selectEvents = (db: Db, itemIds: readonly string[]): Promise<EventRow[]> =>
  itemIds.length === 0
    ? Promise.resolve([])
    : db
        .select(eventColumns)
        .from(reviewEvents)
        .where(inArray(reviewEvents.itemId, [...itemIds]));

export const findEventByKey = async (db: Db, userId: string, clientKey: string): Promise<EventRow | null> => {
  const [row] = await db
    .select(eventColumns)
    .from(reviewEvents)
    .where(and(eq(reviewEvents.userId, userId), eq(reviewEvents.clientKey, clientKey)));
  return row ?? null;
};

/** An answer that is in the log already stays as it is. */
export const insertEvents = async (db: Db, rows: readonly (typeof reviewEvents.$inferInsert)[]): Promise<void> => {
  if (rows.length > 0)
    await db
      .insert(reviewEvents)
      .values([...rows])
      .onConflictDoNothing({ target: reviewEvents.practiceAnswerId });
};

/** Items that were reviewed in sessions on a day, and how many of them for the first time. */
export const countDone = async (db: Db, userId: string, day: Day): Promise<{ done: number; fresh: number }> => {
  const isUndone = sql`exists (select 1 from review_events u where u.undoes_id = ${reviewEvents.id})`;
  const wasBefore = sql`exists (select 1 from review_events b where b.item_id = ${reviewEvents.itemId} and b.reviewed_on < ${day}::date)`;
  const [row] = await db
    .select({
      done: sql<number>`count(distinct ${reviewEvents.itemId})::int`,
      fresh: sql<number>`(count(distinct ${reviewEvents.itemId}) filter (where ${reviewEvents.practiceAnswerId} is null and not ${wasBefore}))::int`,
    })
    .from(reviewEvents)
    .where(
      and(
        eq(reviewEvents.userId, userId),
        eq(reviewEvents.reviewedOn, day),
        isNotNull(reviewEvents.clientKey),
        isNotNull(reviewEvents.grade),
        sql`not ${isUndone}`,
      ),
    );
  return row!;
};

/** Items reviewed on each day from `first` on; days without any are left out. */
export const countDays = (db: Db, userId: string, first: Day): Promise<{ day: Day; reviews: number }[]> =>
  db
    .select({ day: reviewEvents.reviewedOn, reviews: sql<number>`count(distinct ${reviewEvents.itemId})::int` })
    .from(reviewEvents)
    .where(
      and(
        eq(reviewEvents.userId, userId),
        gte(reviewEvents.reviewedOn, first),
        isNotNull(reviewEvents.grade),
        sql`not exists (select 1 from review_events u where u.undoes_id = ${reviewEvents.id})`,
      ),
    )
    .groupBy(reviewEvents.reviewedOn);

export type PracticeRead = {
  id: string;
  questionId: string;
  courseId: string;
  fraction: string;
  answeredAt: Instant;
};

/** Judged practice of a person from some time on that is not in their log, oldest first. */
export const selectUnread = async (
  db: Db,
  userId: string,
  from: Instant | null,
  limit: number,
): Promise<PracticeRead[]> => {
  const rows = await db
    .select({
      id: practiceAnswers.id,
      questionId: practiceAnswers.questionId,
      courseId: questions.courseId,
      fraction: practiceAnswers.fraction,
      answeredAt: practiceAnswers.answeredAt,
    })
    .from(practiceAnswers)
    .innerJoin(questions, eq(questions.id, practiceAnswers.questionId))
    .where(
      and(
        eq(practiceAnswers.userId, userId),
        isNotNull(practiceAnswers.fraction),
        from === null ? undefined : gte(practiceAnswers.answeredAt, from),
        sql`not exists (select 1 from review_events r where r.practice_answer_id = ${practiceAnswers.id})`,
      ),
    )
    .orderBy(asc(practiceAnswers.answeredAt), asc(practiceAnswers.id))
    .limit(limit);
  return rows.map(({ fraction, ...row }) => ({ ...row, fraction: fraction as string }));
};
