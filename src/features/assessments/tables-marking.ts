import { boolean, index, integer, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { users } from "#/features/users/tables.ts";
import { id, instant, primaryId } from "#/server/columns.ts";
import { attempts, questions, questionVersions, quizzes } from "./tables.ts";

/** Submitted attempts at a quiz graded anew by a later version of one of its questions. */
export const regrades = pgTable(
  "regrades",
  {
    id: primaryId(),
    quizId: id("quiz_id").references(() => quizzes.id, { onDelete: "cascade" }),
    questionId: id("question_id").references(() => questions.id, { onDelete: "cascade" }),
    questionVersionId: id("question_version_id").references(() => questionVersions.id, { onDelete: "cascade" }),
    /** For the learners whose mark changed. */
    reason: text("reason").notNull(),
    changed: integer("changed").notNull(),
    appliedBy: uuid("applied_by").references(() => users.id, { onDelete: "set null" }),
    appliedAt: instant("applied_at").notNull(),
    undoneBy: uuid("undone_by").references(() => users.id, { onDelete: "set null" }),
    undoneAt: instant("undone_at"),
  },
  (table) => [
    index("regrades_quiz_idx").on(table.quizId, table.id),
    index("regrades_question_idx").on(table.questionId),
    index("regrades_version_idx").on(table.questionVersionId),
    index("regrades_applier_idx").on(table.appliedBy),
    index("regrades_undoer_idx").on(table.undoneBy),
  ],
);

/** What a regrade did to each attempt, so that it can be undone. */
export const regradedAttempts = pgTable(
  "regraded_attempts",
  {
    regradeId: id("regrade_id").references(() => regrades.id, { onDelete: "cascade" }),
    attemptId: id("attempt_id").references(() => attempts.id, { onDelete: "cascade" }),
    /** The version that was pinned before. */
    fromVersionId: id("from_version_id").references(() => questionVersions.id, { onDelete: "cascade" }),
    /** The grade that counted before. */
    fromRevision: integer("from_revision").notNull(),
    /** The grade that the regrade added; null where it stayed the same. */
    toRevision: integer("to_revision"),
  },
  (table) => [
    primaryKey({ columns: [table.regradeId, table.attemptId] }),
    index("regraded_attempts_attempt_idx").on(table.attemptId),
    index("regraded_attempts_version_idx").on(table.fromVersionId),
  ],
);

/** How answers to a quiz are marked and when that is told; a quiz without a row is open and tells at once. */
export const quizMarking = pgTable(
  "quiz_marking",
  {
    quizId: uuid("quiz_id")
      .primaryKey()
      .references(() => quizzes.id, { onDelete: "cascade" }),
    /** Nothing of a submitted attempt is shown before the marks are released. */
    holdsMarks: boolean("holds_marks").notNull(),
    /** Markers do not see names before the marks are released. */
    isBlind: boolean("is_blind").notNull(),
    /** Two persons mark each written answer, neither seeing the other's mark before. */
    twoMarkers: boolean("two_markers").notNull().default(false),
    /** Of the points: two marks that are no further apart agree. */
    tolerancePercent: integer("tolerance_percent").notNull().default(10),
    releasedAt: instant("released_at"),
    releasedBy: uuid("released_by").references(() => users.id, { onDelete: "set null" }),
  },
  (table) => [index("quiz_marking_releaser_idx").on(table.releasedBy)],
);
