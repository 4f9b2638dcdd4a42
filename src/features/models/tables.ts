import { boolean, index, integer, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { courses } from "#/features/courses/tables.ts";
import { instant, primaryId } from "#/server/columns.ts";

/** One row at most: what an administrator set up. */
export const modelSettings = pgTable("model_settings", {
  key: text("key").primaryKey(),
  provider: text("provider").$type<"environment" | "openai" | "compatible" | "none">().notNull().default("environment"),
  baseUrl: text("base_url"),
  /** Sealed by the vault under the site's secret. */
  sealedKey: text("sealed_key"),
  model: text("model"),
  embeddingModel: text("embedding_model"),
  embeddingDimensions: integer("embedding_dimensions"),
  asksUsage: boolean("asks_usage").notNull().default(false),
  siteDailyTokens: integer("site_daily_tokens"),
  courseDailyTokens: integer("course_daily_tokens"),
  updatedAt: instant("updated_at").notNull(),
});

/** What models read and wrote, a row for each piece of work, append-only: no text and no person. */
export const modelUsage = pgTable(
  "model_usage",
  {
    id: primaryId(),
    use: text("use").$type<"tutor" | "hints" | "drafts" | "grading" | "embeddings" | "probe">().notNull(),
    courseId: uuid("course_id").references(() => courses.id, { onDelete: "set null" }),
    model: text("model").notNull(),
    inputTokens: integer("input_tokens").notNull(),
    outputTokens: integer("output_tokens").notNull(),
    /** The provider told no usage, so it was worked out from the length of the texts. */
    isEstimated: boolean("is_estimated").notNull(),
    at: instant("at").notNull(),
  },
  (table) => [index("model_usage_at_idx").on(table.at), index("model_usage_course_idx").on(table.courseId, table.at)],
);
