import { and, arrayContains, asc, eq, gt, inArray, isNotNull, isNull, like, type SQL, sql } from "drizzle-orm";
import type { Instant } from "#/core/time.ts";
import type { Db } from "#/server/db.ts";
import type { QuestionSummary } from "./contract.ts";
import type { SkillName } from "./contract-skills.ts";
import { type BankFilter, type Difficulty, type Filing, normalTag } from "./filing.ts";
import type { QuestionBody, QuestionType } from "./question.ts";
import { attemptQuestions, questions, questionVersions, quizQuestions } from "./tables.ts";

const quizCount = sql<number>`(select count(*)::int from ${quizQuestions} where ${quizQuestions.questionId} = ${questions.id})`;

/** Names are spelt out: drizzle would leave out that of the outer table. */
const skillsOfQuestion = sql<
  SkillName[]
>`(select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'name', s.name) order by lower(s.name), s.id), '[]') from question_skills qs join skills s on s.id = qs.skill_id where qs.question_id = questions.id)`;

const summaryColumns = {
  id: questions.id,
  courseId: questions.courseId,
  lessonId: questions.lessonId,
  title: questions.title,
  type: questions.type,
  isPractice: questions.isPractice,
  categoryId: questions.categoryId,
  tags: questions.tags,
  difficulty: questions.difficulty,
  skills: skillsOfQuestion,
  version: questions.version,
  quizCount,
  archivedAt: questions.archivedAt,
  createdAt: questions.createdAt,
  updatedAt: questions.updatedAt,
};

export type QuestionFilter = {
  courseId: string;
  type?: QuestionType;
  lessonId?: string;
  practice?: boolean;
  archived: boolean;
  categoryId?: string;
  tag?: string;
  difficulty?: Difficulty;
  skillId?: string;
  /** In the form of search texts. */
  terms: readonly string[];
  after: string | null;
  limit: number;
};

const escapeLike = (text: string) => text.replace(/[\\%_]/g, "\\$&");

/** With the category all those in it. */
export const inBank = (filter: Partial<BankFilter>): SQL | undefined =>
  and(
    filter.categoryId
      ? sql`${questions.categoryId} in (with recursive inside as (select c.id from question_categories c where c.id = ${filter.categoryId} union select c.id from question_categories c join inside on c.parent_id = inside.id) select inside.id from inside)`
      : undefined,
    filter.tag ? arrayContains(questions.tags, [normalTag(filter.tag)]) : undefined,
    filter.difficulty ? eq(questions.difficulty, filter.difficulty) : undefined,
    filter.skillId
      ? sql`exists (select 1 from question_skills qs where qs.question_id = ${questions.id} and qs.skill_id = ${filter.skillId}::uuid)`
      : undefined,
  );

export const selectQuestions = (db: Db, filter: QuestionFilter): Promise<QuestionSummary[]> =>
  db
    .select(summaryColumns)
    .from(questions)
    .where(
      and(
        eq(questions.courseId, filter.courseId),
        filter.archived ? isNotNull(questions.archivedAt) : isNull(questions.archivedAt),
        filter.type === undefined ? undefined : eq(questions.type, filter.type),
        filter.lessonId === undefined ? undefined : eq(questions.lessonId, filter.lessonId),
        filter.practice === undefined ? undefined : eq(questions.isPractice, filter.practice),
        inBank(filter),
        ...filter.terms.map((term) => like(questions.searchText, `%${escapeLike(term)}%`)),
        filter.after === null ? undefined : gt(questions.id, filter.after),
      ),
    )
    .orderBy(asc(questions.id))
    .limit(filter.limit);

/** `naming` is the secret of its practice and papers. */
export type QuestionRow = QuestionSummary & { versionId: string; naming: string; body: QuestionBody };

const currentVersion = and(
  eq(questionVersions.questionId, questions.id),
  eq(questionVersions.version, questions.version),
);

/** With its current version. */
export const findQuestion = async (db: Db, questionId: string): Promise<QuestionRow | null> => {
  const [row] = await db
    .select({
      ...summaryColumns,
      versionId: questionVersions.id,
      naming: questions.naming,
      body: questionVersions.body,
    })
    .from(questions)
    .innerJoin(questionVersions, currentVersion)
    .where(eq(questions.id, questionId));
  return row ? { ...row, body: row.body as QuestionBody } : null;
};

export type LockedQuestion = {
  id: string;
  courseId: string;
  title: string;
  isPractice: boolean;
  version: number;
  archivedAt: Instant | null;
};

