import { boolean, index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { users } from "#/features/users/tables.ts";
import { id, instant, primaryId } from "#/server/columns.ts";
import { attempts } from "./tables.ts";

/** That an ended attempt was opened again, by whom and why; append-only. */
export const attemptReopenings = pgTable(
  "attempt_reopenings",
  {
    id: primaryId(),
    attemptId: id("attempt_id").references(() => attempts.id, { onDelete: "cascade" }),
    /** The new one. */
    deadline: instant("deadline").notNull(),
    reason: text("reason").notNull(),
    /** How it had ended before. */
    endedAt: instant("ended_at").notNull(),
    closedByDeadline: boolean("closed_by_deadline").notNull(),
    reopenedBy: uuid("reopened_by").references(() => users.id, { onDelete: "set null" }),
    reopenedAt: instant("reopened_at").notNull(),
  },
  (table) => [
    index("attempt_reopenings_attempt_idx").on(table.attemptId, table.id),
    index("attempt_reopenings_person_idx").on(table.reopenedBy),
  ],
);
