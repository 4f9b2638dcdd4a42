import { index, pgTable, uuid } from "drizzle-orm/pg-core";
import { attempts } from "#/features/assessments/tables.ts";
import { users } from "#/features/users/tables.ts";
import { id, instant } from "#/server/columns.ts";

/** Attempts whose answers are in the log of reviews: each is read once, when its solutions are first shown. */
export const reviewReads = pgTable(
  "review_reads",
  {
    attemptId: uuid("attempt_id")
      .primaryKey()
      .references(() => attempts.id, { onDelete: "cascade" }),
    userId: id("user_id").references(() => users.id, { onDelete: "cascade" }),
    readAt: instant("read_at").notNull(),
  },
  (table) => [index("review_reads_user_idx").on(table.userId)],
);
