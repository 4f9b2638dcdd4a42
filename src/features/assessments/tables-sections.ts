import { integer, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { id } from "#/server/columns.ts";
import { attempts } from "./tables.ts";

/** The sections of a quiz as an attempt found them. */
export const attemptSections = pgTable(
  "attempt_sections",
  {
    attemptId: id("attempt_id").references(() => attempts.id, { onDelete: "cascade" }),
    position: integer("position").notNull(),
    title: text("title").notNull(),
    instructions: text("instructions").notNull(),
  },
  (table) => [primaryKey({ columns: [table.attemptId, table.position] })],
);
