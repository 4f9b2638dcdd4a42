import { index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { users } from "#/features/users/tables.ts";
import { id, instant } from "#/server/columns.ts";
import { questions } from "./tables.ts";

/** What the staff of a course looked at and left as it is. */
export const dismissedFindings = pgTable(
  "dismissed_findings",
  {
    questionId: id("question_id").references(() => questions.id, { onDelete: "cascade" }),
    /** Rule and fingerprint of the text it speaks of, so that it comes back when the text changes. */
    findingId: text("finding_id").notNull(),
    dismissedBy: uuid("dismissed_by").references(() => users.id, { onDelete: "set null" }),
    dismissedAt: instant("dismissed_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.questionId, table.findingId] }),
    index("dismissed_findings_person_idx").on(table.dismissedBy),
  ],
);
