import { z } from "zod";
import { userIdOf } from "#/core/actor.ts";
import { AppError, invalid, isAppError, notFound } from "#/core/errors.ts";
import { newId } from "#/core/ids.ts";
import { decodeCursor, type Page, toPage } from "#/core/pagination.ts";
import { toInstant } from "#/core/time.ts";
import { requireCourse } from "#/features/courses/actions/require-course.ts";
import { requireLesson } from "#/features/courses/actions/require-lesson.ts";
import type { Context } from "#/server/context.ts";
import { headingsOf } from "#/server/markdown/headings.ts";
import type { CreateNote, LessonNote, ListNotes, NoteRef, UpdateNote } from "../contract-notes.ts";
import { deleteNoteRow, findNote, insertNote, lockNote, selectNotes, updateNoteRow } from "../store-notes.ts";
import { requireStaffOf } from "./require-tutor-staff.ts";

/** A note of a course that the actor teaches; to everybody else it is not found. */
export const requireNote = async (ctx: Context, noteId: string): Promise<LessonNote> => {
  const note = await findNote(ctx.db, noteId);
  if (!note) throw notFound("note");
  await requireStaffOf(ctx, note.courseId, "note");
  return note;
};

const notItsLesson = () => invalid("/lessonId", "is not a lesson of this course");

/** Refuses a place that is not in a lesson of the course. */
const requirePlace = async (
  ctx: Context,
  place: { courseId: string; lessonId: string; anchor: string | null },
): Promise<void> => {
  const { lesson } = await requireLesson(ctx, place.lessonId, "teach").catch((error: unknown) => {
    throw isAppError(error) ? notItsLesson() : error;
  });
  if (lesson.courseId !== place.courseId) throw notItsLesson();
  if (place.anchor !== null && !headingsOf(lesson.body).some(({ slug }) => slug === place.anchor)) {
    throw invalid("/anchor", "is not a heading of this lesson");
  }
};

const draftOf = (given: { title: string; body: string }) => ({ title: given.title.trim(), body: given.body.trim() });

/** Begins a note for a lesson, as a draft that only staff see. */
export const createNote = async (ctx: Context, input: CreateNote): Promise<LessonNote> => {
  const { courseId, gapKey, lessonId, anchor } = input;
  await requireCourse(ctx, courseId, "teach");
  await requirePlace(ctx, { courseId, lessonId, anchor });
  const id = newId();
  await insertNote(ctx.db, {
    ...{ id, courseId, gapKey, lessonId, anchor, ...draftOf(input) },
    ...{ state: "draft", revision: 1, writtenBy: userIdOf(ctx.actor), writtenAt: toInstant(ctx.now()) },
  });
  return requireNote(ctx, id);
};

export const getNote = (ctx: Context, { noteId }: NoteRef): Promise<LessonNote> => requireNote(ctx, noteId);

export const listNotes = async (ctx: Context, { courseId, cursor, limit }: ListNotes): Promise<Page<LessonNote>> => {
  await requireCourse(ctx, courseId, "teach");
  const before = decodeCursor(cursor, z.tuple([z.uuid()]))?.[0] ?? null;
  return toPage(await selectNotes(ctx.db, { courseId, before, limit }), limit, ({ id }) => [id]);
};

/** Holds the row of a draft; what stands in the lesson is changed there. */
export const lockDraft = async (tx: Context["db"], noteId: string, expectedRevision?: number): Promise<number> => {
  const row = await lockNote(tx, noteId);
  if (!row) throw notFound("note");
  if (row.state === "published") throw new AppError("conflict", "This note stands in the lesson: change it there.");
  if (expectedRevision !== undefined && expectedRevision !== row.revision) {
    throw new AppError("conflict", "Somebody changed this note since you opened it. Reload to see theirs.");
  }
  return row.revision;
};

export const updateNote = async (ctx: Context, input: UpdateNote): Promise<LessonNote> => {
  const { noteId, expectedRevision, ...given } = input;
  const before = await requireNote(ctx, noteId);
  const lessonId = given.lessonId ?? before.lessonId;
  const anchor = given.anchor === undefined ? before.anchor : given.anchor;
  if (given.lessonId !== undefined || given.anchor !== undefined) {
    if (lessonId === null) throw invalid("/lessonId", "is needed: the lesson is gone");
    await requirePlace(ctx, { courseId: before.courseId, lessonId, anchor });
  }
  await ctx.db.transaction(async (tx) => {
    const revision = await lockDraft(tx, noteId, expectedRevision);
    const { title = before.title, body = before.body } = given;
    await updateNoteRow(tx, noteId, { lessonId, anchor, ...draftOf({ title, body }), revision: revision + 1 });
  });
  return requireNote(ctx, noteId);
};

/** Throws a draft away. */
export const deleteNote = async (ctx: Context, { noteId }: NoteRef): Promise<Record<string, never>> => {
  await requireNote(ctx, noteId);
  await ctx.db.transaction(async (tx) => {
    await lockDraft(tx, noteId);
    await deleteNoteRow(tx, noteId);
  });
  return {};
};
