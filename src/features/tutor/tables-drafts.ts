import { index, integer, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { questions } from "#/features/assessments/tables.ts";
import { courses, lessons } from "#/features/courses/tables.ts";
import { users } from "#/features/users/tables.ts";
import { id, instant, primaryId } from "#/server/columns.ts";

/** Questions that a model or a rule wrote; none is in the bank before a person accepts it. */
export const questionDrafts = pgTable(
  "question_drafts",
  {
    id: primaryId(),
    courseId: id("course_id").references(() => courses.id, { onDelete: "cascade" }),
    /** Where it was taken from. */
    lessonId: id("lesson_id").references(() => lessons.id, { onDelete: "cascade" }),
    lessonVersion: integer("lesson_version").notNull(),
    /** Of the heading above the passage; null: of the lesson's beginning. */
    anchor: text("anchor"),
    /** Headings from the lesson's title down. */
    headings: text("headings").array().notNull(),
    /** Stands word for word in that version of the lesson. */
    quote: text("quote").notNull(),
    title: text("title").notNull(),
    body: jsonb("body").$type<unknown>().notNull(),
    madeBy: text("made_by").$type<"model" | "rules">().notNull(),
    /** As its provider calls it; null: made by rules. */
    modelName: text("model_name"),
    requestedBy: uuid("requested_by").references(() => users.id, { onDelete: "set null" }),
    state: text("state").$type<"waiting" | "accepted" | "rejected">().notNull().default("waiting"),
    /** Counts its changes. */
    revision: integer("revision").notNull().default(0),
    rejectedWhy: text("rejected_why").notNull().default(""),
    /** What it became. */
    questionId: uuid("question_id").references(() => questions.id, { onDelete: "set null" }),
    decidedBy: uuid("decided_by").references(() => users.id, { onDelete: "set null" }),
    decidedAt: instant("decided_at"),
    createdAt: instant("created_at").notNull(),
  },
  (table) => [
    index("question_drafts_course_idx").on(table.courseId, table.state, table.id),
    index("question_drafts_lesson_idx").on(table.lessonId),
    index("question_drafts_requester_idx").on(table.requestedBy),
    index("question_drafts_decider_idx").on(table.decidedBy),
    index("question_drafts_question_idx").on(table.questionId),
  ],
);
