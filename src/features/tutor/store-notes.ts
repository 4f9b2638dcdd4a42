import { and, desc, eq, lt } from "drizzle-orm";
import { lessons } from "#/features/courses/tables.ts";
import { users } from "#/features/users/tables.ts";
import type { Db } from "#/server/db.ts";
import type { LessonNote } from "./contract-notes.ts";
import { lessonNotes } from "./tables-tutor-teaching.ts";

const columns = {
  id: lessonNotes.id,
  courseId: lessonNotes.courseId,
  gapKey: lessonNotes.gapKey,
  lessonId: lessonNotes.lessonId,
  lessonTitle: lessons.title,
  anchor: lessonNotes.anchor,
  title: lessonNotes.title,
  body: lessonNotes.body,
  state: lessonNotes.state,
  revision: lessonNotes.revision,
  writtenBy: users.name,
  writtenAt: lessonNotes.writtenAt,
  publishedAt: lessonNotes.publishedAt,
};

const notes = (db: Db) =>
  db
    .select(columns)
    .from(lessonNotes)
    .leftJoin(lessons, eq(lessons.id, lessonNotes.lessonId))
    .leftJoin(users, eq(users.id, lessonNotes.writtenBy));

export const findNote = async (db: Db, noteId: string): Promise<LessonNote | null> => {
  const [row] = await notes(db).where(eq(lessonNotes.id, noteId));
  return row ?? null;
};

/** Whoever changes it at once waits. */
export const lockNote = async (tx: Db, noteId: string) => {
  const [row] = await tx
    .select({ state: lessonNotes.state, revision: lessonNotes.revision })
    .from(lessonNotes)
    .where(eq(lessonNotes.id, noteId))
    .for("update");
  return row ?? null;
};

/** The latest first; one more than `limit` when there are. */
export const selectNotes = (
  db: Db,
  given: { courseId: string; before: string | null; limit: number },
): Promise<LessonNote[]> =>
  notes(db)
    .where(
      and(
        eq(lessonNotes.courseId, given.courseId),
        given.before === null ? undefined : lt(lessonNotes.id, given.before),
      ),
    )
    .orderBy(desc(lessonNotes.id))
    .limit(given.limit + 1);

export const insertNote = (db: Db, note: typeof lessonNotes.$inferInsert) => db.insert(lessonNotes).values(note);

export const updateNoteRow = (db: Db, noteId: string, fields: Partial<typeof lessonNotes.$inferInsert>) =>
  db.update(lessonNotes).set(fields).where(eq(lessonNotes.id, noteId));

export const deleteNoteRow = (db: Db, noteId: string) => db.delete(lessonNotes).where(eq(lessonNotes.id, noteId));
