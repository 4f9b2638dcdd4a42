import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  boolean,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { courses, lessons } from "#/features/courses/tables.ts";
import { users } from "#/features/users/tables.ts";
import { id, instant, primaryId } from "#/server/columns.ts";

/** Which version of each lesson the passages were cut from. */
export const indexedLessons = pgTable(
  "tutor_indexed_lessons",
  {
    lessonId: uuid("lesson_id")
      .primaryKey()
      .references(() => lessons.id, { onDelete: "cascade" }),
    courseId: id("course_id").references(() => courses.id, { onDelete: "cascade" }),
    version: integer("version").notNull(),
    /** How it was cut and reduced to lexemes; another one makes the lesson stale. */
    analyser: text("analyser").notNull(),
    passageCount: integer("passage_count").notNull(),
    /** Sum over its passages, so that a ranking reads no passage for the mean. */
    length: doublePrecision("length").notNull(),
    indexedAt: instant("indexed_at").notNull(),
  },
  (table) => [index("tutor_indexed_lessons_course_idx").on(table.courseId)],
);

export const passages = pgTable(
  "tutor_passages",
  {
    id: primaryId(),
    courseId: id("course_id").references(() => courses.id, { onDelete: "cascade" }),
    lessonId: id("lesson_id").references(() => lessons.id, { onDelete: "cascade" }),
    position: integer("position").notNull(),
    /** Headings from the lesson's title down. */
    headingPath: jsonb("heading_path").$type<string[]>().notNull(),
    /** Anchor on the lesson's page; null: its top. */
    anchor: text("anchor"),
    /** Plain text as the page shows it. */
    body: text("body").notNull(),
    /** The same with its paragraphs, list items and code, for quoting. */
    blocks: jsonb("blocks").$type<unknown>().notNull(),
    /** Practice questions that stand in its section. */
    questionIds: jsonb("question_ids").$type<string[]>().notNull(),
    /** Length in lexemes, headings counted as the ranking counts them. */
    length: doublePrecision("length").notNull(),
    /** Of headings and body: what an embedding is kept by. Null: cut before there were embeddings. */
    contentHash: text("content_hash"),
  },
  (table) => [
    index("tutor_passages_lesson_idx").on(table.lessonId, table.position),
    index("tutor_passages_course_idx").on(table.courseId),
    index("tutor_passages_content_idx").on(table.courseId, table.contentHash),
    // Rankings read this until postings held the same (docs/decisions/036).
    index("tutor_passages_ranking_idx").on(table.courseId, table.id, table.lessonId, table.length),
  ],
);

/**
 * No references to the course and the passage: checking them row by row takes five times as long as the rows
 * themselves (measured: 22 s against 4 s for 177,000). Refreshing an index removes what has lost its passage.
 */
export const postings = pgTable(
  "tutor_postings",
  {
    courseId: id("course_id"),
    lexeme: text("lexeme").notNull(),
    passageId: id("passage_id"),
    inBody: integer("in_body").notNull(),
    inHeadings: integer("in_headings").notNull(),
    /** As the passage has them, so that a ranking looks up no passage for a posting; null: cut before they were here. */
    lessonId: uuid("lesson_id"),
    length: doublePrecision("length"),
  },
  (table) => [
    primaryKey({ columns: [table.courseId, table.lexeme, table.passageId] }),
    index("tutor_postings_passage_idx").on(table.passageId),
    // For searches over most of the site: one look-up a word instead of one for each course.
    index("tutor_postings_lexeme_idx").on(table.lexeme),
  ],
);

/** Every written form in the course's lessons: typos are mended by the nearest of them. */
export const lexicon = pgTable(
  "tutor_lexicon",
  {
    courseId: id("course_id").references(() => courses.id, { onDelete: "cascade" }),
    word: text("word").notNull(),
    lexeme: text("lexeme").notNull(),
    /** Passages that hold the lexeme. */
    documents: integer("documents").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.courseId, table.word] }),
    index("tutor_lexicon_lexeme_idx").on(table.courseId, table.lexeme),
    index("tutor_lexicon_word_idx").on(table.word),
  ],
);

export const threads = pgTable(
  "tutor_threads",
  {
    id: primaryId(),
    courseId: id("course_id").references(() => courses.id, { onDelete: "cascade" }),
    userId: id("user_id").references(() => users.id, { onDelete: "cascade" }),
    lessonId: uuid("lesson_id").references(() => lessons.id, { onDelete: "set null" }),
    title: text("title").notNull(),
    /** The strictest rule of the course under which anything in it was written. */
    visibility: text("visibility").$type<"private" | "aggregate" | "instructor">().notNull().default("private"),
    createdAt: instant("created_at").notNull(),
    updatedAt: instant("updated_at").notNull(),
  },
  (table) => [
    index("tutor_threads_user_idx").on(table.userId, table.courseId, table.updatedAt, table.id),
    index("tutor_threads_course_idx").on(table.courseId),
    index("tutor_threads_readable_idx")
      .on(table.courseId, table.updatedAt, table.id)
      .where(sql`${table.visibility} = 'instructor'`),
    index("tutor_threads_updated_idx").on(table.updatedAt),
    index("tutor_threads_lesson_idx").on(table.lessonId),
  ],
);

export const messages = pgTable(
  "tutor_messages",
  {
    id: primaryId(),
    threadId: id("thread_id").references(() => threads.id, { onDelete: "cascade" }),
    role: text("role").$type<"learner" | "tutor">().notNull(),
    /** Given by the sender; the same id twice gives one generation. */
    clientMessageId: text("client_message_id"),
    /** The question that an answer belongs to; null for a learner's. */
    replyTo: uuid("reply_to").references((): AnyPgColumn => messages.id, { onDelete: "cascade" }),
    text: text("text").notNull(),
    state: text("state").$type<"writing" | "complete" | "stopped" | "incomplete">().notNull(),
    /** Which model wrote it; null for a learner's. */
    model: text("model"),
    isDeclined: boolean("is_declined").notNull().default(false),
    /** Passages that marks [n] point to, verified. */
    citations: jsonb("citations").$type<unknown>().notNull(),
    /** Words that were replaced by nearest ones of the course. */
    corrections: jsonb("corrections").$type<unknown>().notNull(),
    /** A practice question that fits the one asked, as it was shown. */
    practice: jsonb("practice").$type<unknown>(),
    notice: text("notice"),
    createdAt: instant("created_at").notNull(),
    /** Last sign of life of whoever writes it. */
    touchedAt: instant("touched_at").notNull(),
    /** The process that writes it, by the number of the lock that it holds (store-writers.ts). */
    writer: integer("writer"),
  },
  (table) => [
    index("tutor_messages_thread_idx").on(table.threadId, table.id),
    index("tutor_messages_reply_idx").on(table.replyTo),
    index("tutor_messages_writing_idx").on(table.threadId).where(sql`${table.state} = 'writing'`),
    uniqueIndex("tutor_messages_client_key").on(table.threadId, table.clientMessageId),
  ],
);
