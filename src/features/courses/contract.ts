import { z } from "zod";
import { Id } from "#/core/ids.ts";
import { page, pageInput } from "#/core/pagination.ts";
import { rest } from "#/core/rest.ts";
import { line, markdown, text } from "#/core/text.ts";
import { Instant } from "#/core/time.ts";

export const CourseState = z.enum(["draft", "published"]);
export type CourseState = z.infer<typeof CourseState>;

export const CourseAccess = z
  .enum(["open", "enrolled"])
  .describe("Who reads the lessons of the published course: everybody, or those enrolled.");
export type CourseAccess = z.infer<typeof CourseAccess>;

export const Slug = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be lower-case letters, digits and single hyphens")
  .describe("Name in addresses.");

/** An address of a picture: of this site, or https. */
export const PictureUrl = z
  .string()
  .max(500)
  .regex(/^(https:\/\/|\/(demo|files)\/)[^\s"'<>\\]+$/, "must be an https address or a picture of this site")
  .describe("Address of a picture.");

const Language = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, "must be a language tag such as en or pt-BR")
  .max(35)
  .describe("BCP 47 language tag.");

export const Progress = z
  .object({
    completed: z.int().describe("Published lessons marked as done."),
    total: z.int().describe("Published lessons."),
    percent: z.int().describe("Whole percent, rounded down unless all is done."),
  })
  .meta({ id: "Progress" });
export type Progress = z.infer<typeof Progress>;

const CourseCard = z.object({
  id: Id,
  slug: Slug,
  title: z.string(),
  summary: z.string(),
  coverUrl: z.string().nullable(),
  language: z.string(),
  access: CourseAccess,
  state: CourseState,
  lessonCount: z.int().describe("Published lessons."),
  minutes: z.int().describe("Reading time of all published lessons."),
  publishedAt: Instant.nullable(),
});

const CourseViewer = z
  .object({
    isStaff: z.boolean(),
    isEnrolled: z.boolean(),
    progress: Progress.nullable().describe("Null for those neither enrolled nor staff."),
  })
  .describe("What the course is to the caller.");

export const Found = z
  .object({
    lessonSlug: z.string().nullable().describe("Null when the course's own text matched."),
    lessonTitle: z.string().nullable(),
    text: z.string().describe("Plain text around the place, or empty."),
  })
  .describe("Where the search found it.");
export type Found = z.infer<typeof Found>;

export const CourseSummary = CourseCard.extend({ viewer: CourseViewer, found: Found.nullable() }).meta({
  id: "CourseSummary",
});
export type CourseSummary = z.infer<typeof CourseSummary>;

export const OutlineLesson = z.object({
  id: Id,
  slug: Slug,
  title: z.string(),
  summary: z.string(),
  minutes: z.int(),
  state: CourseState,
  isCompleted: z.boolean().describe("By the caller."),
});
export type OutlineLesson = z.infer<typeof OutlineLesson>;

export const OutlineModule = z.object({ id: Id, title: z.string(), lessons: z.array(OutlineLesson) });
export type OutlineModule = z.infer<typeof OutlineModule>;

export const Course = CourseCard.extend({
  description: z.string().describe("Markdown."),
  descriptionHtml: z.string().describe("The description, rendered and sanitised."),
  licence: z.string(),
  attribution: z.string(),
  createdAt: Instant,
  updatedAt: Instant,
  learnerCount: z.int(),
  modules: z.array(OutlineModule).describe("In order; drafts are listed for staff only."),
  viewer: CourseViewer.extend({
    nextLessonId: Id.nullable().describe("Where to go on; null when all is done or not enrolled."),
  }),
}).meta({ id: "Course" });
export type Course = z.infer<typeof Course>;

const courseExample = {
  id: "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4d",
  slug: "how-learning-works",
  title: "How learning works",
  summary: "What a century of research says about remembering what you read.",
  coverUrl: null,
  language: "en",
  access: "open",
  state: "published",
  lessonCount: 1,
  minutes: 6,
  publishedAt: "2026-03-01T09:00:00.000Z",
  viewer: { isStaff: false, isEnrolled: true, progress: { completed: 0, total: 1, percent: 0 } },
} as const;

const courseDetailExample = {
  ...courseExample,
  description: "Eight short lessons.",
  descriptionHtml: "<p>Eight short lessons.</p>",
  licence: "CC BY 4.0",
  attribution: "",
  createdAt: "2026-02-20T09:00:00.000Z",
  updatedAt: "2026-03-01T09:00:00.000Z",
  learnerCount: 24,
  modules: [
    {
      id: "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4e",
      title: "Remembering",
      lessons: [
        {
          id: "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4f",
          slug: "why-we-forget",
          title: "Why we forget",
          summary: "",
          minutes: 6,
          state: "published",
          isCompleted: false,
        },
      ],
    },
  ],
  viewer: { ...courseExample.viewer, nextLessonId: "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4f" },
} as const;

export const CourseId = z.strictObject({ courseId: Id });
export type CourseId = z.infer<typeof CourseId>;

const tag = "Courses";
export const exampleCourseId = courseExample.id;
export const exampleModuleId = courseDetailExample.modules[0].id;
export const exampleLessonId = courseDetailExample.modules[0].lessons[0].id;
export const exampleSummary = { ...courseExample, found: null } as const;

export const ListCourses = pageInput({
  q: text(200).optional().describe("Words to look for in titles, descriptions and lesson text."),
  mine: z
    .enum(["enrolled", "teaching"])
    .optional()
    .describe("Courses that the caller is enrolled in, or may teach (all of them for administrators)."),
});
export type ListCourses = z.infer<typeof ListCourses>;
export const CoursePage = page(CourseSummary);
export const listCoursesRest = rest({
  method: "GET",
  path: "/courses",
  scope: "courses:read",
  tag,
  summary: "List courses",
  description:
    "Published courses, newest first, or the caller's own. With `q`, the best matches first, each with the place where it was found.",
  example: { input: { q: "learning" }, output: { items: [exampleSummary], nextCursor: null } },
});

export const getCourseRest = rest({
  method: "GET",
  path: "/courses/{courseId}",
  scope: "courses:read",
  tag,
  summary: "Read a course and its outline",
  example: { output: courseDetailExample },
});

export const ResolveCourse = z.strictObject({ slug: Slug });
export const ResolvedCourse = z.object({ courseId: Id, slug: Slug });
export const resolveCourseRest = rest({
  method: "GET",
  path: "/course-slugs/{slug}",
  scope: "courses:read",
  tag,
  summary: "Find a course by its name in addresses",
  example: { output: { courseId: courseExample.id, slug: courseExample.slug } },
});

const courseFields = {
  slug: Slug.optional().describe("Made from the title unless given."),
  title: line(200),
  summary: text(500).optional().describe("One or two sentences for the catalogue."),
  description: markdown(50_000).optional(),
  access: CourseAccess.optional(),
  language: Language.optional(),
  licence: text(200).optional(),
  attribution: text(2_000).optional(),
  coverUrl: PictureUrl.nullable().optional(),
};

export const CreateCourse = z.strictObject(courseFields);
export type CreateCourse = z.infer<typeof CreateCourse>;
export const createCourseRest = rest({
  method: "POST",
  path: "/courses",
  scope: "courses:write",
  tag,
  summary: "Create a course",
  description: "A draft that only its staff see. The caller becomes its first instructor.",
  status: 201,
  location: "/courses/{id}",
  errors: [409],
  example: { input: { title: "How learning works" }, output: courseDetailExample },
});

export const UpdateCourse = z.strictObject({ courseId: Id, ...courseFields, title: courseFields.title.optional() });
export type UpdateCourse = z.infer<typeof UpdateCourse>;
export const updateCourseRest = rest({
  method: "PATCH",
  path: "/courses/{courseId}",
  scope: "courses:write",
  tag,
  summary: "Change a course",
  errors: [409],
  example: { input: { summary: "Eight short lessons." }, output: courseDetailExample },
});

export const publishCourseRest = rest({
  method: "POST",
  path: "/courses/{courseId}/publish",
  scope: "courses:write",
  tag,
  summary: "Publish a course",
  description: "Needs at least one published lesson.",
  errors: [409],
  example: { output: courseDetailExample },
});

export const unpublishCourseRest = rest({
  method: "POST",
  path: "/courses/{courseId}/unpublish",
  scope: "courses:write",
  tag,
  summary: "Take a course back to draft",
  description: "Learners keep their enrolment and progress, and see it again when it is published.",
  example: { output: { ...courseDetailExample, state: "draft", publishedAt: null } },
});

export const DeleteCourse = z.strictObject({
  courseId: Id,
  confirm: Slug.optional().describe("The course's slug: needed once people have enrolled."),
});
export type DeleteCourse = z.infer<typeof DeleteCourse>;
export const deleteCourseRest = rest({
  method: "DELETE",
  path: "/courses/{courseId}",
  scope: "courses:write",
  tag,
  summary: "Delete a draft course",
  description:
    "With everything in it. A published course must be unpublished first; once people have enrolled, `confirm` must hold its slug.",
  status: 204,
  errors: [409],
});
