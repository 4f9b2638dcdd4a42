import { z } from "zod";
import { Id } from "#/core/ids.ts";
import { page, pageInput } from "#/core/pagination.ts";
import { line, markdown } from "#/core/text.ts";
import { Instant } from "#/core/time.ts";
import { GapKey } from "./contract-gaps.ts";

export const longestNote = 10_000;

export const LessonNote = z
  .object({
    id: Id,
    courseId: Id,
    gapKey: GapKey,
    lessonId: Id.nullable().describe("Null: the lesson is gone."),
    lessonTitle: z.string().nullable(),
    anchor: z.string().nullable().describe("It goes to the end of this section; null: before the first heading."),
    title: z.string(),
    body: z.string().describe("Markdown."),
    state: z.enum(["draft", "published"]).describe("Published: it stands in the lesson."),
    revision: z.int().describe("Rises with each change."),
    writtenBy: z.string().nullable(),
    writtenAt: Instant,
    publishedAt: Instant.nullable(),
  })
  .meta({ id: "TutorLessonNote" });
export type LessonNote = z.infer<typeof LessonNote>;

const fields = {
  lessonId: Id.describe("A lesson of the same course."),
  anchor: z.string().max(300).nullable().describe("Anchor of a heading of the lesson; null: before the first one."),
  title: line(200),
  body: markdown(longestNote),
};

export const CreateNote = z.strictObject({ courseId: Id, gapKey: GapKey, ...fields });
export type CreateNote = z.infer<typeof CreateNote>;

export const UpdateNote = z.strictObject({
  noteId: Id,
  ...z.object(fields).partial().shape,
  expectedRevision: z.int().min(1).optional().describe("Refused with 409 when another change came since."),
});
export type UpdateNote = z.infer<typeof UpdateNote>;

export const NoteRef = z.strictObject({ noteId: Id });
export type NoteRef = z.infer<typeof NoteRef>;

export const NotePage = page(LessonNote);
export const ListNotes = pageInput({ courseId: Id });
export type ListNotes = z.infer<typeof ListNotes>;
