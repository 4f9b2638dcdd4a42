import { sql } from "drizzle-orm";
import { pgTable, text, uniqueIndex } from "drizzle-orm/pg-core";
import { courses } from "#/features/courses/tables.ts";
import { id, instant, primaryId } from "#/server/columns.ts";

/** What a course teaches to do, named; what learners know of it is computed from their answers. */
export const skills = pgTable(
  "skills",
  {
    id: primaryId(),
    courseId: id("course_id").references(() => courses.id, { onDelete: "cascade" }),
    name: text("name").notNull(),
    createdAt: instant("created_at").notNull(),
  },
  (table) => [uniqueIndex("skills_course_name_key").on(table.courseId, sql`lower(${table.name})`)],
);
