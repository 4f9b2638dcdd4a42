import { index, jsonb, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { courses } from "#/features/courses/tables.ts";
import { id, instant, primaryId } from "#/server/columns.ts";

/** What an import made, so that importing the same again updates it. */
export const importedThings = pgTable(
  "imported_things",
  {
    id: primaryId(),
    courseId: id("course_id").references(() => courses.id, { onDelete: "cascade" }),
    kind: text("kind").$type<"course" | "module" | "lesson" | "question" | "file" | "term">().notNull(),
    /** The thing's name in its source, e.g. a module's id. */
    externalRef: text("external_ref").notNull(),
    thingId: uuid("thing_id").notNull(),
    /** Of what the source said. */
    contentHash: text("content_hash").notNull(),
    /** Of what the last import that wrote it left here; other content was put in by people. */
    storedHash: text("stored_hash").notNull(),
  },
  (table) => [uniqueIndex("imported_things_ref_key").on(table.courseId, table.kind, table.externalRef)],
);

export const imports = pgTable(
  "imports",
  {
    id: primaryId(),
    courseId: id("course_id").references(() => courses.id, { onDelete: "cascade" }),
    /** Names format and book, e.g. "openstax:introduction-python-programming". */
    source: text("source").notNull(),
    report: jsonb("report").$type<unknown>().notNull(),
    importedAt: instant("imported_at").notNull(),
  },
  (table) => [index("imports_source_idx").on(table.source), index("imports_course_idx").on(table.courseId)],
);
