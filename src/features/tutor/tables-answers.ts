import { sql } from "drizzle-orm";
import { index, integer, jsonb, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { courses } from "#/features/courses/tables.ts";
import { users } from "#/features/users/tables.ts";
import { id, instant, primaryId } from "#/server/columns.ts";
import { messages } from "./tables.ts";

/** What an answer has streamed while it is being written, for whoever listens from elsewhere; gone when it is final. */
export const streamChunks = pgTable(
  "tutor_stream_chunks",
  {
    answerId: id("answer_id").references(() => messages.id, { onDelete: "cascade" }),
    seq: integer("seq").notNull(),
    /** A batch of them, in order. */
    chunks: jsonb("chunks").$type<unknown[]>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.answerId, table.seq] })],
);

/** When people asked, of the last day: limits count here, so that deleting a conversation frees nothing. */
export const askedQuestions = pgTable(
  "tutor_asked_questions",
  {
    /** Of the message, which may be gone. */
    questionId: uuid("question_id").primaryKey(),
    userId: id("user_id").references(() => users.id, { onDelete: "cascade" }),
    askedAt: instant("asked_at").notNull(),
  },
  (table) => [index("tutor_asked_questions_user_idx").on(table.userId, table.askedAt)],
);

/** Messages that a person should look at: somebody may be in danger. */
export const flags = pgTable(
  "tutor_flags",
  {
    id: primaryId(),
    courseId: id("course_id").references(() => courses.id, { onDelete: "cascade" }),
    userId: id("user_id").references(() => users.id, { onDelete: "cascade" }),
    kind: text("kind").$type<"self_harm" | "threat" | "abuse">().notNull(),
    /** What was written last; kept when the conversation is deleted, since somebody answers for it. */
    text: text("text").notNull(),
    /** Such messages since somebody last looked. */
    times: integer("times").notNull(),
    createdAt: instant("created_at").notNull(),
    updatedAt: instant("updated_at").notNull(),
    /** When somebody had taken care of it. */
    seenAt: instant("seen_at"),
    seenBy: uuid("seen_by").references(() => users.id, { onDelete: "set null" }),
  },
  (table) => [
    index("tutor_flags_course_idx").on(table.courseId, table.updatedAt, table.id),
    index("tutor_flags_user_idx").on(table.userId),
    index("tutor_flags_unseen_idx").on(table.courseId, table.userId).where(sql`${table.seenAt} is null`),
    index("tutor_flags_seen_by_idx").on(table.seenBy),
  ],
);
