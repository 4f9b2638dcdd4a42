import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { courseGroups, courses, modules } from "#/features/courses/tables.ts";
import { users } from "#/features/users/tables.ts";
import { id, instant, marks, primaryId } from "#/server/columns.ts";

/** Work that learners hand in and people mark. */
export const assignments = pgTable(
  "assignments",
  {
    id: primaryId(),
    courseId: id("course_id").references(() => courses.id, { onDelete: "cascade" }),
    moduleId: uuid("module_id").references(() => modules.id, { onDelete: "set null" }),
    title: text("title").notNull(),
    instructions: text("instructions").notNull().default(""),
    state: text("state").$type<"draft" | "published">().notNull().default("draft"),
    position: integer("position").notNull().default(0),
    possible: marks("possible").notNull(),
    opensAt: instant("opens_at"),
    /** What comes later is late, and still taken. */
    dueAt: instant("due_at"),
    /** From then on nothing is taken. */
    closesAt: instant("closes_at"),
    takesText: boolean("takes_text").notNull().default(true),
    takesFiles: boolean("takes_files").notNull().default(false),
    maxFiles: integer("max_files").notNull().default(1),
    /** In bytes, of each. */
    maxFileBytes: integer("max_file_bytes").notNull(),
    fileKinds: text("file_kinds").array().notNull().default([]),
    /** Null: as many as one likes until it closes. */
    submissionsAllowed: integer("submissions_allowed"),
    rubric: jsonb("rubric").$type<unknown>(),
    /** Learners see the rubric before they hand in. */
    showsRubric: boolean("shows_rubric").notNull().default(true),
    /** Nobody sees a mark before all are released. */
    holdsMarks: boolean("holds_marks").notNull().default(false),
    /** Markers do not see names before the marks are released. */
    isBlind: boolean("is_blind").notNull().default(false),
    releasedAt: instant("released_at"),
    releasedBy: uuid("released_by").references(() => users.id, { onDelete: "set null" }),
    createdAt: instant("created_at").notNull(),
    updatedAt: instant("updated_at").notNull(),
  },
  (table) => [
    index("assignments_course_idx").on(table.courseId, table.position, table.id),
    index("assignments_module_idx").on(table.moduleId),
    index("assignments_releaser_idx").on(table.releasedBy),
  ],
);

/** What an assignment allows a person or a group beside its own rules; null: as the assignment has it. */
export const assignmentOverrides = pgTable(
  "assignment_overrides",
  {
    id: primaryId(),
    assignmentId: id("assignment_id").references(() => assignments.id, { onDelete: "cascade" }),
    userId: uuid("user_id").references(() => users.id, { onDelete: "cascade" }),
    groupId: uuid("group_id").references(() => courseGroups.id, { onDelete: "cascade" }),
    opensAt: instant("opens_at"),
    dueAt: instant("due_at"),
    closesAt: instant("closes_at"),
    submissionsAllowed: integer("submissions_allowed"),
    updatedAt: instant("updated_at").notNull(),
  },
  (table) => [
    uniqueIndex("assignment_overrides_user_key").on(table.assignmentId, table.userId),
    uniqueIndex("assignment_overrides_group_key").on(table.assignmentId, table.groupId),
    index("assignment_overrides_user_idx").on(table.userId),
    index("assignment_overrides_group_idx").on(table.groupId),
    check("assignment_overrides_one_subject", sql`num_nonnulls(${table.userId}, ${table.groupId}) = 1`),
  ],
);

