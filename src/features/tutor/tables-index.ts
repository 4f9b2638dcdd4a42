import { boolean, customType, index, integer, pgTable, primaryKey, real, text, uuid } from "drizzle-orm/pg-core";
import { courses } from "#/features/courses/tables.ts";
import { id, instant } from "#/server/columns.ts";

/** A row of bits, written as "0110"; PostgreSQL's own type, so that no extension is needed. */
const bits = customType<{ data: string; driverData: string }>({ dataType: () => "bit varying" });

/**
 * The embedding of each text that a course's passages hold. Plain numbers, since pgvector may be missing and a migration
 * may not need it; the ranking casts them (docs/decisions/029).
 */
export const embeddings = pgTable(
  "tutor_embeddings",
  {
    courseId: id("course_id").references(() => courses.id, { onDelete: "cascade" }),
    /** Of the text that was embedded: the same words are not paid for twice. */
    contentHash: text("content_hash").notNull(),
    /** The model that made it; others' are no neighbours of it. */
    model: text("model").notNull(),
    dimensions: integer("dimensions").notNull(),
    embedding: real("embedding").array().notNull(),
    /** A bit for each number, 1 where it is above 0: long embeddings are sorted out by these before they are compared. */
    signs: bits("signs"),
  },
  (table) => [primaryKey({ columns: [table.courseId, table.contentHash] })],
);

/** The last work on the index of each course, for whoever watches it. */
export const indexRuns = pgTable(
  "tutor_index_runs",
  {
    courseId: uuid("course_id")
      .primaryKey()
      .references(() => courses.id, { onDelete: "cascade" }),
    state: text("state").$type<"waiting" | "running" | "done" | "failed" | "cancelled">().notNull(),
    /** What it is at: cutting lessons, or embedding passages. */
    step: text("step").$type<"lessons" | "embeddings">().notNull(),
    done: integer("done").notNull().default(0),
    total: integer("total").notNull().default(0),
    isCancelAsked: boolean("is_cancel_asked").notNull().default(false),
    requestedAt: instant("requested_at").notNull(),
    startedAt: instant("started_at"),
    finishedAt: instant("finished_at"),
    /** What went wrong, for people. */
    problem: text("problem"),
    /** The kind of embedding that every passage has; null while one has none, and whenever lessons are cut anew. */
    embeddedAs: text("embedded_as"),
  },
  (table) => [index("tutor_index_runs_state_idx").on(table.state)],
);

/** Every written form that any course holds: a search over many courses mends typos by them. */
export const vocabulary = pgTable("tutor_vocabulary", {
  word: text("word").primaryKey(),
  lexeme: text("lexeme").notNull(),
});