/** Held until the transaction ends, so that a question cannot become practice while a quiz takes it, nor the reverse. */
export const lockQuestions = (tx: Db, questionIds: readonly string[]): Promise<LockedQuestion[]> =>
  tx
    .select({
      id: questions.id,
      courseId: questions.courseId,
      title: questions.title,
      isPractice: questions.isPractice,
      version: questions.version,
      archivedAt: questions.archivedAt,
    })
    .from(questions)
    .where(inArray(questions.id, [...questionIds]))
    .orderBy(asc(questions.id))
    .for("no key update");

export type NewQuestion = {
  id: string;
  courseId: string;
  lessonId: string | null;
  title: string;
  isPractice: boolean;
  version: number;
  type: QuestionType;
};

const chunk = 200;
const chunksOf = <Item>(items: readonly Item[]): Item[][] =>
  Array.from({ length: Math.ceil(items.length / chunk) }, (_, i) => items.slice(i * chunk, (i + 1) * chunk));

/** Inserts, or brings what is there to this state; never moves a question to another course. */
export const upsertQuestions = async (tx: Db, rows: readonly NewQuestion[], at: Instant): Promise<void> => {
  for (const part of chunksOf(rows)) {
    await tx
      .insert(questions)
      .values(part.map((row) => ({ ...row, createdAt: at, updatedAt: at })))
      .onConflictDoUpdate({
        target: questions.id,
        set: {
          lessonId: sql`excluded.lesson_id`,
          title: sql`excluded.title`,
          type: sql`excluded.type`,
          isPractice: sql`excluded.is_practice`,
          version: sql`excluded.version`,
          searchText: null,
          archivedAt: null,
          updatedAt: at,
        },
      });
  }
};

export type NewVersion = {
  id: string;
  questionId: string;
  version: number;
  body: QuestionBody;
  savedBy: string | null;
};

export const insertVersions = async (tx: Db, rows: readonly NewVersion[], at: Instant): Promise<void> => {
  for (const part of chunksOf(rows)) {
    await tx.insert(questionVersions).values(part.map((row) => ({ ...row, savedAt: at })));
  }
};

/** What is stored of these questions, with the bodies of their current versions. */
export const selectStoredQuestions = async (db: Db, questionIds: readonly string[]) => {
  const stored = [];
  for (const part of chunksOf(questionIds)) {
    const rows = await db
      .select({
        id: questions.id,
        courseId: questions.courseId,
        lessonId: questions.lessonId,
        title: questions.title,
        isPractice: questions.isPractice,
        version: questions.version,
        archivedAt: questions.archivedAt,
        body: questionVersions.body,
      })
      .from(questions)
      .innerJoin(questionVersions, currentVersion)
      .where(inArray(questions.id, part));
    stored.push(...rows);
  }
  return stored;
};

export type KeptVersion = { body: QuestionBody; naming: string };

/** Bodies by the ids of their versions, with the secrets of their questions. */
export const selectBodies = async (db: Db, versionIds: readonly string[]): Promise<Map<string, KeptVersion>> => {
  const bodies = new Map<string, KeptVersion>();
  for (const part of chunksOf(versionIds)) {
    const rows = await db
      .select({ id: questionVersions.id, body: questionVersions.body, naming: questions.naming })
      .from(questionVersions)
      .innerJoin(questions, eq(questions.id, questionVersions.questionId))
      .where(inArray(questionVersions.id, part));
    for (const { id, body, naming } of rows) bodies.set(id, { body: body as QuestionBody, naming });
  }
  return bodies;
};

export const updateFiling = async (tx: Db, questionId: string, filing: Partial<Filing>, at: Instant) => {
  await tx
    .update(questions)
    .set({ ...filing, searchText: null, updatedAt: at })
    .where(eq(questions.id, questionId));
};

export const setArchived = async (db: Db, questionId: string, archivedAt: Instant | null, at: Instant) => {
  await db.update(questions).set({ archivedAt, updatedAt: at }).where(eq(questions.id, questionId));
};

/** Those of the questions that stand in a quiz or were pinned by an attempt. */
export const selectQuestionsOfQuizzes = async (db: Db, questionIds: readonly string[]): Promise<Set<string>> => {
  const found = new Set<string>();
  for (const part of chunksOf(questionIds)) {
    const inQuizzes = db
      .select({ id: quizQuestions.questionId })
      .from(quizQuestions)
      .where(inArray(quizQuestions.questionId, part));
    const inAttempts = db
      .select({ id: attemptQuestions.questionId })
      .from(attemptQuestions)
      .where(inArray(attemptQuestions.questionId, part));
    for (const { id } of await inQuizzes.union(inAttempts)) found.add(id);
  }
  return found;
};
