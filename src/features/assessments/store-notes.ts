import { and, asc, desc, eq, inArray, sql } from "drizzle-orm";
import type { Instant } from "#/core/time.ts";
import { users } from "#/features/users/tables.ts";
import type { Db } from "#/server/db.ts";
import { answerNotes, answerNoteTexts } from "./tables-marks.ts";

export type NoteRow = {
  id: string;
  attemptId: string;
  questionId: string;
  answerSeq: number;
  start: number;
  end: number;
  quote: string;
  author: { id: string; name: string } | null;
  createdAt: Instant;
  revision: number;
  text: string;
  isRemoved: boolean;
  savedAt: Instant;
};

export const insertNote = async (tx: Db, row: typeof answerNotes.$inferInsert): Promise<void> => {
  await tx.insert(answerNotes).values(row);
};

export const insertNoteText = async (tx: Db, row: typeof answerNoteTexts.$inferInsert): Promise<void> => {
  await tx.insert(answerNoteTexts).values(row);
};

type Filter = { attemptIds: readonly string[]; questionId?: string } | { noteId: string };

const selectWhere = async (db: Db, filter: Filter): Promise<NoteRow[]> => {
  const latest = db
    .select({
      revision: answerNoteTexts.revision,
      text: answerNoteTexts.text,
      isRemoved: answerNoteTexts.isRemoved,
      savedAt: answerNoteTexts.savedAt,
    })
    .from(answerNoteTexts)
    .where(eq(answerNoteTexts.noteId, answerNotes.id))
    .orderBy(desc(answerNoteTexts.revision))
    .limit(1)
    .as("latest_text");
  const where =
    "noteId" in filter
      ? eq(answerNotes.id, filter.noteId)
      : and(
          inArray(answerNotes.attemptId, [...filter.attemptIds]),
          filter.questionId === undefined ? undefined : eq(answerNotes.questionId, filter.questionId),
          eq(latest.isRemoved, false),
        );
  const rows = await db
    .select({
      id: answerNotes.id,
      attemptId: answerNotes.attemptId,
      questionId: answerNotes.questionId,
      answerSeq: answerNotes.answerSeq,
      start: answerNotes.fromOffset,
      end: answerNotes.toOffset,
      quote: answerNotes.quote,
      authorId: answerNotes.authorId,
      authorName: users.name,
      createdAt: answerNotes.createdAt,
      revision: latest.revision,
      text: latest.text,
      isRemoved: latest.isRemoved,
      savedAt: latest.savedAt,
    })
    .from(answerNotes)
    .innerJoinLateral(latest, sql`true`)
    .leftJoin(users, eq(users.id, answerNotes.authorId))
    .where(where)
    .orderBy(asc(answerNotes.fromOffset), asc(answerNotes.toOffset), asc(answerNotes.id));
  return rows.map(({ authorId, authorName, ...row }) => ({
    ...row,
    author: authorId && authorName !== null ? { id: authorId, name: authorName } : null,
  }));
};

/** Notes that stand, in the order of the text. */
export const selectNotes = async (db: Db, attemptIds: readonly string[], questionId?: string): Promise<NoteRow[]> =>
  attemptIds.length === 0 ? [] : selectWhere(db, { attemptIds, questionId });

/** A note, also one that was removed. */
export const findNote = async (db: Db, noteId: string): Promise<NoteRow | null> =>
  (await selectWhere(db, { noteId }))[0] ?? null;

/** The latest first. */
export const selectNoteTexts = (db: Db, noteId: string) =>
  db
    .select({
      revision: answerNoteTexts.revision,
      text: answerNoteTexts.text,
      isRemoved: answerNoteTexts.isRemoved,
      savedAt: answerNoteTexts.savedAt,
    })
    .from(answerNoteTexts)
    .where(eq(answerNoteTexts.noteId, noteId))
    .orderBy(desc(answerNoteTexts.revision));
