import { boolean, index, integer, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { courses } from "#/features/courses/tables.ts";
import { users } from "#/features/users/tables.ts";
import { instant } from "#/server/columns.ts";

/** How the tutor of a course works; a course without a row has the defaults. Not in the course's file: a site decides anew who reads what its people write. */
export const tutorSettings = pgTable(
  "tutor_settings",
  {
    courseId: uuid("course_id")
      .primaryKey()
      .references(() => courses.id, { onDelete: "cascade" }),
    isOn: boolean("is_on").notNull(),
    persona: text("persona").notNull(),
    hasHints: boolean("has_hints").notNull(),
    showsSolution: boolean("shows_solution").notNull(),
    forbiddenTopics: jsonb("forbidden_topics").$type<string[]>().notNull(),
    codePolicy: text("code_policy").$type<"full" | "fragments" | "none">().notNull(),
    visibility: text("visibility").$type<"private" | "aggregate" | "instructor">().notNull(),
    retentionDays: integer("retention_days").notNull(),
    duringGraded: text("during_graded").$type<"off" | "concepts">().notNull(),
    /** Null: the site's. */
    dailyTokens: integer("daily_tokens"),
    contactUserId: uuid("contact_user_id").references(() => users.id, { onDelete: "set null" }),
    /** In the words of the staff, for learners: an address, hours, a room. */
    howToReach: text("how_to_reach").notNull().default(""),
    /** Rises with each change. */
    version: integer("version").notNull(),
    changedAt: instant("changed_at").notNull(),
    changedBy: uuid("changed_by").references(() => users.id, { onDelete: "set null" }),
  },
  (table) => [
    index("tutor_settings_contact_idx").on(table.contactUserId),
    index("tutor_settings_changer_idx").on(table.changedBy),
  ],
);
