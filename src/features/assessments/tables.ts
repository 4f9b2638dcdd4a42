import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
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
import { courseGroups, courses, lessons, modules } from "#/features/courses/tables.ts";
import { users } from "#/features/users/tables.ts";
import { id, instant, marks, primaryId } from "#/server/columns.ts";
import { skills } from "./tables-skills.ts";

type QuestionType =
  | "single_choice"
  | "multiple_choice"
  | "true_false"
  | "numeric"
  | "short_answer"
  | "matching"
  | "ordering"
  | "cloze"
  | "formula"
  | "hotspot"
  | "essay"
  | "code"
  | "file";

/** A tree of folders for the questions of a course. */
export const questionCategories = pgTable(
  "question_categories",
  {
    id: primaryId(),
    courseId: id("course_id").references(() => courses.id, { onDelete: "cascade" }),
    /** Null: at the top. */
    parentId: uuid("parent_id").references((): AnyPgColumn => questionCategories.id, { onDelete: "cascade" }),
    name: text("name").notNull(),
    createdAt: instant("created_at").notNull(),
  },
  (table) => [
    uniqueIndex("question_categories_name_key").on(
      table.courseId,
      sql`coalesce(${table.parentId}, '00000000-0000-0000-0000-000000000000')`,
      sql`lower(${table.name})`,
    ),
    index("question_categories_parent_idx").on(table.parentId),
  ],
);

export const questions = pgTable(
  "questions",
  {
    id: primaryId(),
    courseId: id("course_id").references(() => courses.id, { onDelete: "cascade" }),
    /** The lesson that practises it, or teaches it when it is for quizzes; null for the course's question list. */
    lessonId: uuid("lesson_id").references(() => lessons.id, { onDelete: "set null" }),
    title: text("title").notNull(),
    type: text("type").$type<QuestionType>().notNull(),
    /** Practice shows its key after each try; a question of a graded quiz must never be one. */
    isPractice: boolean("is_practice").notNull().default(false),
    categoryId: uuid("category_id").references(() => questionCategories.id, { onDelete: "set null" }),
    /** In lower case. */
    tags: text("tags").array().notNull().default([]),
    difficulty: text("difficulty").$type<"easy" | "medium" | "hard">(),
    version: integer("version").notNull(),
    /** A secret by which practice and printed papers name and order what there is to choose. */
    naming: uuid("naming").notNull().default(sql`gen_random_uuid()`),
    /** What the bank is searched in, in lower case; null since the last save, filled by the next search. */
    searchText: text("search_text"),
    archivedAt: instant("archived_at"),
    createdAt: instant("created_at").notNull(),
    updatedAt: instant("updated_at").notNull(),
  },
  (table) => [
    index("questions_course_idx").on(table.courseId, table.id),
    index("questions_lesson_idx").on(table.lessonId, table.id),
    index("questions_category_idx").on(table.categoryId, table.id),
    index("questions_tags_idx").using("gin", table.tags),
    index("questions_search_trgm").using("gin", sql`${table.searchText} gin_trgm_ops`),
    index("questions_unsearched_idx").on(table.courseId).where(sql`${table.searchText} is null`),
  ],
);

/** What a right answer to a question shows that somebody can. */
export const questionSkills = pgTable(
  "question_skills",
  {
    questionId: id("question_id").references(() => questions.id, { onDelete: "cascade" }),
    skillId: id("skill_id").references(() => skills.id, { onDelete: "cascade" }),
  },
  (table) => [
    primaryKey({ columns: [table.questionId, table.skillId] }),
    index("question_skills_skill_idx").on(table.skillId, table.questionId),
  ],
);

/** Every saved form of a question, keys included, append-only. */
export const questionVersions = pgTable(
  "question_versions",
  {
    id: primaryId(),
    questionId: id("question_id").references(() => questions.id, { onDelete: "cascade" }),
    version: integer("version").notNull(),
    body: jsonb("body").$type<unknown>().notNull(),
    savedBy: uuid("saved_by").references(() => users.id, { onDelete: "set null" }),
    savedAt: instant("saved_at").notNull(),
  },
  (table) => [
    uniqueIndex("question_versions_question_version_key").on(table.questionId, table.version),
    index("question_versions_saver_idx").on(table.savedBy),
  ],
);

