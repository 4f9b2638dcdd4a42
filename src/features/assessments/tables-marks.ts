import { boolean, index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { courses } from "#/features/courses/tables.ts";
import { users } from "#/features/users/tables.ts";
import { id, instant, marks, primaryId } from "#/server/columns.ts";
import { attempts, questions } from "./tables.ts";

/** What each of two markers gave for an answer, append-only. It counts once both agree or somebody decides. */
export const givenMarks = pgTable(
  "given_marks",
  {
    id: primaryId(),
    attemptId: id("attempt_id").references(() => attempts.id, { onDelete: "cascade" }),
    questionId: id("question_id").references(() => questions.id, { onDelete: "cascade" }),
    /** The grade that waited for these marks. */
    gradeRevision: integer("grade_revision").notNull(),
    /** 1 or 2, in the order in which they were handed in. */
    place: integer("place").notNull(),
    /** Order within the place: a marker may think again while theirs is the only one. */
    revision: integer("revision").notNull(),
    markerId: uuid("marker_id").references(() => users.id, { onDelete: "set null" }),
    earned: marks("earned").notNull(),
    possible: marks("possible").notNull(),
    reasons: jsonb("reasons").$type<unknown>().notNull(),
    comment: text("comment").notNull(),
    givenAt: instant("given_at").notNull(),
  },
  (table) => [
    uniqueIndex("given_marks_order_key").on(
      table.attemptId,
      table.questionId,
      table.gradeRevision,
      table.place,
      table.revision,
    ),
    index("given_marks_question_idx").on(table.questionId),
    index("given_marks_marker_idx").on(table.markerId),
  ],
);

/** A passage of a written answer that a marker says something to. */
export const answerNotes = pgTable(
  "answer_notes",
  {
    id: primaryId(),
    attemptId: id("attempt_id").references(() => attempts.id, { onDelete: "cascade" }),
    questionId: id("question_id").references(() => questions.id, { onDelete: "cascade" }),
    /** The answer event that was read. */
    answerSeq: integer("answer_seq").notNull(),
    /** In UTF-16 units of the answer's text; the second is the first after the passage. */
    fromOffset: integer("from_offset").notNull(),
    toOffset: integer("to_offset").notNull(),
    quote: text("quote").notNull(),
    authorId: uuid("author_id").references(() => users.id, { onDelete: "set null" }),
    createdAt: instant("created_at").notNull(),
  },
  (table) => [
    index("answer_notes_attempt_idx").on(table.attemptId, table.questionId),
    index("answer_notes_question_idx").on(table.questionId),
    index("answer_notes_author_idx").on(table.authorId),
  ],
);

/** What a note says, append-only; the latest counts. */
export const answerNoteTexts = pgTable(
  "answer_note_texts",
  {
    noteId: id("note_id").references(() => answerNotes.id, { onDelete: "cascade" }),
    revision: integer("revision").notNull(),
    text: text("text").notNull(),
    isRemoved: boolean("is_removed").notNull(),
    savedAt: instant("saved_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.noteId, table.revision] })],
);

/** Words that a marker of a course uses again. */
export const savedComments = pgTable(
  "saved_comments",
  {
    id: primaryId(),
    courseId: id("course_id").references(() => courses.id, { onDelete: "cascade" }),
    userId: id("user_id").references(() => users.id, { onDelete: "cascade" }),
    text: text("text").notNull(),
    createdAt: instant("created_at").notNull(),
  },
  (table) => [
    index("saved_comments_user_idx").on(table.userId, table.courseId, table.id),
    index("saved_comments_course_idx").on(table.courseId),
  ],
);
