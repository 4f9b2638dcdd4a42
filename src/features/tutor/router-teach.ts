import { Empty } from "#/core/rest.ts";
import { router, signedIn } from "#/server/trpc.ts";
import { getPeople } from "./actions/get-people.ts";
import { getRules } from "./actions/get-rules.ts";
import { getSettings } from "./actions/get-settings.ts";
import { listConversations, listReads } from "./actions/list-conversations.ts";
import { listAsked, listGaps } from "./actions/list-gaps.ts";
import { publishNote } from "./actions/publish-note.ts";
import { questionOverview } from "./actions/question-overview.ts";
import { readConversation } from "./actions/read-conversation.ts";
import { updateSettings } from "./actions/update-settings.ts";
import { createNote, deleteNote, getNote, listNotes, updateNote } from "./actions/write-note.ts";
import * as gaps from "./contract-gaps.ts";
import * as notes from "./contract-notes.ts";
import * as reading from "./contract-reading.ts";
import * as settings from "./contract-settings.ts";
import * as ops from "./contract-teach-operations.ts";

/** The tutor as the course's staff set it up, and what learners are told of that. */
export const tutorTeachRouter = router({
  rules: signedIn
    .meta(settings.getRulesRest)
    .input(settings.TutorCourse)
    .output(settings.TutorRules)
    .query(({ ctx, input }) => getRules(ctx, input)),
  people: signedIn
    .meta(settings.getPeopleRest)
    .input(settings.TutorCourse)
    .output(settings.CoursePeople)
    .query(({ ctx, input }) => getPeople(ctx, input)),
  settings: signedIn
    .meta(settings.getSettingsRest)
    .input(settings.TutorCourse)
    .output(settings.CourseTutorSettings)
    .query(({ ctx, input }) => getSettings(ctx, input)),
  updateSettings: signedIn
    .meta(settings.updateSettingsRest)
    .input(settings.UpdateTutorSettings)
    .output(settings.CourseTutorSettings)
    .mutation(({ ctx, input }) => updateSettings(ctx, input)),
  overview: signedIn
    .meta(ops.overviewRest)
    .input(gaps.GetOverview)
    .output(gaps.QuestionOverview)
    .query(({ ctx, input }) => questionOverview(ctx, input)),
  gaps: signedIn
    .meta(ops.listGapsRest)
    .input(gaps.ListGaps)
    .output(gaps.GapPage)
    .query(({ ctx, input }) => listGaps(ctx, input)),
  asked: signedIn
    .meta(ops.listAskedRest)
    .input(gaps.ListAsked)
    .output(gaps.AskedPage)
    .query(({ ctx, input }) => listAsked(ctx, input)),
  conversations: signedIn
    .meta(ops.listConversationsRest)
    .input(reading.ListConversations)
    .output(reading.ConversationPage)
    .query(({ ctx, input }) => listConversations(ctx, input)),
  conversation: signedIn
    .meta(ops.readConversationRest)
    .input(reading.ConversationRef)
    .output(reading.ConversationWithMessages)
    .query(({ ctx, input }) => readConversation(ctx, input)),
  reads: signedIn
    .meta(ops.listReadsRest)
    .input(reading.ListReads)
    .output(reading.ReadPage)
    .query(({ ctx, input }) => listReads(ctx, input)),
});

/** What staff write into lessons because it was asked for in vain. */
export const lessonNotesRouter = router({
  list: signedIn
    .meta(ops.listNotesRest)
    .input(notes.ListNotes)
    .output(notes.NotePage)
    .query(({ ctx, input }) => listNotes(ctx, input)),
  create: signedIn
    .meta(ops.createNoteRest)
    .input(notes.CreateNote)
    .output(notes.LessonNote)
    .mutation(({ ctx, input }) => createNote(ctx, input)),
  get: signedIn
    .meta(ops.getNoteRest)
    .input(notes.NoteRef)
    .output(notes.LessonNote)
    .query(({ ctx, input }) => getNote(ctx, input)),
  update: signedIn
    .meta(ops.updateNoteRest)
    .input(notes.UpdateNote)
    .output(notes.LessonNote)
    .mutation(({ ctx, input }) => updateNote(ctx, input)),
  delete: signedIn
    .meta(ops.deleteNoteRest)
    .input(notes.NoteRef)
    .output(Empty)
    .mutation(({ ctx, input }) => deleteNote(ctx, input)),
  publish: signedIn
    .meta(ops.publishNoteRest)
    .input(notes.NoteRef)
    .output(notes.LessonNote)
    .mutation(({ ctx, input }) => publishNote(ctx, input)),
});
