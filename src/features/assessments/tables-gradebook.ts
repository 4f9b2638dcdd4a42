import { boolean, index, integer, jsonb, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { courses } from "#/features/courses/tables.ts";
import { users } from "#/features/users/tables.ts";
import { id, instant, marks, primaryId } from "#/server/columns.ts";
import { quizzes } from "./tables.ts";
import { assignments } from "./tables-assignments.ts";

/** How the marks of a course make its grade; a course without a row has the defaults. */
export const gradebooks = pgTable("gradebooks", {
  courseId: uuid("course_id")
    .primaryKey()
    .references(() => courses.id, { onDelete: "cascade" }),
  scheme: jsonb("scheme").$type<unknown>().notNull(),
  missingCountsZero: boolean("missing_counts_zero").notNull().default(false),
  /** Null: late work counts in full. */
  latePolicy: jsonb("late_policy").$type<unknown>(),
  /** Counts the changes of the set-up, so that two people do not undo each other's. */
  revision: integer("revision").notNull(),
  updatedAt: instant("updated_at").notNull(),
});

export const gradeCategories = pgTable(
  "grade_categories",
  {
    id: primaryId(),
    courseId: id("course_id").references(() => courses.id, { onDelete: "cascade" }),
    title: text("title").notNull(),
    /** In percent; those of a course add up to 100. */
    weight: marks("weight").notNull(),
    dropLowest: integer("drop_lowest").notNull().default(0),
    position: integer("position").notNull(),
  },
  (table) => [index("grade_categories_course_idx").on(table.courseId, table.position)],
);

/** A column that somebody added or set up. That of a quiz or an assignment has its id, and is there without a row too. */
export const gradeColumns = pgTable(
  "grade_columns",
  {
    id: primaryId(),
    courseId: id("course_id").references(() => courses.id, { onDelete: "cascade" }),
    quizId: uuid("quiz_id").references(() => quizzes.id, { onDelete: "cascade" }),
    assignmentId: uuid("assignment_id").references(() => assignments.id, { onDelete: "cascade" }),
    categoryId: uuid("category_id").references(() => gradeCategories.id, { onDelete: "set null" }),
    isExtraCredit: boolean("is_extra_credit").notNull().default(false),
    /** Of columns that people fill; "", 0 and false for the others, whose quiz or assignment says it. */
    title: text("title").notNull().default(""),
    possible: marks("possible").notNull().default("0"),
    isReleased: boolean("is_released").notNull().default(false),
    createdAt: instant("created_at").notNull(),
  },
  (table) => [
    index("grade_columns_course_idx").on(table.courseId, table.id),
    uniqueIndex("grade_columns_quiz_key").on(table.quizId),
    uniqueIndex("grade_columns_assignment_key").on(table.assignmentId),
    index("grade_columns_category_idx").on(table.categoryId),
  ],
);

/** What people entered in the cells of a gradebook, append-only; the latest counts. */
export const gradeEntries = pgTable(
  "grade_entries",
  {
    id: primaryId(),
    columnId: id("column_id").references(() => gradeColumns.id, { onDelete: "cascade" }),
    userId: id("user_id").references(() => users.id, { onDelete: "cascade" }),
    /** Order within the cell, 1 for the first. */
    revision: integer("revision").notNull(),
    /** cleared: as if nobody had entered anything. */
    kind: text("kind").$type<"score" | "excused" | "cleared">().notNull(),
    /** Of a score; null for the others. */
    earned: marks("earned"),
    reason: text("reason").notNull().default(""),
    enteredBy: uuid("entered_by").references(() => users.id, { onDelete: "set null" }),
    enteredAt: instant("entered_at").notNull(),
  },
  (table) => [
    uniqueIndex("grade_entries_order_key").on(table.columnId, table.userId, table.revision),
    index("grade_entries_user_idx").on(table.userId),
    index("grade_entries_enterer_idx").on(table.enteredBy),
  ],
);
