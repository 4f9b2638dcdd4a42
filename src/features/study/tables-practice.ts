import { index, integer, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { courses } from "#/features/courses/tables.ts";
import { users } from "#/features/users/tables.ts";
import { id, instant, primaryId } from "#/server/columns.ts";

/** Sets of practice questions that people began. How far they are is told by their answers since. */
export const practiceSets = pgTable(
  "practice_sets",
  {
    id: primaryId(),
    userId: id("user_id").references(() => users.id, { onDelete: "cascade" }),
    courseId: id("course_id").references(() => courses.id, { onDelete: "cascade" }),
    kind: text("kind").$type<"mistakes" | "mixed">().notNull(),
    /** Of the choice and the order. */
    seed: integer("seed").notNull(),
    /** In their order. */
    questionIds: uuid("question_ids").array().notNull(),
    createdAt: instant("created_at").notNull(),
  },
  (table) => [
    index("practice_sets_user_idx").on(table.userId, table.courseId, table.id),
    index("practice_sets_course_idx").on(table.courseId),
  ],
);