/** Tries at practice questions, append-only. */
export const practiceAnswers = pgTable(
  "practice_answers",
  {
    id: primaryId(),
    userId: id("user_id").references(() => users.id, { onDelete: "cascade" }),
    questionId: id("question_id").references(() => questions.id, { onDelete: "cascade" }),
    questionVersionId: id("question_version_id").references(() => questionVersions.id, { onDelete: "cascade" }),
    answer: jsonb("answer").$type<unknown>().notNull(),
    /** Which values a formula had. */
    variant: integer("variant").notNull().default(0),
    /** Speaks in the names that the person was shown; false: in the author's ids, as before there were names. */
    isNamed: boolean("is_named").notNull().default(false),
    /** In [-1, 1]; null for an essay, which nobody marks here. */
    fraction: marks("fraction"),
    answeredAt: instant("answered_at").notNull(),
  },
  (table) => [
    index("practice_answers_user_question_idx").on(table.userId, table.questionId, table.answeredAt),
    index("practice_answers_question_idx").on(table.questionId),
    index("practice_answers_version_idx").on(table.questionVersionId),
  ],
);

export const quizzes = pgTable(
  "quizzes",
  {
    id: primaryId(),
    courseId: id("course_id").references(() => courses.id, { onDelete: "cascade" }),
    moduleId: uuid("module_id").references(() => modules.id, { onDelete: "set null" }),
    title: text("title").notNull(),
    instructions: text("instructions").notNull().default(""),
    state: text("state").$type<"draft" | "published">().notNull().default("draft"),
    position: integer("position").notNull().default(0),
    /** Null: no limit. */
    timeLimitSeconds: integer("time_limit_seconds"),
    /** Null: as many as one likes. */
    attemptsAllowed: integer("attempts_allowed"),
    /** From the end of an attempt to the start of the next; null: none. */
    cooldownSeconds: integer("cooldown_seconds"),
    /** scrypt; null: no password. */
    passwordHash: text("password_hash"),
    /** Which attempt counts. */
    scoring: text("scoring").$type<"highest" | "latest" | "first" | "average">().notNull().default("highest"),
    /** In percent; null: none. */
    passPercent: integer("pass_percent"),
    /** Words by score, the highest first. */
    feedbackBands: jsonb("feedback_bands").$type<unknown>().notNull().default([]),
    opensAt: instant("opens_at"),
    /** What is submitted later costs what the course says of late work. */
    dueAt: instant("due_at"),
    closesAt: instant("closes_at"),
    shuffleQuestions: boolean("shuffle_questions").notNull().default(false),
    /** Learners say how sure they are, and marks follow that. */
    certainty: boolean("certainty").notNull().default(false),
    /** In practice answers can be checked during the attempt. */
    mode: text("mode").$type<"graded" | "practice">().notNull().default("graded"),
    /** Checks that a question allows in practice; null: as many as one likes. */
    tries: integer("tries").default(3),
    /** What each wrong try costs in practice, of a question's points. */
    penalty: marks("penalty").notNull().default("0.333333333333"),
    /** What a learner sees of an attempt, by phase. */
    review: jsonb("review").$type<unknown>().notNull(),
    createdAt: instant("created_at").notNull(),
    updatedAt: instant("updated_at").notNull(),
  },
  (table) => [
    index("quizzes_course_idx").on(table.courseId, table.position, table.id),
    index("quizzes_module_idx").on(table.moduleId),
  ],
);

/** What a quiz allows a person or a group beside its own rules; null: as the quiz has it. */
export const quizOverrides = pgTable(
  "quiz_overrides",
  {
    id: primaryId(),
    quizId: id("quiz_id").references(() => quizzes.id, { onDelete: "cascade" }),
    userId: uuid("user_id").references(() => users.id, { onDelete: "cascade" }),
    groupId: uuid("group_id").references(() => courseGroups.id, { onDelete: "cascade" }),
    /** Of the time limit; from 1. */
    timeFactor: marks("time_factor"),
    opensAt: instant("opens_at"),
    dueAt: instant("due_at"),
    closesAt: instant("closes_at"),
    attemptsAllowed: integer("attempts_allowed"),
    updatedAt: instant("updated_at").notNull(),
  },
  (table) => [
    uniqueIndex("quiz_overrides_user_key").on(table.quizId, table.userId),
    uniqueIndex("quiz_overrides_group_key").on(table.quizId, table.groupId),
    index("quiz_overrides_user_idx").on(table.userId),
    index("quiz_overrides_group_idx").on(table.groupId),
    check("quiz_overrides_one_subject", sql`num_nonnulls(${table.userId}, ${table.groupId}) = 1`),
  ],
);

