import { Empty } from "#/core/rest.ts";
import { router, signedIn } from "#/server/trpc.ts";
import { getNote } from "./actions/require-note.ts";
import { addNote, removeNote, updateNote } from "./actions/save-note.ts";
import { deleteComment, getSavedComment, listSavedComments, saveComment } from "./actions/saved-comments.ts";
import * as contract from "./contract-notes.ts";
import { notesRest, savedCommentsRest } from "./contract-rest-marks.ts";

export const answerNotesRouter = router({
  add: signedIn
    .meta(notesRest.add)
    .input(contract.AddNoteInput)
    .output(contract.AnswerNote)
    .mutation(({ ctx, input }) => addNote(ctx, input)),
  get: signedIn
    .meta(notesRest.get)
    .input(contract.NoteRef)
    .output(contract.AnswerNoteHistory)
    .query(({ ctx, input }) => getNote(ctx, input)),
  update: signedIn
    .meta(notesRest.update)
    .input(contract.UpdateNoteInput)
    .output(contract.AnswerNote)
    .mutation(({ ctx, input }) => updateNote(ctx, input)),
  remove: signedIn
    .meta(notesRest.remove)
    .input(contract.NoteRef)
    .output(Empty)
    .mutation(({ ctx, input }) => removeNote(ctx, input)),
});

export const savedCommentsRouter = router({
  list: signedIn
    .meta(savedCommentsRest.list)
    .input(contract.ListSavedCommentsInput)
    .output(contract.SavedCommentPage)
    .query(({ ctx, input }) => listSavedComments(ctx, input)),
  create: signedIn
    .meta(savedCommentsRest.create)
    .input(contract.SaveCommentInput)
    .output(contract.SavedComment)
    .mutation(({ ctx, input }) => saveComment(ctx, input)),
  get: signedIn
    .meta(savedCommentsRest.get)
    .input(contract.SavedCommentRef)
    .output(contract.SavedComment)
    .query(({ ctx, input }) => getSavedComment(ctx, input)),
  delete: signedIn
    .meta(savedCommentsRest.delete)
    .input(contract.SavedCommentRef)
    .output(Empty)
    .mutation(({ ctx, input }) => deleteComment(ctx, input)),
});
