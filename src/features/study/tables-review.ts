import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  boolean,
  check,
  date,
  doublePrecision,
  index,
  integer,
  pgTable,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { attempts, practiceAnswers, questions } from "#/features/assessments/tables.ts";
import { courses } from "#/features/courses/tables.ts";
import { users } from "#/features/users/tables.ts";
import { id, instant, primaryId } from "#/server/columns.ts";
import { studyCards } from "./tables-cards.ts";

/** What a person reviews: a practice question, a question of a quiz that was told, or a card. What is known of its memory is computed from its events. */
export const reviewItems = pgTable(
  "review_items",
  {
    id: primaryId(),
    userId: id("user_id").references(() => users.id, { onDelete: "cascade" }),
    courseId: id("course_id").references(() => courses.id, { onDelete: "cascade" }),
    questionId: uuid("question_id").references(() => questions.id, { onDelete: "cascade" }),
    cardId: uuid("card_id").references(() => studyCards.id, { onDelete: "cascade" }),
    /** Days are the person's own; null in all of these: never reviewed. */
    dueOn: date("due_on"),
    lastOn: date("last_on"),
    intervalDays: integer("interval_days"),
    /** In days, and from 1 to 10, as FSRS has them. */
    stability: doublePrecision("stability"),
    difficulty: doublePrecision("difficulty"),
    reviews: integer("reviews").notNull().default(0),
    lapses: integer("lapses").notNull().default(0),
    /** Set aside until that day. */
    hiddenUntil: date("hidden_until"),
    suspendedAt: instant("suspended_at"),
    addedAt: instant("added_at").notNull(),
  },
  (table) => [
    uniqueIndex("review_items_question_key").on(table.userId, table.questionId),
    uniqueIndex("review_items_card_key").on(table.userId, table.cardId),
    index("review_items_due_idx").on(table.userId, table.dueOn, table.id),
    index("review_items_course_idx").on(table.courseId),
    index("review_items_question_idx").on(table.questionId),
    index("review_items_card_idx").on(table.cardId),
    check("review_items_one_subject", sql`num_nonnulls(${table.questionId}, ${table.cardId}) = 1`),
  ],
);

/** Reviews and what took one back, append-only. */
export const reviewEvents = pgTable(
  "review_events",
  {
    id: primaryId(),
    itemId: id("item_id").references(() => reviewItems.id, { onDelete: "cascade" }),
    userId: id("user_id").references(() => users.id, { onDelete: "cascade" }),
    /** The caller's name for it: the same one twice is one review. Null for practice outside a review. */
    clientKey: text("client_key"),
    /** The answer that it was graded from; null where the person graded. */
    practiceAnswerId: uuid("practice_answer_id").references(() => practiceAnswers.id, { onDelete: "cascade" }),
    /** The attempt at a quiz whose answer it was; null for all else. */
    attemptId: uuid("attempt_id").references(() => attempts.id, { onDelete: "cascade" }),
    /** Null: takes back another. */
    grade: text("grade").$type<"again" | "hard" | "good" | "easy">(),
    undoesId: uuid("undoes_id").references((): AnyPgColumn => reviewEvents.id, { onDelete: "cascade" }),
    /** From question to answer, as the browser measured it. */
    seconds: integer("seconds"),
    /** The person's day. */
    reviewedOn: date("reviewed_on").notNull(),
    reviewedAt: instant("reviewed_at").notNull(),
  },
  (table) => [
    uniqueIndex("review_events_client_key").on(table.userId, table.clientKey),
    uniqueIndex("review_events_answer_key").on(table.practiceAnswerId),
    uniqueIndex("review_events_undoes_key").on(table.undoesId),
    uniqueIndex("review_events_attempt_key").on(table.attemptId, table.itemId),
    index("review_events_item_idx").on(table.itemId, table.reviewedAt, table.id),
    index("review_events_user_idx").on(table.userId, table.reviewedOn),
  ],
);

/** How a person wants to review; without a row, as everybody does. */
export const studySettings = pgTable("study_settings", {
  userId: uuid("user_id")
    .primaryKey()
    .references(() => users.id, { onDelete: "cascade" }),
  /** Of the IANA's list; null: not told yet, UTC. */
  zone: text("zone"),
  dailyLimit: integer("daily_limit").notNull().default(40),
  newPerDay: integer("new_per_day").notNull().default(10),
  showsDays: boolean("shows_days").notNull().default(true),
  /** Practice up to then is in the queue. */
  practiceReadTo: instant("practice_read_to"),
});