/** Titled parts of a quiz, in a fixed order. What belongs to none stands before them. */
export const quizSections = pgTable(
  "quiz_sections",
  {
    id: primaryId(),
    quizId: id("quiz_id").references(() => quizzes.id, { onDelete: "cascade" }),
    position: integer("position").notNull(),
    title: text("title").notNull(),
    instructions: text("instructions").notNull().default(""),
    /** Each attempt has the questions of the section in an order of its own. */
    shuffle: boolean("shuffle").notNull().default(false),
  },
  (table) => [index("quiz_sections_quiz_idx").on(table.quizId, table.position)],
);

export const quizQuestions = pgTable(
  "quiz_questions",
  {
    quizId: id("quiz_id").references(() => quizzes.id, { onDelete: "cascade" }),
    questionId: id("question_id").references(() => questions.id, { onDelete: "cascade" }),
    position: integer("position").notNull(),
    points: marks("points").notNull(),
    sectionId: uuid("section_id").references(() => quizSections.id, { onDelete: "set null" }),
  },
  (table) => [
    primaryKey({ columns: [table.quizId, table.questionId] }),
    index("quiz_questions_question_idx").on(table.questionId),
    index("quiz_questions_section_idx").on(table.sectionId),
  ],
);

/** Places of a quiz that each attempt fills from the course's questions by its seed; null in a point lets all in. */
export const quizDraws = pgTable(
  "quiz_draws",
  {
    id: primaryId(),
    quizId: id("quiz_id").references(() => quizzes.id, { onDelete: "cascade" }),
    /** Among the quiz's questions and draws. */
    position: integer("position").notNull(),
    count: integer("count").notNull(),
    /** For each question. */
    points: marks("points").notNull(),
    categoryId: uuid("category_id").references(() => questionCategories.id, { onDelete: "set null" }),
    tag: text("tag"),
    difficulty: text("difficulty").$type<"easy" | "medium" | "hard">(),
    sectionId: uuid("section_id").references(() => quizSections.id, { onDelete: "set null" }),
    skillId: uuid("skill_id").references(() => skills.id, { onDelete: "set null" }),
  },
  (table) => [
    index("quiz_draws_quiz_idx").on(table.quizId, table.position),
    index("quiz_draws_skill_idx").on(table.skillId),
    index("quiz_draws_category_idx").on(table.categoryId),
    index("quiz_draws_section_idx").on(table.sectionId),
  ],
);

export const attempts = pgTable(
  "attempts",
  {
    id: primaryId(),
    quizId: id("quiz_id").references(() => quizzes.id, { onDelete: "cascade" }),
    courseId: id("course_id").references(() => courses.id, { onDelete: "cascade" }),
    userId: id("user_id").references(() => users.id, { onDelete: "cascade" }),
    /** 1 for the first. */
    number: integer("number").notNull(),
    state: text("state").$type<"open" | "submitted">().notNull().default("open"),
    startedAt: instant("started_at").notNull(),
    /** Null: no limit and no closing date. Grace for the network is added when answers arrive. */
    deadline: instant("deadline"),
    submittedAt: instant("submitted_at"),
    /** Closed by the clock instead of by the learner. */
    closedByDeadline: boolean("closed_by_deadline").notNull().default(false),
    /** The quiz asked how sure one is when the attempt began. */
    certainty: boolean("certainty").notNull().default(false),
    /** When it was last opened again after its end, and until when that promised to last; null: never. */
    reopenedAt: instant("reopened_at"),
    reopenedUntil: instant("reopened_until"),
    /** As the quiz had them when the attempt began. */
    mode: text("mode").$type<"graded" | "practice">().notNull().default("graded"),
    tries: integer("tries"),
    penalty: marks("penalty").notNull().default("0"),
    /** Of its draws and values. */
    seed: integer("seed").notNull(),
    /** A secret by which it names and orders what there is to choose; null: begun when the author's ids were sent. */
    naming: text("naming"),
    /** Projections of the grades that count: earned so far, of how much, and questions that wait for a person. */
    earned: marks("earned"),
    possible: marks("possible"),
    waiting: integer("waiting").notNull().default(0),
  },
  (table) => [
    uniqueIndex("attempts_quiz_user_number_key").on(table.quizId, table.userId, table.number),
    uniqueIndex("attempts_one_open_key").on(table.quizId, table.userId).where(sql`${table.state} = 'open'`),
    index("attempts_user_course_idx").on(table.userId, table.courseId, table.state),
    index("attempts_quiz_idx").on(table.quizId, table.startedAt, table.id),
    index("attempts_overdue_idx").on(table.state, table.deadline),
    index("attempts_course_idx").on(table.courseId),
    index("attempts_waiting_idx").on(table.courseId, table.submittedAt, table.id).where(sql`${table.waiting} > 0`),
  ],
);

