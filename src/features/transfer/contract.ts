import { z } from "zod";
import { Id } from "#/core/ids.ts";
import { NonNegativeMarks } from "#/core/marks.ts";
import { rest } from "#/core/rest.ts";
import { line, markdown, text } from "#/core/text.ts";
import { Moment } from "#/core/time.ts";
import { CreateQuizInput, Points } from "#/features/assessments/contract.ts";
import { CreateAssignmentInput } from "#/features/assessments/contract-assignments.ts";
import { GradeScheme, LatePolicy, SetUpGradebookInput } from "#/features/assessments/contract-gradebook.ts";
import { InSection } from "#/features/assessments/contract-sections.ts";
import { maxPrerequisites } from "#/features/assessments/contract-skills.ts";
import { Difficulty, Tag } from "#/features/assessments/filing.ts";
import { QuestionBody } from "#/features/assessments/question.ts";
import { CourseAccess, CourseState, CreateCourse, PictureUrl, Slug } from "#/features/courses/contract.ts";
import { exampleExport } from "./example-export.ts";

export const exportFormat = "stoa-course-2";

/** In bytes; of what a browser or a program sends. The command line takes larger ones. */
export const importLimit = 60_000_000;

/** By which the parts of a file name one another, also in links; an import gives new ones. */
const Ref = z.string().regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, "must be an id such as an export writes");

const Lesson = z.strictObject({
  id: Ref,
  slug: Slug,
  title: line(200),
  summary: text(500),
  body: markdown(1_000_000),
  minutes: z.int().min(0).max(10_000),
  state: CourseState,
});
const Module = z.strictObject({ id: Ref, title: line(200), lessons: z.array(Lesson).max(2_000) });

const Question = z.strictObject({
  id: Ref,
  lessonId: Ref.nullable(),
  title: line(300),
  isPractice: z.boolean(),
  isArchived: z.boolean(),
  categoryId: Ref.nullable(),
  tags: z.array(Tag).max(20),
  difficulty: Difficulty.nullable(),
  skillIds: z.array(Ref).max(20),
  body: QuestionBody,
});

const quiz = CreateQuizInput.shape;
const Quiz = z.strictObject({
  id: Ref,
  moduleId: Ref.nullable(),
  title: quiz.title,
  instructions: quiz.instructions.unwrap(),
  state: CourseState,
  position: quiz.position.unwrap(),
  timeLimitSeconds: quiz.timeLimitSeconds.unwrap(),
  attemptsAllowed: quiz.attemptsAllowed.unwrap(),
  cooldownSeconds: quiz.cooldownSeconds.unwrap(),
  needsPassword: z.boolean().describe("The password itself is not told: such a quiz arrives as a draft without one."),
  scoring: quiz.scoring.unwrap(),
  passPercent: quiz.passPercent.unwrap(),
  feedbackBands: quiz.feedbackBands.unwrap(),
  opensAt: Moment.nullable(),
  dueAt: Moment.nullable().default(null).describe("Left out in older files: none."),
  closesAt: Moment.nullable(),
  shuffleQuestions: z.boolean(),
  certainty: z.boolean(),
  mode: quiz.mode.unwrap(),
  tries: quiz.tries.unwrap(),
  penalty: quiz.penalty.unwrap(),
  review: quiz.review.unwrap(),
  marking: z
    .strictObject({
      holdsMarks: z.boolean(),
      isBlind: z.boolean(),
      twoMarkers: z.boolean(),
      tolerancePercent: z.int().min(0).max(100),
    })
    .refine(({ holdsMarks, isBlind }) => holdsMarks || !isBlind, {
      path: ["isBlind"],
      message: "needs marks that are held",
    }),
  sections: z.array(z.strictObject({ title: line(300), instructions: markdown(20_000), shuffle: z.boolean() })).max(50),
  questions: z
    .array(z.strictObject({ questionId: Ref, position: z.int().min(0).max(400), points: Points, section: InSection }))
    .max(200),
  draws: z
    .array(
      z.strictObject({
        position: z.int().min(0).max(400),
        count: z.int().min(1).max(200),
        points: Points,
        categoryId: Ref.nullable(),
        tag: Tag.nullable(),
        difficulty: Difficulty.nullable(),
        skillId: Ref.nullable(),
        section: InSection,
      }),
    )
    .max(50),
});

