import { doublePrecision, integer, pgTable } from "drizzle-orm/pg-core";
import { questions } from "#/features/assessments/tables.ts";
import { id, instant } from "#/server/columns.ts";

/** How hard practice questions turned out to be: a projection of the answers, made anew from all of them. */
export const questionDifficulties = pgTable("question_difficulties", {
  questionId: id("question_id")
    .primaryKey()
    .references(() => questions.id, { onDelete: "cascade" }),
  /** On the scale of Elo in logits: 0 is as hard as a newcomer is able. */
  rating: doublePrecision("rating").notNull(),
  answers: integer("answers").notNull(),
  ratedAt: instant("rated_at").notNull(),
});
