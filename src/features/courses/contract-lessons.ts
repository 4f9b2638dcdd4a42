import { z } from "zod";
import { Id } from "#/core/ids.ts";
import { page, pageInput } from "#/core/pagination.ts";
import { type RestOperation, rest } from "#/core/rest.ts";
import { line, markdown, text } from "#/core/text.ts";
import { Instant } from "#/core/time.ts";
import { CourseState, exampleCourseId, exampleLessonId, exampleModuleId, Slug } from "./contract.ts";

const Position = z.int().min(0).max(10_000).describe("Place among its siblings, 0 for the first.");
const Minutes = z.int().min(1).max(600).describe("Reading time; estimated from the text unless given.");

export const Module = z.object({ id: Id, courseId: Id, title: z.string(), position: z.int() }).meta({ id: "Module" });
export type Module = z.infer<typeof Module>;

const LessonFacts = z.object({
  id: Id,
  courseId: Id,
  moduleId: Id,
  slug: Slug,
  title: z.string(),
  summary: z.string(),
  minutes: z.int(),
  state: CourseState,
  version: z.int().describe("Rises with each saved change of title or text."),
  updatedAt: Instant,
});

export const Lesson = LessonFacts.extend({
  body: z.string().describe("Markdown."),
  position: z.int(),
  createdAt: Instant,
}).meta({ id: "Lesson" });
export type Lesson = z.infer<typeof Lesson>;

export const Segment = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("html"), html: z.string() }),
  z.object({ kind: z.literal("question"), questionId: Id }),
]);
export type Segment = z.infer<typeof Segment>;

export const Heading = z.object({ depth: z.int(), text: z.string(), slug: z.string().describe("Anchor on the page.") });
export type Heading = z.infer<typeof Heading>;

export const Rendered = z
  .object({
    segments: z.array(Segment).describe("Sanitised HTML in order, cut where practice questions stand."),
    headings: z.array(Heading),
  })
  .meta({ id: "RenderedMarkdown" });
export type Rendered = z.infer<typeof Rendered>;

export const LessonPage = LessonFacts.extend({ ...Rendered.shape, isCompleted: z.boolean() }).meta({
  id: "LessonPage",
});
export type LessonPage = z.infer<typeof LessonPage>;

export const LessonVersion = z.object({
  version: z.int(),
  title: z.string(),
  savedAt: Instant,
  savedBy: z.string().nullable().describe("Name of the person."),
});
export type LessonVersion = z.infer<typeof LessonVersion>;

const exampleFacts = {
  id: exampleLessonId,
  courseId: exampleCourseId,
  moduleId: exampleModuleId,
  slug: "why-we-forget",
  title: "Why we forget",
  summary: "",
  minutes: 6,
  state: "published",
  version: 3,
  updatedAt: "2026-03-01T09:00:00.000Z",
} as const;

const exampleLesson = {
  ...exampleFacts,
  body: "Most of a lecture is gone after a week.",
  position: 0,
  createdAt: "2026-02-20T09:00:00.000Z",
} as const;

const exampleRendered = {
  segments: [{ kind: "html", html: "<p>Most of a lecture is gone after a week.</p>" }],
  headings: [],
} as const;

const exampleModule = { id: exampleModuleId, courseId: exampleCourseId, title: "Remembering", position: 0 } as const;

const moduleRest = (operation: Omit<RestOperation, "tag" | "scope">) =>
  rest({ ...operation, tag: "Modules", scope: "courses:write" });
const lessonRest = (operation: Omit<RestOperation, "tag" | "scope">) =>
  rest({ ...operation, tag: "Lessons", scope: operation.method === "GET" ? "courses:read" : "courses:write" });

export const CreateModule = z.strictObject({ courseId: Id, title: line(200) });
export type CreateModule = z.infer<typeof CreateModule>;
export const createModuleRest = moduleRest({
  method: "POST",
  path: "/courses/{courseId}/modules",
  summary: "Add a module at the end of a course",
  status: 201,
  location: "/courses/{courseId}",
  example: { input: { title: "Remembering" }, output: exampleModule },
});

export const UpdateModule = z.strictObject({ moduleId: Id, title: line(200) });
export type UpdateModule = z.infer<typeof UpdateModule>;
export const updateModuleRest = moduleRest({
  method: "PATCH",
  path: "/modules/{moduleId}",
  summary: "Rename a module",
  example: { input: { title: "Remembering" }, output: exampleModule },
});

export const MoveModule = z.strictObject({ moduleId: Id, position: Position });
export type MoveModule = z.infer<typeof MoveModule>;
export const moveModuleRest = moduleRest({
  method: "POST",
  path: "/modules/{moduleId}/move",
  summary: "Move a module within its course",
  description: "A position past the end means the end.",
  example: { input: { position: 0 }, output: exampleModule },
});

export const ModuleId = z.strictObject({ moduleId: Id });
export type ModuleId = z.infer<typeof ModuleId>;
export const deleteModuleRest = moduleRest({
  method: "DELETE",
  path: "/modules/{moduleId}",
  summary: "Delete an empty module",
  status: 204,
  errors: [409],
});