/** What somebody has written and not handed in yet; its files are those without a submission. */
export const submissionDrafts = pgTable(
  "submission_drafts",
  {
    assignmentId: id("assignment_id").references(() => assignments.id, { onDelete: "cascade" }),
    userId: id("user_id").references(() => users.id, { onDelete: "cascade" }),
    text: text("text").notNull().default(""),
    /** Counts its changes, so that two tabs do not undo each other's. */
    revision: integer("revision").notNull().default(0),
    updatedAt: instant("updated_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.assignmentId, table.userId] }),
    index("submission_drafts_user_idx").on(table.userId),
  ],
);

/** What was handed in, insert-only; the latest of a person counts. */
export const submissions = pgTable(
  "submissions",
  {
    id: primaryId(),
    assignmentId: id("assignment_id").references(() => assignments.id, { onDelete: "cascade" }),
    courseId: id("course_id").references(() => courses.id, { onDelete: "cascade" }),
    userId: id("user_id").references(() => users.id, { onDelete: "cascade" }),
    /** 1 for the first. */
    number: integer("number").notNull(),
    /** Chosen by the caller, so that a resend is the same submission. */
    clientKey: text("client_key").notNull(),
    text: text("text").notNull(),
    submittedAt: instant("submitted_at").notNull(),
  },
  (table) => [
    uniqueIndex("submissions_number_key").on(table.assignmentId, table.userId, table.number),
    uniqueIndex("submissions_client_key").on(table.assignmentId, table.userId, table.clientKey),
    index("submissions_course_idx").on(table.courseId, table.submittedAt, table.id),
    index("submissions_user_idx").on(table.userId),
  ],
);

/** Bytes are in file storage under the file's id. */
export const submissionFiles = pgTable(
  "submission_files",
  {
    id: primaryId(),
    assignmentId: id("assignment_id").references(() => assignments.id, { onDelete: "cascade" }),
    userId: id("user_id").references(() => users.id, { onDelete: "cascade" }),
    /** Null: of the draft. */
    submissionId: uuid("submission_id").references(() => submissions.id, { onDelete: "cascade" }),
    name: text("name").notNull(),
    mediaType: text("media_type").notNull(),
    /** In bytes. */
    size: integer("size").notNull(),
    sha256: text("sha256").notNull(),
    /** The bytes have arrived in storage. */
    isStored: boolean("is_stored").notNull().default(false),
    createdAt: instant("created_at").notNull(),
  },
  (table) => [
    index("submission_files_owner_idx").on(table.assignmentId, table.userId),
    index("submission_files_submission_idx").on(table.submissionId),
    index("submission_files_user_idx").on(table.userId),
    index("submission_files_stray_idx").on(table.createdAt).where(sql`${table.submissionId} is null`),
  ],
);

/** What markers gave, append-only; the latest of a submission counts. */
export const submissionMarks = pgTable(
  "submission_marks",
  {
    id: primaryId(),
    submissionId: id("submission_id").references(() => submissions.id, { onDelete: "cascade" }),
    /** Order within the submission, 1 for the first. */
    revision: integer("revision").notNull(),
    earned: marks("earned").notNull(),
    possible: marks("possible").notNull(),
    reasons: jsonb("reasons").$type<unknown>().notNull(),
    comment: text("comment").notNull().default(""),
    markedBy: uuid("marked_by").references(() => users.id, { onDelete: "set null" }),
    markedAt: instant("marked_at").notNull(),
  },
  (table) => [
    uniqueIndex("submission_marks_order_key").on(table.submissionId, table.revision),
    index("submission_marks_marker_idx").on(table.markedBy),
  ],
);

/** How learners review each other's submissions to an assignment; without a row they do not. */
export const peerReviewRules = pgTable("peer_review_rules", {
  assignmentId: uuid("assignment_id")
    .primaryKey()
    .references(() => assignments.id, { onDelete: "cascade" }),
  /** That each learner gives. */
  reviewsEach: integer("reviews_each").notNull(),
  startsBy: text("starts_by").$type<"due" | "hand">().notNull(),
  reviewsDueAt: instant("reviews_due_at"),
  isAnonymous: boolean("is_anonymous").notNull().default(true),
  withSelfReview: boolean("with_self_review").notNull().default(false),
  avoidsGroups: boolean("avoids_groups").notNull().default(false),
  combine: text("combine").$type<"median" | "mean">().notNull().default("median"),
  /** In percent: what peers' marks count beside a marker's. */
  peerWeight: integer("peer_weight").notNull(),
  /** In percent of the points: what giving reviews earns. */
  reviewingPercent: integer("reviewing_percent").notNull().default(0),
  /** Of the allocation. */
  seed: integer("seed").notNull(),
  /** Reviewers have been told whom to review. */
  startedAt: instant("started_at"),
});

/** Who reviews which submission, and what they said. */
export const peerReviews = pgTable(
  "peer_reviews",
  {
    id: primaryId(),
    assignmentId: id("assignment_id").references(() => assignments.id, { onDelete: "cascade" }),
    submissionId: id("submission_id").references(() => submissions.id, { onDelete: "cascade" }),
    reviewerId: id("reviewer_id").references(() => users.id, { onDelete: "cascade" }),
    isSelf: boolean("is_self").notNull().default(false),
    levels: jsonb("levels").$type<unknown>().notNull().default([]),
    comment: text("comment").notNull().default(""),
    /** Counts its changes. */
    revision: integer("revision").notNull().default(0),
    /** Of the whole, once handed in. */
    fraction: marks("fraction"),
    submittedAt: instant("submitted_at"),
    excludedAt: instant("excluded_at"),
    excludedBy: uuid("excluded_by").references(() => users.id, { onDelete: "set null" }),
    excludedWhy: text("excluded_why").notNull().default(""),
  },
  (table) => [
    uniqueIndex("peer_reviews_pair_key").on(table.submissionId, table.reviewerId),
    index("peer_reviews_assignment_idx").on(table.assignmentId, table.reviewerId),
    index("peer_reviews_reviewer_idx").on(table.reviewerId),
    index("peer_reviews_excluder_idx").on(table.excludedBy),
  ],
);
