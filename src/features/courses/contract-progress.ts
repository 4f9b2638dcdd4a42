import { z } from "zod";
import { Id } from "#/core/ids.ts";
import { page, pageInput } from "#/core/pagination.ts";
import { type RestOperation, rest } from "#/core/rest.ts";
import { line, markdown } from "#/core/text.ts";
import { Instant } from "#/core/time.ts";
import { CourseSummary, exampleCourseId, exampleLessonId, exampleSummary, Progress, Slug } from "./contract.ts";

export const Enrolment = z.object({ courseId: Id, enrolledAt: Instant }).meta({ id: "Enrolment" });
export type Enrolment = z.infer<typeof Enrolment>;

const NextLesson = z.object({ id: Id, slug: Slug, title: z.string(), minutes: z.int() });
export type NextLesson = z.infer<typeof NextLesson>;

export const MyCourse = z
  .object({
    course: CourseSummary,
    enrolledAt: Instant,
    lastSeenAt: Instant.nullable(),
    nextLesson: NextLesson.nullable().describe("Where to go on; null when every lesson is done."),
  })
  .meta({ id: "MyCourse" });
export type MyCourse = z.infer<typeof MyCourse>;

export const LessonProgress = z.object({
  lessonId: Id,
  isCompleted: z.boolean(),
  openedAt: Instant.nullable().describe("First opened."),
  completedAt: Instant.nullable(),
});
export type LessonProgress = z.infer<typeof LessonProgress>;

export const CourseProgress = Progress.extend({
  courseId: Id,
  nextLessonId: Id.nullable(),
  lessons: z.array(LessonProgress).describe("Published lessons in order."),
}).meta({ id: "CourseProgress" });
export type CourseProgress = z.infer<typeof CourseProgress>;

const progressRest = (operation: Omit<RestOperation, "tag" | "scope">) =>
  rest({ ...operation, tag: "Progress", scope: operation.method === "GET" ? "courses:read" : "courses:write" });

const exampleEnrolment = { courseId: exampleCourseId, enrolledAt: "2026-03-02T08:00:00.000Z" } as const;
const exampleProgress = {
  courseId: exampleCourseId,
  completed: 1,
  total: 1,
  percent: 100,
  nextLessonId: null,
  lessons: [
    {
      lessonId: exampleLessonId,
      isCompleted: true,
      openedAt: "2026-03-02T08:01:00.000Z",
      completedAt: "2026-03-02T08:09:00.000Z",
    },
  ],
} as const;

export const enrolRest = progressRest({
  method: "POST",
  path: "/courses/{courseId}/enrolment",
  summary: "Enrol in a course",
  description: "Enrolling twice changes nothing; coming back after leaving resumes the progress made.",
  errors: [409],
  example: { output: exampleEnrolment },
});

export const leaveRest = progressRest({
  method: "DELETE",
  path: "/courses/{courseId}/enrolment",
  summary: "Leave a course",
  description: "What was done in it is kept.",
  status: 204,
});

export const ListMyCourses = pageInput({});
export type ListMyCourses = z.infer<typeof ListMyCourses>;
export const MyCoursePage = page(MyCourse);
export const listMyCoursesRest = progressRest({
  method: "GET",
  path: "/me/courses",
  summary: "List the courses I am enrolled in",
  description: "Latest enrolment first, each with progress and the lesson to go on with.",
  example: {
    output: {
      items: [
        {
          course: exampleSummary,
          enrolledAt: exampleEnrolment.enrolledAt,
          lastSeenAt: null,
          nextLesson: { id: exampleLessonId, slug: "why-we-forget", title: "Why we forget", minutes: 6 },
        },
      ],
      nextCursor: null,
    },
  },
});

export const getProgressRest = progressRest({
  method: "GET",
  path: "/courses/{courseId}/progress",
  summary: "Read my progress in a course",
  errors: [409],
  example: { output: exampleProgress },
});

const lessonStep = (verb: "open" | "complete" | "reopen", summary: string, description?: string) =>
  progressRest({
    method: "POST",
    path: `/lessons/{lessonId}/${verb}`,
    summary,
    description,
    errors: [409],
    example: { output: exampleProgress },
  });
export const openLessonRest = lessonStep("open", "Note that I opened a lesson", "Where `nextLessonId` goes on from.");
export const completeLessonRest = lessonStep("complete", "Mark a lesson as done");
export const reopenLessonRest = lessonStep("reopen", "Mark a lesson as not done");

export const GlossaryTerm = z.object({
  id: Id,
  term: z.string(),
  definition: z.string().describe("Markdown."),
  definitionHtml: z.string().describe("Rendered and sanitised."),
});
export type GlossaryTerm = z.infer<typeof GlossaryTerm>;
export const GlossaryPage = page(GlossaryTerm);

const exampleTerm = {
  id: "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c50",
  term: "Retrieval practice",
  definition: "Learning by recalling.",
  definitionHtml: "<p>Learning by recalling.</p>",
} as const;

export const ListGlossary = pageInput({ courseId: Id });
export type ListGlossary = z.infer<typeof ListGlossary>;
export const listGlossaryRest = rest({
  method: "GET",
  path: "/courses/{courseId}/glossary",
  scope: "courses:read",
  tag: "Courses",
  summary: "List the glossary of a course",
  description: "In alphabetical order.",
  example: { output: { items: [exampleTerm], nextCursor: null } },
});

const newTerm = z.strictObject({ term: line(120), definition: markdown(5_000).min(1, "must not be empty") });
export const PutGlossary = z.strictObject({
  courseId: Id,
  terms: z
    .array(newTerm)
    .max(500)
    .refine(
      (terms) => new Set(terms.map(({ term }) => term.toLowerCase())).size === terms.length,
      "must not repeat a term",
    ),
});
export type PutGlossary = z.infer<typeof PutGlossary>;
export const putGlossaryRest = rest({
  method: "PUT",
  path: "/courses/{courseId}/glossary",
  scope: "courses:write",
  tag: "Courses",
  summary: "Replace the glossary of a course",
  example: {
    input: { terms: [{ term: exampleTerm.term, definition: exampleTerm.definition }] },
    output: { items: [exampleTerm], nextCursor: null },
  },
});
