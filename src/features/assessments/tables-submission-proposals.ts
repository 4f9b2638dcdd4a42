import { boolean, index, jsonb, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { users } from "#/features/users/tables.ts";
import { id, instant, primaryId } from "#/server/columns.ts";
import { submissions } from "./tables-assignments.ts";

/** Levels of a rubric that a model proposed for a submission, insert-only but for who accepted them. No mark by themselves. */
export const submissionProposals = pgTable(
  "submission_proposals",
  {
    id: primaryId(),
    submissionId: id("submission_id").references(() => submissions.id, { onDelete: "cascade" }),
    /** Digest of the instructions and the rubric that it was read by. */
    readBy: text("read_by").notNull(),
    criteria: jsonb("criteria").$type<unknown>().notNull(),
    isAgreed: boolean("is_agreed").notNull(),
    /** The levels that a person had given before, to compare with; null: the submission waited. */
    given: jsonb("given").$type<unknown>(),
    model: text("model").notNull(),
    askedBy: uuid("asked_by").references(() => users.id, { onDelete: "set null" }),
    createdAt: instant("created_at").notNull(),
    acceptedBy: uuid("accepted_by").references(() => users.id, { onDelete: "set null" }),
    acceptedAt: instant("accepted_at"),
  },
  (table) => [
    uniqueIndex("submission_proposals_submission_key").on(table.submissionId, table.readBy),
    index("submission_proposals_asker_idx").on(table.askedBy),
    index("submission_proposals_accepter_idx").on(table.acceptedBy),
  ],
);
