import { index, integer, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { courses, lessons } from "#/features/courses/tables.ts";
import { users } from "#/features/users/tables.ts";
import { id, instant, primaryId } from "#/server/columns.ts";

/** A person's cards: written by them, or taken over from a lesson or the glossary. */
export const studyCards = pgTable(
  "study_cards",
  {
    id: primaryId(),
    userId: id("user_id").references(() => users.id, { onDelete: "cascade" }),
    courseId: id("course_id").references(() => courses.id, { onDelete: "cascade" }),
    /** Where it leads back to. */
    lessonId: uuid("lesson_id").references(() => lessons.id, { onDelete: "set null" }),
    kind: text("kind").$type<"own" | "term" | "cloze" | "heading">().notNull(),
    /** Markdown, as is the back. */
    front: text("front").notNull(),
    back: text("back").notNull(),
    /** Heading of the lesson's page. */
    anchor: text("anchor"),
    /** Names what it was made from, the same after the text around it has changed; null for an own card. */
    source: text("source"),
    /** Of front and back, and the version of the lesson that they were compared with last. */
    contentHash: text("content_hash"),
    lessonVersion: integer("lesson_version"),
    /** When its source was no more; it waits, with its schedule, for it to come back. */
    goneAt: instant("gone_at"),
    createdAt: instant("created_at").notNull(),
    updatedAt: instant("updated_at").notNull(),
  },
  (table) => [
    uniqueIndex("study_cards_source_key").on(table.userId, table.courseId, table.source),
    index("study_cards_user_course_idx").on(table.userId, table.courseId, table.id),
    index("study_cards_course_idx").on(table.courseId),
    index("study_cards_lesson_idx").on(table.lessonId),
  ],
);
