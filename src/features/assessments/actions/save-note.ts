import type { z } from "zod";
import { requireUserId } from "#/core/actor.ts";
import { AppError, forbidden, invalid, notFound } from "#/core/errors.ts";
import { newId } from "#/core/ids.ts";
import type { Context } from "#/server/context.ts";
import { type Db, dbNow } from "#/server/db.ts";
import { isForPeople } from "../by-person.ts";
import type { AddNoteInput, AnswerNote, NoteRef, UpdateNoteInput } from "../contract-notes.ts";
import { passageFault } from "../passages.ts";
import { selectCurrentAnswers } from "../store-answers.ts";
import { findNote, insertNote, insertNoteText, type NoteRow, selectNotes } from "../store-notes.ts";
import { lockAnswer } from "./lock-answer.ts";
import { isOwnNote, isTold } from "./present-notes.ts";
import { requireTaughtAttempt } from "./require-attempt.ts";
import { readNote, requireNote, sightOf } from "./require-note.ts";

const most = 100;

/** The text of the answer that counts, if it is the one that was read. */
const readText = async (tx: Db, { attemptId, questionId, answerSeq }: z.infer<typeof AddNoteInput>) => {
  const [current] = await selectCurrentAnswers(tx, attemptId, [questionId]);
  if (!current) throw new AppError("conflict", "Nothing was answered.");
  if (current.seq !== answerSeq) throw new AppError("conflict", "The answer is another one by now; read it again.");
  return "text" in current.answer ? current.answer.text : "";
};

/** A note to a passage of a written answer that was submitted. */
export const addNote = async (ctx: Context, input: z.infer<typeof AddNoteInput>): Promise<AnswerNote> => {
  const attempt = await requireTaughtAttempt(ctx, input.attemptId);
  const authorId = requireUserId(ctx.actor);
  const id = newId();
  await ctx.db.transaction(async (tx) => {
    const { body } = await lockAnswer(tx, attempt.quizId, input);
    if (!isForPeople(body) || body.type === "file")
      throw invalid("/questionId", "must be a question with a written answer");
    const fault = passageFault(await readText(tx, input), input);
    if (fault) throw invalid(fault.pointer, fault.message);
    if ((await selectNotes(tx, [attempt.id], input.questionId)).length >= most)
      throw new AppError("conflict", `An answer has at most ${most} notes.`);
    const at = await dbNow(tx);
    await insertNote(tx, {
      ...{ id, attemptId: attempt.id, questionId: input.questionId, answerSeq: input.answerSeq },
      ...{ fromOffset: input.start, toOffset: input.end, quote: input.quote, authorId, createdAt: at },
    });
    await insertNoteText(tx, { noteId: id, revision: 1, text: input.text, isRemoved: false, savedAt: at });
  });
  const note = await findNote(ctx.db, id);
  if (!note) throw notFound("note");
  return readNote(ctx, { note, sight: await sightOf(ctx, ctx.db, attempt, input.questionId) });
};

/** Its author alone changes a note, and only while learners do not see it; decided under the lock that a release takes. */
const change = async (ctx: Context, noteId: string, write: (tx: Db, note: NoteRow) => Promise<void>) => {
  const found = await requireNote(ctx, noteId);
  const { attempt, sight } = found;
  if (!isOwnNote(sight.marker, found.note)) throw forbidden("Only who wrote a note changes it.");
  await ctx.db.transaction(async (tx) => {
    const answer = await lockAnswer(tx, attempt.quizId, found.note);
    const note = await findNote(tx, noteId);
    if (!note) throw notFound("note");
    if (isTold(answer)) throw new AppError("conflict", "The learner sees this note already; it stays as it is.");
    await write(tx, note);
  });
  return found;
};

/** A further revision of what a note says. */
export const updateNote = async (
  ctx: Context,
  { noteId, text, expectedRevision }: z.infer<typeof UpdateNoteInput>,
): Promise<AnswerNote> => {
  const changed = await change(ctx, noteId, async (tx, { revision, isRemoved }) => {
    if (isRemoved) throw new AppError("conflict", "The note was removed.");
    if (revision !== expectedRevision) throw new AppError("conflict", "You have changed this note meanwhile.");
    await insertNoteText(tx, { noteId, revision: revision + 1, text, isRemoved, savedAt: await dbNow(tx) });
  });
  return readNote(ctx, changed);
};

/** Takes a note away; what it said is kept. Removing twice is removing once. */
export const removeNote = async (ctx: Context, { noteId }: z.infer<typeof NoteRef>): Promise<Record<string, never>> => {
  await change(ctx, noteId, async (tx, { revision, text, isRemoved }) => {
    if (isRemoved) return;
    await insertNoteText(tx, { noteId, revision: revision + 1, text, isRemoved: true, savedAt: await dbNow(tx) });
  });
  return {};
};