export const LessonId = z.strictObject({ lessonId: Id });
export type LessonId = z.infer<typeof LessonId>;

const lessonFields = {
  slug: Slug.optional().describe("Made from the title unless given; unique in its course."),
  title: line(200),
  summary: text(500).optional(),
  body: markdown().optional(),
  minutes: Minutes.optional(),
};

export const CreateLesson = z.strictObject({ moduleId: Id, ...lessonFields });
export type CreateLesson = z.infer<typeof CreateLesson>;
export const createLessonRest = lessonRest({
  method: "POST",
  path: "/modules/{moduleId}/lessons",
  summary: "Add a lesson at the end of a module",
  description: "As a draft, which only the course's staff see.",
  status: 201,
  location: "/lessons/{id}",
  errors: [409],
  example: {
    input: { title: "Why we forget", body: exampleLesson.body },
    output: { ...exampleLesson, state: "draft", version: 1 },
  },
});

export const getLessonRest = lessonRest({
  method: "GET",
  path: "/lessons/{lessonId}",
  summary: "Read a lesson",
  description: "Lessons of an open course are for everybody, others for those enrolled (409 `not_enrolled`).",
  errors: [409],
  example: { output: exampleLesson },
});

export const ReadLessonPage = z.strictObject({
  lessonId: Id,
  quote: text(3_000).optional().describe("A passage to mark on the page."),
});
export type ReadLessonPage = z.infer<typeof ReadLessonPage>;
export const lessonPageRest = lessonRest({
  method: "GET",
  path: "/lessons/{lessonId}/html",
  summary: "Read a lesson as HTML",
  description: "Rendered and sanitised, with the anchors that the tutor's citations use.",
  errors: [409],
  example: { output: { ...exampleFacts, ...exampleRendered, isCompleted: false } },
});

export const UpdateLesson = z.strictObject({
  lessonId: Id,
  ...lessonFields,
  title: lessonFields.title.optional(),
  version: z.int().min(1).optional().describe("The version that was edited: refused with 409 when another came since."),
});
export type UpdateLesson = z.infer<typeof UpdateLesson>;
export const updateLessonRest = lessonRest({
  method: "PATCH",
  path: "/lessons/{lessonId}",
  summary: "Change a lesson",
  errors: [409],
  example: { input: { body: exampleLesson.body, version: 2 }, output: exampleLesson },
});

export const MoveLesson = z.strictObject({
  lessonId: Id,
  moduleId: Id.optional().describe("Another module of the same course."),
  position: Position,
});
export type MoveLesson = z.infer<typeof MoveLesson>;
export const moveLessonRest = lessonRest({
  method: "POST",
  path: "/lessons/{lessonId}/move",
  summary: "Move a lesson within its course",
  description: "A position past the end means the end.",
  example: { input: { position: 0 }, output: exampleLesson },
});

export const publishLessonRest = lessonRest({
  method: "POST",
  path: "/lessons/{lessonId}/publish",
  summary: "Publish a lesson",
  errors: [409],
  example: { output: exampleLesson },
});

export const unpublishLessonRest = lessonRest({
  method: "POST",
  path: "/lessons/{lessonId}/unpublish",
  summary: "Take a lesson back to draft",
  example: { output: { ...exampleLesson, state: "draft" } },
});

export const deleteLessonRest = lessonRest({
  method: "DELETE",
  path: "/lessons/{lessonId}",
  summary: "Delete a lesson",
  description: "With its history and the progress learners made in it.",
  status: 204,
});

export const ListVersions = pageInput({ lessonId: Id });
export type ListVersions = z.infer<typeof ListVersions>;
export const VersionPage = page(LessonVersion);
export const listVersionsRest = lessonRest({
  method: "GET",
  path: "/lessons/{lessonId}/versions",
  summary: "List the saved versions of a lesson",
  description: "Newest first, for the course's staff.",
  example: {
    output: {
      items: [{ version: 3, title: "Why we forget", savedAt: exampleFacts.updatedAt, savedBy: "Mara Lind" }],
      nextCursor: null,
    },
  },
});

export const VersionRef = z.strictObject({ lessonId: Id, version: z.int().min(1).max(1_000_000) });
export type VersionRef = z.infer<typeof VersionRef>;
export const VersionText = LessonVersion.extend({ body: z.string().describe("Markdown.") });
export type VersionText = z.infer<typeof VersionText>;
export const getVersionRest = lessonRest({
  method: "GET",
  path: "/lessons/{lessonId}/versions/{version}",
  summary: "Read a saved version of a lesson",
  example: {
    output: {
      version: 3,
      title: "Why we forget",
      savedAt: exampleFacts.updatedAt,
      savedBy: "Mara Lind",
      body: exampleLesson.body,
    },
  },
});

export const PreviewMarkdown = z.strictObject({ markdown: markdown() });
export type PreviewMarkdown = z.infer<typeof PreviewMarkdown>;
export const previewMarkdownRest = lessonRest({
  method: "POST",
  path: "/markdown-previews",
  summary: "Render Markdown as a lesson would show it",
  description: "For instructors. Nothing is stored.",
  example: { input: { markdown: exampleLesson.body }, output: exampleRendered },
});
