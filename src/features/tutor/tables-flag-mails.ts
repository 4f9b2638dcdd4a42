import { index, pgTable, primaryKey } from "drizzle-orm/pg-core";
import { courses } from "#/features/courses/tables.ts";
import { users } from "#/features/users/tables.ts";
import { id, instant } from "#/server/columns.ts";

/** Who was last told by e-mail that a learner's message waits. */
export const flagMails = pgTable(
  "tutor_flag_mails",
  {
    courseId: id("course_id").references(() => courses.id, { onDelete: "cascade" }),
    learnerId: id("learner_id").references(() => users.id, { onDelete: "cascade" }),
    recipientId: id("recipient_id").references(() => users.id, { onDelete: "cascade" }),
    /** When somebody began to send; later than `sentAt` while it is not sent. */
    claimedAt: instant("claimed_at").notNull(),
    sentAt: instant("sent_at"),
  },
  (table) => [
    primaryKey({ columns: [table.courseId, table.learnerId, table.recipientId] }),
    index("tutor_flag_mails_learner_idx").on(table.learnerId),
    index("tutor_flag_mails_recipient_idx").on(table.recipientId),
  ],
);
