import { notFound } from "#/core/errors.ts";
import type { Context } from "#/server/context.ts";
import type { Db } from "#/server/db.ts";
import { isForPeople } from "../by-person.ts";
import type { AnswerNoteHistory } from "../contract-notes.ts";
import { findAttempt, selectAttemptQuestions } from "../store-attempts.ts";
import { selectGivenMarks } from "../store-given-marks.ts";
import { selectCountingGrades } from "../store-grades.ts";
import { findMarkingPolicy } from "../store-marking-policy.ts";
import { findNote, type NoteRow, selectNoteTexts } from "../store-notes.ts";
import { markerOf } from "./double-marks.ts";
import { canSeeNote, type NoteSight, toAnswerNote } from "./present-notes.ts";
import { requireTeaching } from "./require-teaching.ts";

/** What decides about the notes on one answer for the actor. */
export const sightOf = async (
  ctx: Context,
  db: Db,
  attempt: { id: string; quizId: string; courseId: string },
  questionId: string,
): Promise<NoteSight> => {
  const policy = await findMarkingPolicy(db, attempt.quizId);
  const [question] = await selectAttemptQuestions(db, attempt.id, [questionId]);
  const isDouble = policy.twoMarkers && question !== undefined && isForPeople(question.body);
  return {
    marker: await markerOf(ctx, db, attempt.courseId),
    policy,
    grade: (await selectCountingGrades(db, attempt.id)).get(questionId) ?? null,
    given: isDouble ? await selectGivenMarks(db, [attempt.id], questionId) : null,
  };
};

/** A note that the actor may see: they teach the course, and where two mark, it would not sway them. */
export const requireNote = async (ctx: Context, noteId: string) => {
  const note = await findNote(ctx.db, noteId);
  const attempt = note && (await findAttempt(ctx.db, note.attemptId));
  if (!attempt) throw notFound("note");
  await requireTeaching(ctx, attempt.courseId, "note");
  const sight = await sightOf(ctx, ctx.db, attempt, note.questionId);
  if (!canSeeNote(sight, note)) throw notFound("note");
  return { note, attempt, sight };
};

export const readNote = async (ctx: Context, { note, sight }: { note: NoteRow; sight: NoteSight }) =>
  toAnswerNote(sight, (await findNote(ctx.db, note.id)) ?? note);

/** A note with all that it said. */
export const getNote = async (ctx: Context, { noteId }: { noteId: string }): Promise<AnswerNoteHistory> => {
  const { note, sight } = await requireNote(ctx, noteId);
  return { ...(await toAnswerNote(sight, note)), history: await selectNoteTexts(ctx.db, noteId) };
};
