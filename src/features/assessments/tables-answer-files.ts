import { sql } from "drizzle-orm";
import { boolean, index, integer, pgTable, text } from "drizzle-orm/pg-core";
import { id, instant, primaryId } from "#/server/columns.ts";
import { attempts, questions } from "./tables.ts";

/** Files that learners uploaded to a question of their attempt. Bytes are in file storage under the file's id. */
export const answerFiles = pgTable(
  "answer_files",
  {
    id: primaryId(),
    attemptId: id("attempt_id").references(() => attempts.id, { onDelete: "cascade" }),
    questionId: id("question_id").references(() => questions.id, { onDelete: "cascade" }),
    name: text("name").notNull(),
    mediaType: text("media_type").notNull(),
    /** In bytes. */
    size: integer("size").notNull(),
    sha256: text("sha256").notNull(),
    /** The bytes have arrived in storage. */
    isStored: boolean("is_stored").notNull().default(false),
    /** An answer names it, the present one or an earlier one: it stays with the history. */
    isAnswered: boolean("is_answered").notNull().default(false),
    createdAt: instant("created_at").notNull(),
  },
  (table) => [
    index("answer_files_place_idx").on(table.attemptId, table.questionId),
    index("answer_files_question_idx").on(table.questionId),
    index("answer_files_stray_idx").on(table.createdAt).where(sql`not ${table.isAnswered}`),
  ],
);
