import { sql } from "drizzle-orm";
import { index, integer, pgTable, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { users } from "#/features/users/tables.ts";
import { id, instant, primaryId } from "#/server/columns.ts";

export const courses = pgTable(
  "courses",
  {
    id: primaryId(),
    slug: text("slug").notNull(),
    title: text("title").notNull(),
    summary: text("summary").notNull().default(""),
    description: text("description").notNull().default(""),
    /** Who may read lessons of the published course: everybody, or those enrolled. */
    access: text("access").$type<"open" | "enrolled">().notNull().default("enrolled"),
    state: text("state").$type<"draft" | "published">().notNull().default("draft"),
    language: text("language").notNull().default("en"),
    licence: text("licence").notNull().default(""),
    attribution: text("attribution").notNull().default(""),
    coverUrl: text("cover_url"),
    createdBy: uuid("created_by").references(() => users.id, { onDelete: "set null" }),
    createdAt: instant("created_at").notNull(),
    updatedAt: instant("updated_at").notNull(),
    publishedAt: instant("published_at"),
  },
  (table) => [
    uniqueIndex("courses_slug_key").on(table.slug),
    index("courses_state_idx").on(table.state, table.publishedAt, table.id),
    index("courses_creator_idx").on(table.createdBy),
    index("courses_title_trgm").using(
      "gin",
      sql`(${table.title} || ' ' || ${table.summary} || ' ' || ${table.description}) gin_trgm_ops`,
    ),
  ],
);

/** Staff of a course; its creator is the first. */
export const courseInstructors = pgTable(
  "course_instructors",
  {
    courseId: id("course_id").references(() => courses.id, { onDelete: "cascade" }),
    userId: id("user_id").references(() => users.id, { onDelete: "cascade" }),
    addedAt: instant("added_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.courseId, table.userId] }),
    index("course_instructors_user_idx").on(table.userId, table.courseId),
  ],
);

export const modules = pgTable(
  "modules",
  {
    id: primaryId(),
    courseId: id("course_id").references(() => courses.id, { onDelete: "cascade" }),
    title: text("title").notNull(),
    position: integer("position").notNull(),
    createdAt: instant("created_at").notNull(),
    updatedAt: instant("updated_at").notNull(),
  },
  (table) => [index("modules_course_idx").on(table.courseId, table.position)],
);

export const lessons = pgTable(
  "lessons",
  {
    id: primaryId(),
    courseId: id("course_id").references(() => courses.id, { onDelete: "cascade" }),
    moduleId: id("module_id").references(() => modules.id, { onDelete: "cascade" }),
    slug: text("slug").notNull(),
    title: text("title").notNull(),
    summary: text("summary").notNull().default(""),
    body: text("body").notNull().default(""),
    /** Reading time in minutes. */
    minutes: integer("minutes").notNull().default(5),
    position: integer("position").notNull(),
    state: text("state").$type<"draft" | "published">().notNull().default("draft"),
    version: integer("version").notNull().default(1),
    createdAt: instant("created_at").notNull(),
    updatedAt: instant("updated_at").notNull(),
  },
  (table) => [
    uniqueIndex("lessons_course_slug_key").on(table.courseId, table.slug),
    index("lessons_module_idx").on(table.moduleId, table.position),
    index("lessons_text_trgm").using("gin", sql`(${table.title} || ' ' || ${table.body}) gin_trgm_ops`),
  ],
);

/** Every saved text of a lesson, append-only. */
export const lessonVersions = pgTable(
  "lesson_versions",
  {
    lessonId: id("lesson_id").references(() => lessons.id, { onDelete: "cascade" }),
    version: integer("version").notNull(),
    title: text("title").notNull(),
    body: text("body").notNull(),
    savedBy: uuid("saved_by").references(() => users.id, { onDelete: "set null" }),
    savedAt: instant("saved_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.lessonId, table.version] }),
    index("lesson_versions_saver_idx").on(table.savedBy),
  ],
);

export const glossaryTerms = pgTable(
  "glossary_terms",
  {
    id: primaryId(),
    courseId: id("course_id").references(() => courses.id, { onDelete: "cascade" }),
    term: text("term").notNull(),
    definition: text("definition").notNull(),
  },
  (table) => [uniqueIndex("glossary_terms_course_term_key").on(table.courseId, sql`lower(${table.term})`)],
);

export const enrolments = pgTable(
  "enrolments",
  {
    id: primaryId(),
    courseId: id("course_id").references(() => courses.id, { onDelete: "cascade" }),
    userId: id("user_id").references(() => users.id, { onDelete: "cascade" }),
    enrolledAt: instant("enrolled_at").notNull(),
    leftAt: instant("left_at"),
    lastLessonId: uuid("last_lesson_id").references(() => lessons.id, { onDelete: "set null" }),
    lastSeenAt: instant("last_seen_at"),
  },
  (table) => [
    uniqueIndex("enrolments_course_user_key").on(table.courseId, table.userId),
    index("enrolments_user_idx").on(table.userId, table.enrolledAt, table.id),
    index("enrolments_lesson_idx").on(table.lastLessonId),
  ],
);

/** Sections, tutorial groups, those with more time: learners whom the instructor treats alike. */
export const courseGroups = pgTable(
  "course_groups",
  {
    id: primaryId(),
    courseId: id("course_id").references(() => courses.id, { onDelete: "cascade" }),
    name: text("name").notNull(),
    createdAt: instant("created_at").notNull(),
  },
  (table) => [uniqueIndex("course_groups_course_name_key").on(table.courseId, sql`lower(${table.name})`)],
);

export const courseGroupMembers = pgTable(
  "course_group_members",
  {
    groupId: id("group_id").references(() => courseGroups.id, { onDelete: "cascade" }),
    userId: id("user_id").references(() => users.id, { onDelete: "cascade" }),
    addedAt: instant("added_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.groupId, table.userId] }),
    index("course_group_members_user_idx").on(table.userId),
  ],
);

/** What a learner did with a lesson, append-only; progress is computed from it. */
export const lessonEvents = pgTable(
  "lesson_events",
  {
    id: primaryId(),
    userId: id("user_id").references(() => users.id, { onDelete: "cascade" }),
    courseId: id("course_id").references(() => courses.id, { onDelete: "cascade" }),
    lessonId: id("lesson_id").references(() => lessons.id, { onDelete: "cascade" }),
    kind: text("kind").$type<"opened" | "completed" | "reopened">().notNull(),
    at: instant("at").notNull(),
  },
  (table) => [
    index("lesson_events_user_course_idx").on(table.userId, table.courseId, table.lessonId, table.at),
    index("lesson_events_lesson_idx").on(table.lessonId),
    index("lesson_events_course_idx").on(table.courseId),
  ],
);

/** Pictures and other files of a course; bytes are in file storage under their hash. */
export const courseFiles = pgTable(
  "course_files",
  {
    id: primaryId(),
    courseId: id("course_id").references(() => courses.id, { onDelete: "cascade" }),
    name: text("name").notNull(),
    mediaType: text("media_type")
      .$type<"image/png" | "image/jpeg" | "image/gif" | "image/webp" | "image/svg+xml">()
      .notNull(),
    /** In bytes. */
    size: integer("size").notNull(),
    sha256: text("sha256").notNull(),
    /** In CSS pixels; null until they are measured, 0 where the bytes do not tell. */
    width: integer("width"),
    height: integer("height"),
    createdAt: instant("created_at").notNull(),
  },
  (table) => [uniqueIndex("course_files_course_name_key").on(table.courseId, table.name)],
);
