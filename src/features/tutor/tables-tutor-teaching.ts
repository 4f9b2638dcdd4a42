import { index, integer, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { courses, lessons } from "#/features/courses/tables.ts";
import { users } from "#/features/users/tables.ts";
import { id, instant, primaryId } from "#/server/columns.ts";
import { messages } from "./tables.ts";

/** What the learner thinks of an answer of theirs; changeable. */
export const thumbs = pgTable("tutor_thumbs", {
  answerId: uuid("answer_id")
    .primaryKey()
    .references(() => messages.id, { onDelete: "cascade" }),
  thumb: text("thumb").$type<"up" | "down">().notNull(),
  reason: text("reason").$type<"wrong" | "unclear" | "not_my_question" | "too_long" | "too_little" | "other">(),
  comment: text("comment").notNull(),
  givenAt: instant("given_at").notNull(),
});

/** Each time staff opened a learner's conversation, append-only. It outlives the conversation and holds none of its text. */
export const threadReads = pgTable(
  "tutor_thread_reads",
  {
    id: primaryId(),
    courseId: id("course_id").references(() => courses.id, { onDelete: "cascade" }),
    /** No reference: the conversation may be gone. */
    threadId: id("thread_id"),
    learnerId: uuid("learner_id").references(() => users.id, { onDelete: "set null" }),
    readerId: uuid("reader_id").references(() => users.id, { onDelete: "set null" }),
    readAt: instant("read_at").notNull(),
  },
  (table) => [
    index("tutor_thread_reads_thread_idx").on(table.threadId, table.id),
    index("tutor_thread_reads_course_idx").on(table.courseId, table.id),
    index("tutor_thread_reads_learner_idx").on(table.learnerId),
    index("tutor_thread_reads_reader_idx").on(table.readerId),
  ],
);

/** What staff write into a lesson because learners asked for it in vain. */
export const lessonNotes = pgTable(
  "tutor_lesson_notes",
  {
    id: primaryId(),
    courseId: id("course_id").references(() => courses.id, { onDelete: "cascade" }),
    /** What the questions that it answers have in common: a hash of their lexemes. */
    gapKey: text("gap_key").notNull(),
    lessonId: uuid("lesson_id").references(() => lessons.id, { onDelete: "set null" }),
    /** Heading of the lesson at whose section's end it goes; null: before the first heading. */
    anchor: text("anchor"),
    title: text("title").notNull(),
    body: text("body").notNull(),
    state: text("state").$type<"draft" | "published">().notNull(),
    /** Rises with each change. */
    revision: integer("revision").notNull(),
    writtenBy: uuid("written_by").references(() => users.id, { onDelete: "set null" }),
    writtenAt: instant("written_at").notNull(),
    publishedAt: instant("published_at"),
  },
  (table) => [
    index("tutor_lesson_notes_gap_idx").on(table.courseId, table.gapKey),
    index("tutor_lesson_notes_course_idx").on(table.courseId, table.id),
    index("tutor_lesson_notes_lesson_idx").on(table.lessonId),
    index("tutor_lesson_notes_writer_idx").on(table.writtenBy),
  ],
);
