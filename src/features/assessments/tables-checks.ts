import { index, integer, pgTable, uniqueIndex } from "drizzle-orm/pg-core";
import { id, instant, marks, primaryId } from "#/server/columns.ts";
import { attempts, questions } from "./tables.ts";

/** Answers that learners had checked during an attempt in practice, insert-only. Each answer is checked once at most. */
export const answerChecks = pgTable(
  "answer_checks",
  {
    id: primaryId(),
    attemptId: id("attempt_id").references(() => attempts.id, { onDelete: "cascade" }),
    questionId: id("question_id").references(() => questions.id, { onDelete: "cascade" }),
    /** 1 for the first try at the question. */
    number: integer("number").notNull(),
    /** The answer that was checked, by its order in the attempt. */
    answerSeq: integer("answer_seq").notNull(),
    /** What the learner was told, without penalties. */
    fraction: marks("fraction").notNull(),
    checkedAt: instant("checked_at").notNull(),
  },
  (table) => [
    uniqueIndex("answer_checks_answer_key").on(table.attemptId, table.answerSeq),
    uniqueIndex("answer_checks_order_key").on(table.attemptId, table.questionId, table.number),
    index("answer_checks_question_idx").on(table.questionId),
  ],
);
