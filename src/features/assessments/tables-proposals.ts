import { boolean, index, integer, jsonb, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { users } from "#/features/users/tables.ts";
import { id, instant, primaryId } from "#/server/columns.ts";
import { attempts, questions, questionVersions } from "./tables.ts";

/** Levels of a rubric that a model proposed for an answer, insert-only but for who accepted them. No mark by themselves. */
export const markProposals = pgTable(
  "mark_proposals",
  {
    id: primaryId(),
    attemptId: id("attempt_id").references(() => attempts.id, { onDelete: "cascade" }),
    questionId: id("question_id").references(() => questions.id, { onDelete: "cascade" }),
    /** Whose rubric it was read by. */
    questionVersionId: id("question_version_id").references(() => questionVersions.id, { onDelete: "cascade" }),
    /** The answer that was read, by its order in the attempt. */
    answerSeq: integer("answer_seq").notNull(),
    criteria: jsonb("criteria").$type<unknown>().notNull(),
    isAgreed: boolean("is_agreed").notNull(),
    /** The levels that a person had given before, to compare with; null: the answer waited. */
    given: jsonb("given").$type<unknown>(),
    model: text("model").notNull(),
    askedBy: uuid("asked_by").references(() => users.id, { onDelete: "set null" }),
    createdAt: instant("created_at").notNull(),
    acceptedBy: uuid("accepted_by").references(() => users.id, { onDelete: "set null" }),
    acceptedAt: instant("accepted_at"),
  },
  (table) => [
    uniqueIndex("mark_proposals_answer_key").on(
      table.questionId,
      table.attemptId,
      table.questionVersionId,
      table.answerSeq,
    ),
    index("mark_proposals_attempt_idx").on(table.attemptId),
    index("mark_proposals_version_idx").on(table.questionVersionId),
    index("mark_proposals_asker_idx").on(table.askedBy),
    index("mark_proposals_accepter_idx").on(table.acceptedBy),
  ],
);
