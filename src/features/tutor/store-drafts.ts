import { and, desc, eq, lt } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { courses, lessons } from "#/features/courses/tables.ts";
import { users } from "#/features/users/tables.ts";
import type { Db } from "#/server/db.ts";
import { questionDrafts } from "./tables-drafts.ts";

export const courseOfDrafts = async (db: Db, courseId: string) => {
  const [row] = await db
    .select({ title: courses.title, language: courses.language })
    .from(courses)
    .where(eq(courses.id, courseId));
  return row!;
};

const deciders = alias(users, "deciders");

const columns = {
  id: questionDrafts.id,
  courseId: questionDrafts.courseId,
  courseSlug: courses.slug,
  language: courses.language,
  lessonId: questionDrafts.lessonId,
  lessonSlug: lessons.slug,
  lessonTitle: lessons.title,
  currentVersion: lessons.version,
  lessonVersion: questionDrafts.lessonVersion,
  anchor: questionDrafts.anchor,
  headings: questionDrafts.headings,
  quote: questionDrafts.quote,
  title: questionDrafts.title,
  body: questionDrafts.body,
  madeBy: questionDrafts.madeBy,
  modelName: questionDrafts.modelName,
  requestedBy: users.name,
  state: questionDrafts.state,
  revision: questionDrafts.revision,
  rejectedWhy: questionDrafts.rejectedWhy,
  questionId: questionDrafts.questionId,
  decidedBy: deciders.name,
  decidedAt: questionDrafts.decidedAt,
  createdAt: questionDrafts.createdAt,
};

const drafts = (db: Db) =>
  db
    .select(columns)
    .from(questionDrafts)
    .innerJoin(courses, eq(courses.id, questionDrafts.courseId))
    .innerJoin(lessons, eq(lessons.id, questionDrafts.lessonId))
    .leftJoin(users, eq(users.id, questionDrafts.requestedBy))
    .leftJoin(deciders, eq(deciders.id, questionDrafts.decidedBy));

export type DraftRow = Awaited<ReturnType<typeof drafts>>[number];
type State = DraftRow["state"];

export const findDraft = async (db: Db, draftId: string): Promise<DraftRow | null> => {
  const [row] = await drafts(db).where(eq(questionDrafts.id, draftId));
  return row ?? null;
};

/** Newest first. */
export const selectDrafts = (
  db: Db,
  given: { courseId: string; state: State; before: string | null; limit: number },
): Promise<DraftRow[]> =>
  drafts(db)
    .where(
      and(
        eq(questionDrafts.courseId, given.courseId),
        eq(questionDrafts.state, given.state),
        given.before === null ? undefined : lt(questionDrafts.id, given.before),
      ),
    )
    .orderBy(desc(questionDrafts.id))
    .limit(given.limit);

export const countWaiting = (db: Db, courseId: string): Promise<number> =>
  db.$count(questionDrafts, and(eq(questionDrafts.courseId, courseId), eq(questionDrafts.state, "waiting")));

export const selectWaitingBodies = (db: Db, courseId: string) =>
  db
    .select({ body: questionDrafts.body })
    .from(questionDrafts)
    .where(and(eq(questionDrafts.courseId, courseId), eq(questionDrafts.state, "waiting")))
    .orderBy(desc(questionDrafts.id));

/** Whoever decides at once waits. */
export const lockDraftRow = async (tx: Db, draftId: string) => {
  const [row] = await tx
    .select({ state: questionDrafts.state, revision: questionDrafts.revision })
    .from(questionDrafts)
    .where(eq(questionDrafts.id, draftId))
    .for("update");
  return row ?? null;
};

export const insertDrafts = (tx: Db, rows: readonly (typeof questionDrafts.$inferInsert)[]) =>
  tx.insert(questionDrafts).values([...rows]);

export const updateDraftRow = (tx: Db, draftId: string, fields: Partial<typeof questionDrafts.$inferInsert>) =>
  tx.update(questionDrafts).set(fields).where(eq(questionDrafts.id, draftId));
