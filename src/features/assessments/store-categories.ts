import { and, asc, eq, gt, sql } from "drizzle-orm";
import type { Instant } from "#/core/time.ts";
import type { Db } from "#/server/db.ts";
import type { Category } from "./contract-bank.ts";
import { questionCategories, questions, quizDraws } from "./tables.ts";

const questionCount = sql<number>`(select count(*)::int from questions q where q.category_id = question_categories.id and q.archived_at is null)`;

const columns = {
  id: questionCategories.id,
  courseId: questionCategories.courseId,
  parentId: questionCategories.parentId,
  name: questionCategories.name,
  questionCount,
};

export const selectCategories = (
  db: Db,
  filter: { courseId: string; after: string | null; limit: number },
): Promise<Category[]> =>
  db
    .select(columns)
    .from(questionCategories)
    .where(
      and(
        eq(questionCategories.courseId, filter.courseId),
        filter.after === null ? undefined : gt(questionCategories.id, filter.after),
      ),
    )
    .orderBy(asc(questionCategories.id))
    .limit(filter.limit);

export const findCategory = async (db: Db, categoryId: string): Promise<Category | null> => {
  const [row] = await db.select(columns).from(questionCategories).where(eq(questionCategories.id, categoryId));
  return row ?? null;
};

export const isCategoryOf = async (db: Db, courseId: string, categoryId: string): Promise<boolean> =>
  (await findCategory(db, categoryId))?.courseId === courseId;

/**
 * One change of a course's categories and skills at a time, until the transaction ends: two moves could close a circle
 * together, and what is filed by one of them must find it there.
 */
export const lockTree = async (tx: Db, courseId: string): Promise<void> => {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`categories ${courseId}`}::text, 0))`);
};

export const categoryNameKey = "question_categories_name_key";

/** Fails with a unique violation of `categoryNameKey` when its parent holds one of that name. */
export const insertCategory = async (
  tx: Db,
  row: { id: string; courseId: string; parentId: string | null; name: string; createdAt: Instant },
): Promise<void> => {
  await tx.insert(questionCategories).values(row);
};

export const updateCategoryRow = async (
  tx: Db,
  categoryId: string,
  fields: { parentId?: string | null; name?: string },
): Promise<void> => {
  await tx.update(questionCategories).set(fields).where(eq(questionCategories.id, categoryId));
};

export const isDrawnFrom = async (db: Db, categoryId: string): Promise<boolean> => {
  const rows = await db
    .select({ id: quizDraws.id })
    .from(quizDraws)
    .where(eq(quizDraws.categoryId, categoryId))
    .limit(1);
  return rows.length > 0;
};

/** What stood in it moves up to where it stood. */
export const dissolveCategory = async (tx: Db, { id, parentId }: Category): Promise<void> => {
  await tx.update(questions).set({ categoryId: parentId }).where(eq(questions.categoryId, id));
  await tx.update(questionCategories).set({ parentId }).where(eq(questionCategories.parentId, id));
  await tx.delete(questionCategories).where(eq(questionCategories.id, id));
};

/** The tags of a course's questions with how many have each. */
export const selectTags = (
  db: Db,
  filter: { courseId: string; after: string | null; limit: number },
): Promise<{ tag: string; questionCount: number }[]> => {
  const tags = db
    .select({ tag: sql<string>`unnest(${questions.tags})`.as("tag") })
    .from(questions)
    .where(and(eq(questions.courseId, filter.courseId), sql`${questions.archivedAt} is null`))
    .as("tags");
  return db
    .select({ tag: tags.tag, questionCount: sql<number>`count(*)::int` })
    .from(tags)
    .where(filter.after === null ? undefined : sql`${tags.tag} > ${filter.after}::text`)
    .groupBy(tags.tag)
    .orderBy(asc(tags.tag))
    .limit(filter.limit);
};