/** The questions that an attempt has pinned, in its order. */
export const attemptQuestions = pgTable(
  "attempt_questions",
  {
    attemptId: id("attempt_id").references(() => attempts.id, { onDelete: "cascade" }),
    questionId: id("question_id").references(() => questions.id, { onDelete: "cascade" }),
    questionVersionId: id("question_version_id").references(() => questionVersions.id),
    position: integer("position").notNull(),
    points: marks("points").notNull(),
    /** The section of the attempt that it stands in, by its position; null: in none. */
    section: integer("section"),
  },
  (table) => [
    primaryKey({ columns: [table.attemptId, table.questionId] }),
    index("attempt_questions_question_idx").on(table.questionId),
    index("attempt_questions_version_idx").on(table.questionVersionId),
  ],
);

/** Answers as they came, insert-only. The current answer is the last accepted one. */
export const answerEvents = pgTable(
  "answer_events",
  {
    id: primaryId(),
    attemptId: id("attempt_id").references(() => attempts.id, { onDelete: "cascade" }),
    questionId: id("question_id").references(() => questions.id, { onDelete: "cascade" }),
    /** A tab of a browser, or an integrator's name for itself. */
    client: text("client").notNull(),
    clientSeq: integer("client_seq").notNull(),
    /** The server order that the client had seen for this question; null when none. */
    baseSeq: integer("base_seq"),
    /** Order within the attempt as the server took them. */
    seq: integer("seq").notNull(),
    payload: jsonb("payload").$type<unknown>().notNull(),
    /** The author's ids of the options that it chose; null where the payload itself names them, or there are none. */
    chosen: text("chosen").array(),
    certainty: text("certainty").$type<"low" | "mid" | "high">(),
    outcome: text("outcome").$type<"accepted" | "late" | "ignored_blank" | "after_finish">().notNull(),
    /** The learner emptied the answer on purpose. */
    cleared: boolean("cleared").notNull().default(false),
    /** The answer of another client that this one replaced unseen. */
    overwroteSeq: integer("overwrote_seq"),
    clientTime: instant("client_time"),
    serverTime: instant("server_time").notNull(),
  },
  (table) => [
    uniqueIndex("answer_events_client_key").on(table.attemptId, table.client, table.clientSeq),
    uniqueIndex("answer_events_order_key").on(table.attemptId, table.seq),
    index("answer_events_current_idx").on(table.attemptId, table.questionId, table.seq),
    index("answer_events_late_idx").on(table.attemptId, table.questionId).where(sql`${table.outcome} = 'late'`),
    index("answer_events_question_idx").on(table.questionId),
  ],
);

/** Grades of questions of attempts, append-only; the latest counts. */
export const grades = pgTable(
  "grades",
  {
    id: primaryId(),
    attemptId: id("attempt_id").references(() => attempts.id, { onDelete: "cascade" }),
    questionId: id("question_id").references(() => questions.id, { onDelete: "cascade" }),
    /** Order within the attempt and question. */
    revision: integer("revision").notNull(),
    state: text("state").$type<"graded" | "needs_marking">().notNull(),
    /** Null while it waits for a person. */
    earned: marks("earned"),
    possible: marks("possible").notNull(),
    /** Why, part by part, readable by the learner once released. */
    reasons: jsonb("reasons").$type<unknown>().notNull(),
    comment: text("comment").notNull().default(""),
    /** Null: graded by rule. */
    markedBy: uuid("marked_by").references(() => users.id, { onDelete: "set null" }),
    gradedAt: instant("graded_at").notNull(),
  },
  (table) => [
    uniqueIndex("grades_order_key").on(table.attemptId, table.questionId, table.revision),
    index("grades_question_idx").on(table.questionId),
    index("grades_marker_idx").on(table.markedBy),
  ],
);
