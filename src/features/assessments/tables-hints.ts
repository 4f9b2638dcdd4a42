import { index, integer, jsonb, pgTable, text, uniqueIndex } from "drizzle-orm/pg-core";
import { users } from "#/features/users/tables.ts";
import { id, instant, primaryId } from "#/server/columns.ts";
import { questions, questionVersions } from "./tables.ts";

/** Rungs of the hint ladder that people were given at practice questions, append-only. */
export const hintRungs = pgTable(
  "hint_rungs",
  {
    id: primaryId(),
    userId: id("user_id").references(() => users.id, { onDelete: "cascade" }),
    questionId: id("question_id").references(() => questions.id, { onDelete: "cascade" }),
    questionVersionId: id("question_version_id").references(() => questionVersions.id, { onDelete: "cascade" }),
    /** Which values a formula had. */
    variant: integer("variant").notNull(),
    /** Right answers that the person had given before: each begins the ladder anew. */
    episode: integer("episode").notNull(),
    rung: text("rung").$type<"restate" | "pointer" | "next_step" | "analogue" | "solution">().notNull(),
    /** Who made the words; none: there was nothing to say, and the rung was skipped. */
    source: text("source").$type<"author" | "course" | "model" | "none">().notNull(),
    /** Name of the model that wrote them. */
    model: text("model"),
    /** Markdown, as it was said. */
    text: text("text").notNull(),
    /** Passages that it points to. */
    places: jsonb("places").$type<unknown>().notNull(),
    givenAt: instant("given_at").notNull(),
  },
  (table) => [
    uniqueIndex("hint_rungs_once_key").on(table.userId, table.questionId, table.episode, table.rung),
    index("hint_rungs_question_idx").on(table.questionId),
    index("hint_rungs_version_idx").on(table.questionVersionId),
  ],
);
