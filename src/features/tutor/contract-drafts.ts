import { z } from "zod";
import { Id } from "#/core/ids.ts";
import { page, pageInput } from "#/core/pagination.ts";
import { internal, type RestOperation, rest } from "#/core/rest.ts";
import { line, text } from "#/core/text.ts";
import { Instant } from "#/core/time.ts";
import { Difficulty, filingFields, SkillIds } from "#/features/assessments/filing.ts";
import { Finding } from "#/features/assessments/lint-finding.ts";
import { QuestionBody } from "#/features/assessments/question.ts";

export const mostDrafts = 10;
export const mostSections = 20;

const Anchor = z
  .string()
  .max(300)
  .nullable()
  .describe("Of a heading of the lesson; null: what stands before the first.");
const DraftState = z.enum(["waiting", "accepted", "rejected"]);

export const QuestionDraft = z
  .object({
    id: Id,
    courseId: Id,
    courseSlug: z.string(),
    lessonId: Id,
    lessonSlug: z.string(),
    lessonTitle: z.string(),
    anchor: Anchor,
    headings: z.array(z.string()).describe("From the lesson's title down."),
    quote: z.string().describe("Words of the lesson that it rests on."),
    isLessonChanged: z.boolean().describe("The lesson was saved again since; the words may have changed."),
    title: z.string(),
    body: QuestionBody,
    findings: z.array(Finding),
    madeBy: z.enum(["model", "rules"]),
    modelName: z.string().nullable(),
    requestedBy: z.string().nullable().describe("Name of who asked for it."),
    state: DraftState,
    revision: z.int().describe("Rises with each change."),
    rejectedWhy: z.string().describe("Stays when it is restored, until it is decided about again."),
    questionId: Id.nullable().describe("The question of the bank that it became."),
    decidedBy: z.string().nullable().describe("Name of who accepted or rejected it."),
    decidedAt: Instant.nullable(),
    createdAt: Instant,
  })
  .meta({ id: "QuestionDraft", description: "A question that is in no bank before a person accepts it." });
export type QuestionDraft = z.infer<typeof QuestionDraft>;

export const ListSourcesInput = z.strictObject({ courseId: Id });
export const DraftSources = z
  .object({
    lessons: z.array(
      z.object({
        lessonId: Id,
        title: z.string(),
        sections: z.array(z.object({ anchor: Anchor, heading: z.string(), words: z.int() })),
      }),
    ),
  })
  .meta({ id: "DraftSources" });
export type DraftSources = z.infer<typeof DraftSources>;

export const MakeDraftsInput = z.strictObject({
  courseId: Id,
  sections: z
    .array(
      z.strictObject({
        lessonId: Id.describe("A published lesson of the course."),
        anchor: Anchor.optional().describe("Left out: the whole lesson."),
      }),
    )
    .min(1)
    .max(mostSections),
  count: z.int().min(1).max(mostDrafts).default(5),
  withModel: z.boolean().default(true).describe("False: from the course's terms alone, even where a model is set up."),
});
export type MakeDrafts = z.infer<typeof MakeDraftsInput>;

export const MadeDrafts = z
  .object({
    drafts: z.array(QuestionDraft),
    madeBy: z.enum(["model", "rules"]),
    withoutModel: z
      .enum(["not_asked", "not_set_up", "budget_spent", "failed"])
      .nullable()
      .describe("Why no model made them; null: one did."),
    dropped: z
      .object({
        invalid: z.int().describe("No whole question, or one with pictures, links or HTML."),
        unquoted: z.int().describe("Their quote does not stand in the passages."),
        known: z.int().describe("The bank or another draft asks for the same."),
      })
      .describe("What the model made beside them."),
    isCut: z.boolean().describe("More was chosen than a model reads at once; only the beginning was read."),
  })
  .meta({ id: "MadeQuestionDrafts" });
export type MadeDrafts = z.infer<typeof MadeDrafts>;

export const ListDraftsInput = pageInput({ courseId: Id, state: DraftState.default("waiting") });
export type ListDrafts = z.infer<typeof ListDraftsInput>;
export const DraftPage = page(QuestionDraft);
export const DraftRef = z.strictObject({ draftId: Id });
export type DraftRef = z.infer<typeof DraftRef>;

const expectedRevision = z.int().min(0).describe("Refused with 409 when another change came since.");
export const UpdateDraftInput = z.strictObject({
  draftId: Id,
  title: line(300).optional(),
  body: QuestionBody.optional(),
  expectedRevision,
});
export type UpdateDraft = z.infer<typeof UpdateDraftInput>;
export const RejectDraftInput = z.strictObject({ draftId: Id, reason: text(500).default(""), expectedRevision });
export type RejectDraft = z.infer<typeof RejectDraftInput>;
export const RestoreDraftInput = z.strictObject({ draftId: Id, expectedRevision });
export type RestoreDraft = z.infer<typeof RestoreDraftInput>;
export const AcceptDraftInput = z.strictObject({
  draftId: Id,
  isPractice: z.boolean().default(false),
  categoryId: filingFields.categoryId.default(null),
  difficulty: Difficulty.nullable().default(null),
  skillIds: SkillIds.default([]),
  expectedRevision,
});
export type AcceptDraft = z.infer<typeof AcceptDraftInput>;

const drafts = (operation: Omit<RestOperation, "tag" | "scope">) =>
  rest({
    ...operation,
    tag: "Questions",
    scope: operation.method === "GET" ? "assessments:read" : "assessments:write",
  });

const draftId = "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3ca1";
const lessonId = "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c51";

export const draftsRest = {
  sources: drafts({
    method: "GET",
    path: "/courses/{courseId}/question-draft-sources",
    summary: "List the sections that questions can be drafted from",
    description: "Of the published lessons; for the instructors of the course.",
  }),
  make: drafts({
    method: "POST",
    path: "/courses/{courseId}/question-drafts/make",
    summary: "Draft questions from passages",
    description:
      "By the model that the site has set up, or from the course's own terms. Each draft rests on words that stand in the lesson. None is in the question bank before a person accepts it.",
    example: { input: { sections: [{ lessonId, anchor: null }], count: 5 } },
  }),
  list: drafts({
    method: "GET",
    path: "/courses/{courseId}/question-drafts",
    summary: "List the drafts of a course",
    description: "Newest first.",
  }),
  get: drafts({ method: "GET", path: "/question-drafts/{draftId}", summary: "Read a draft" }),
  update: drafts({
    method: "PATCH",
    path: "/question-drafts/{draftId}",
    summary: "Change a draft that waits",
    example: { input: { draftId, title: "Interleaving", expectedRevision: 0 } },
  }),
  reject: drafts({
    method: "POST",
    path: "/question-drafts/{draftId}/reject",
    summary: "Reject a draft",
    example: { input: { draftId, reason: "Too easy.", expectedRevision: 0 } },
  }),
  restore: drafts({
    method: "POST",
    path: "/question-drafts/{draftId}/restore",
    summary: "Let a rejected draft wait again",
    errors: [409],
    example: { input: { draftId, expectedRevision: 1 } },
  }),
  accept: internal("A person reads a draft before it is a question: they accept it on its page, no key does."),
};
