import { z } from "zod";
import { Id } from "#/core/ids.ts";
import { page, pageInput } from "#/core/pagination.ts";
import { type RestOperation, rest } from "#/core/rest.ts";
import { line } from "#/core/text.ts";
import { Instant } from "#/core/time.ts";
import { QuestionBody } from "./question.ts";

export const Category = z
  .object({
    id: Id,
    courseId: Id,
    parentId: Id.nullable().describe("Null: at the top."),
    name: z.string(),
    questionCount: z.int().describe("Questions in it that are in use, without those of categories in it."),
  })
  .meta({ id: "QuestionCategory" });
export type Category = z.infer<typeof Category>;

export const ListCategoriesInput = pageInput({ courseId: Id });
export const CategoryPage = page(Category);
export const CategoryRef = z.strictObject({ categoryId: Id });
export const CreateCategoryInput = z.strictObject({
  courseId: Id,
  name: line(100),
  parentId: Id.nullable().default(null),
});
export const UpdateCategoryInput = z.strictObject({
  categoryId: Id,
  name: line(100).optional(),
  parentId: Id.nullable().optional(),
});

export const ListTagsInput = pageInput({ courseId: Id });
export const TagCount = z.object({ tag: z.string(), questionCount: z.int() }).meta({ id: "TagCount" });
export const TagPage = page(TagCount);

export const QuestionUse = z
  .object({
    quizId: Id,
    title: z.string(),
    state: z.enum(["draft", "published"]),
    isNamed: z.boolean().describe("The quiz names it; else a draw of the quiz may take it."),
    attempts: z.int().describe("Attempts that have pinned it."),
  })
  .meta({ id: "QuestionUse" });
export type QuestionUse = z.infer<typeof QuestionUse>;
export const ListUsesInput = pageInput({ questionId: Id });
export const UsePage = page(QuestionUse);

const versionFacts = {
  version: z.int(),
  savedAt: Instant,
  savedBy: z.string().nullable().describe("Name of who saved it."),
};
export const QuestionVersion = z.object(versionFacts).meta({ id: "QuestionVersion" });
export type QuestionVersion = z.infer<typeof QuestionVersion>;
export const QuestionVersionText = z
  .object({ ...versionFacts, body: QuestionBody })
  .meta({ id: "QuestionVersionText" });
export type QuestionVersionText = z.infer<typeof QuestionVersionText>;
export const ListQuestionVersionsInput = pageInput({ questionId: Id });
export const QuestionVersionPage = page(QuestionVersion);
export const QuestionVersionRef = z.strictObject({ questionId: Id, version: z.int().min(1).max(1_000_000) });

const bank = (operation: Omit<RestOperation, "tag" | "scope">) =>
  rest({
    ...operation,
    tag: "Questions",
    scope: operation.method === "GET" ? "assessments:read" : "assessments:write",
  });

const categoryId = "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c90";

export const bankRest = {
  categories: bank({
    method: "GET",
    path: "/courses/{courseId}/question-categories",
    summary: "List the categories of a course's questions",
    description: "A flat list of the tree, in the order of their making; for its instructors.",
  }),
  category: bank({ method: "GET", path: "/question-categories/{categoryId}", summary: "Read a category" }),
  createCategory: bank({
    method: "POST",
    path: "/courses/{courseId}/question-categories",
    summary: "Create a category",
    description: "A course has at most 100.",
    status: 201,
    location: "/question-categories/{id}",
    example: { input: { name: "Planets", parentId: null } },
  }),
  updateCategory: bank({
    method: "PATCH",
    path: "/question-categories/{categoryId}",
    summary: "Rename or move a category",
    description: "Into itself or one that it holds is refused.",
    example: { input: { categoryId, name: "Planets and moons" } },
  }),
  deleteCategory: bank({
    method: "DELETE",
    path: "/question-categories/{categoryId}",
    summary: "Delete a category",
    description: "What is in it moves up. Refused while a quiz draws from it.",
    status: 204,
  }),
  tags: bank({
    method: "GET",
    path: "/courses/{courseId}/question-tags",
    summary: "List the tags of a course's questions",
  }),
  uses: bank({
    method: "GET",
    path: "/questions/{questionId}/uses",
    summary: "List the quizzes that use a question",
    description: "Those that name it and those whose draws may take it.",
  }),
  versions: bank({
    method: "GET",
    path: "/questions/{questionId}/versions",
    summary: "List the versions of a question",
    description: "Newest first.",
  }),
  version: bank({
    method: "GET",
    path: "/questions/{questionId}/versions/{version}",
    summary: "Read a version of a question with its key",
  }),
  restoreVersion: bank({
    method: "POST",
    path: "/questions/{questionId}/versions/{version}/restore",
    summary: "Bring back a version of a question",
    description: "As a new version, so that nothing is lost.",
  }),
};
