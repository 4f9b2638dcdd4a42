import { date, index, integer, pgTable, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { users } from "#/features/users/tables.ts";
import { id, instant } from "#/server/columns.ts";

/** The secret address of a person's calendar; what is kept is the SHA-256 of its secret part. */
export const calendarFeeds = pgTable(
  "calendar_feeds",
  {
    userId: uuid("user_id")
      .primaryKey()
      .references(() => users.id, { onDelete: "cascade" }),
    tokenHash: text("token_hash").notNull(),
    createdAt: instant("created_at").notNull(),
  },
  (table) => [uniqueIndex("calendar_feeds_token_key").on(table.tokenHash)],
);

/** Who asked to be reminded by e-mail; without a row, nobody is. */
export const reviewReminders = pgTable(
  "review_reminders",
  {
    userId: uuid("user_id")
      .primaryKey()
      .references(() => users.id, { onDelete: "cascade" }),
    /** From then on the person's clock, 0 to 23. */
    hour: integer("hour").notNull(),
    /** Ends the reminders without signing in; stands in every mail, and can do nothing else. */
    token: text("token").notNull(),
    createdAt: instant("created_at").notNull(),
  },
  (table) => [
    uniqueIndex("review_reminders_token_key").on(table.token),
    index("review_reminders_hour_idx").on(table.hour),
  ],
);

/** One row for each mail: the key lets through one a day. */
export const sentReminders = pgTable(
  "sent_reminders",
  {
    userId: id("user_id").references(() => users.id, { onDelete: "cascade" }),
    /** The person's day. */
    day: date("day").notNull(),
    sentAt: instant("sent_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.userId, table.day] })],
);