const assignment = CreateAssignmentInput.shape;
const Assignment = z.strictObject({
  id: Ref,
  moduleId: Ref.nullable(),
  title: assignment.title,
  instructions: assignment.instructions.unwrap(),
  state: CourseState,
  position: assignment.position.unwrap(),
  possible: assignment.possible.unwrap(),
  opensAt: Moment.nullable(),
  dueAt: Moment.nullable(),
  closesAt: Moment.nullable(),
  takesText: z.boolean(),
  takesFiles: z.boolean(),
  maxFiles: assignment.maxFiles.unwrap(),
  maxFileBytes: assignment.maxFileBytes.unwrap(),
  fileKinds: assignment.fileKinds.unwrap(),
  submissionsAllowed: assignment.submissionsAllowed.unwrap(),
  rubric: assignment.rubric.unwrap(),
  showsRubric: z.boolean(),
  holdsMarks: z.boolean(),
  isBlind: z.boolean(),
});

const gradeCategory = SetUpGradebookInput.shape.categories;
const Gradebook = z.strictObject({
  scheme: GradeScheme,
  missingCountsZero: z.boolean(),
  latePolicy: LatePolicy.nullable(),
  categories: gradeCategory,
  columns: z
    .array(
      z.strictObject({
        quizId: Ref.nullable(),
        assignmentId: Ref.nullable().describe("Without a quiz and an assignment people fill the column."),
        title: text(300),
        possible: NonNegativeMarks.refine((value) => Number(value) <= 100_000, "must be at most 100000"),
        isReleased: z.boolean(),
        categoryId: Ref.nullable(),
        isExtraCredit: z.boolean(),
      }),
    )
    .max(500),
});

const File = z.strictObject({
  id: Ref,
  name: line(300),
  content: z
    .string()
    .refine((value) => value.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(value), "must be base64")
    .describe("The picture's bytes in base64."),
});

const course = CreateCourse.shape;
const parts = {
  format: z.literal(exportFormat),
  course: z.strictObject({
    title: course.title,
    slug: Slug,
    summary: course.summary.unwrap(),
    description: markdown(),
    access: CourseAccess,
    state: CourseState,
    language: course.language.unwrap(),
    licence: course.licence.unwrap(),
    attribution: course.attribution.unwrap(),
    coverUrl: PictureUrl.nullable(),
  }),
  modules: z.array(Module).max(500),
  glossary: z.array(z.strictObject({ term: line(200), definition: markdown(20_000) })).max(20_000),
  groups: z.array(line(100)).max(1_000).describe("Names alone; who is in them stays."),
  categories: z.array(z.strictObject({ id: Ref, parentId: Ref.nullable(), name: line(100) })).max(100),
  skills: z
    .array(
      z.strictObject({ id: Ref, name: line(100), prerequisiteIds: z.array(Ref).max(maxPrerequisites).default([]) }),
    )
    .max(100),
  questions: z.array(Question).max(20_000).describe("With their keys."),
  quizzes: z.array(Quiz).max(1_000),
  assignments: z.array(Assignment).max(1_000),
  gradebook: Gradebook.nullable().describe("Null: nobody has set it up."),
  files: z.array(File).max(5_000),
};

export const CourseExport = z.strictObject(parts).meta({
  id: "CourseExport",
  description:
    "A course as its instructors made it. Not in it: people and what they did, exceptions made for them, passwords, and earlier versions.",
});
export type CourseExport = z.infer<typeof CourseExport>;

export const ExportCourseInput = z.strictObject({ courseId: Id });
export const ImportCourseInput = z.strictObject({
  ...parts,
  asDraft: z.boolean().default(false).describe("Learners see the course when it is published; else as in the file."),
});

export const ImportReceipt = z
  .object({
    courseId: Id,
    slug: Slug.describe("Another than in the file where that is taken."),
    title: z.string(),
    notes: z.array(z.string()).describe("What is other than in the file."),
  })
  .meta({ id: "ImportReceipt" });
export type ImportReceipt = z.infer<typeof ImportReceipt>;

export const exportCourseRest = rest({
  method: "GET",
  path: "/courses/{courseId}/export",
  scope: "assessments:read",
  tag: "Courses",
  summary: "Export a course",
  description:
    "Lessons, pictures, glossary, names of groups, questions with their keys, quizzes, assignments and the gradebook's set-up, for its instructors. Not in it: people and what they did, exceptions made for them, passwords, and earlier versions.",
  example: { output: exampleExport },
});

export const importCourseRest = rest({
  method: "POST",
  path: "/courses/import",
  scope: "courses:write",
  tag: "Courses",
  summary: "Import a course",
  description:
    "A new course from the file of an export, all of it or nothing; for instructors, who teach it from then on. A body may have 60 MB.",
  status: 201,
  location: "/courses/{courseId}",
  errors: [409],
  bodyLimit: importLimit,
  example: { input: exampleExport },
});
