import { asc, eq } from "drizzle-orm";
import type { Db } from "#/server/db.ts";
import { quizSections } from "./tables.ts";
import { attemptSections } from "./tables-sections.ts";

export type SectionRow = { id: string; position: number; title: string; instructions: string; shuffle: boolean };

/** In their order. */
export const selectSections = (db: Db, quizId: string): Promise<SectionRow[]> =>
  db
    .select({
      id: quizSections.id,
      position: quizSections.position,
      title: quizSections.title,
      instructions: quizSections.instructions,
      shuffle: quizSections.shuffle,
    })
    .from(quizSections)
    .where(eq(quizSections.quizId, quizId))
    .orderBy(asc(quizSections.position));

/** What stood in the old ones then belongs to none, until it is placed anew. */
export const replaceSections = async (tx: Db, quizId: string, list: readonly SectionRow[]): Promise<void> => {
  await tx.delete(quizSections).where(eq(quizSections.quizId, quizId));
  if (list.length > 0) await tx.insert(quizSections).values(list.map((section) => ({ quizId, ...section })));
};

export type PinnedSection = Pick<SectionRow, "position" | "title" | "instructions">;

export const selectAttemptSections = (db: Db, attemptId: string): Promise<PinnedSection[]> =>
  db
    .select({
      position: attemptSections.position,
      title: attemptSections.title,
      instructions: attemptSections.instructions,
    })
    .from(attemptSections)
    .where(eq(attemptSections.attemptId, attemptId))
    .orderBy(asc(attemptSections.position));

export const insertAttemptSections = async (
  tx: Db,
  attemptId: string,
  list: readonly PinnedSection[],
): Promise<void> => {
  if (list.length === 0) return;
  await tx
    .insert(attemptSections)
    .values(list.map(({ position, title, instructions }) => ({ attemptId, position, title, instructions })));
};
