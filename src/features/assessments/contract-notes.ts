import { z } from "zod";
import { Id } from "#/core/ids.ts";
import { page, pageInput } from "#/core/pagination.ts";
import { text } from "#/core/text.ts";
import { Instant } from "#/core/time.ts";

const NoteText = text(4_000).refine((value) => value.trim().length > 0, "must not be empty");
const Offset = z.int().min(0).max(100_000);

const passage = {
  start: Offset.describe("In UTF-16 units of the answer's text."),
  end: Offset.describe("The first unit after the passage."),
  quote: text(5_000).describe("The passage."),
};

export const AddNoteInput = z
  .strictObject({
    attemptId: Id,
    questionId: Id,
    answerSeq: z.int().min(1).describe("`seq` of the answer that was read; another that counts by then is a conflict."),
    ...passage,
    text: NoteText.describe("Markdown, for the learner."),
  })
  .refine(({ start, end }) => start < end, { path: ["end"], message: "must be after start" });

export const NoteRef = z.strictObject({ noteId: Id });
export const UpdateNoteInput = z.strictObject({
  noteId: Id,
  text: NoteText,
  expectedRevision: z.int().min(1).describe("The one that was read; a newer one is a conflict."),
});

export const AnswerNote = z
  .object({
    id: Id,
    attemptId: Id,
    questionId: Id,
    answerSeq: z.int().describe("The answer that was read."),
    start: z.int(),
    end: z.int(),
    quote: z.string(),
    text: z.string().describe("Markdown."),
    html: z.string(),
    author: z.object({ id: Id, name: z.string() }).nullable().describe("Null: has left the site."),
    revision: z.int(),
    isRemoved: z.boolean(),
    canChange: z.boolean().describe("The caller wrote it, and learners do not see it yet."),
    createdAt: Instant,
    savedAt: Instant,
  })
  .meta({ id: "AnswerNote", description: "What a marker says to a passage of a written answer." });
export type AnswerNote = z.infer<typeof AnswerNote>;

export const AnswerNoteHistory = z
  .object({
    ...AnswerNote.shape,
    history: z
      .array(z.object({ revision: z.int(), text: z.string(), isRemoved: z.boolean(), savedAt: Instant }))
      .describe("The latest first."),
  })
  .meta({ id: "AnswerNoteHistory" });
export type AnswerNoteHistory = z.infer<typeof AnswerNoteHistory>;

export const ResultNote = z
  .object({
    id: Id,
    start: z.int().nullable().describe("In UTF-16 units of the answer's text; null when it was of another answer."),
    end: z.int().nullable(),
    quote: z.string(),
    html: z.string(),
  })
  .meta({ id: "ResultNote", description: "What a marker said to a passage, as its learner reads it." });
export type ResultNote = z.infer<typeof ResultNote>;

// Words that a marker uses again

export const SavedComment = z
  .object({ id: Id, courseId: Id, text: z.string().describe("Markdown."), createdAt: Instant })
  .meta({ id: "SavedComment" });
export type SavedComment = z.infer<typeof SavedComment>;
export const ListSavedCommentsInput = pageInput({ courseId: Id });
export const SavedCommentPage = page(SavedComment);
export const SaveCommentInput = z.strictObject({ courseId: Id, text: NoteText });
export const SavedCommentRef = z.strictObject({ commentId: Id });
