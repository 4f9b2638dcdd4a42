import { z } from "zod";
import { Id } from "#/core/ids.ts";
import { Marks } from "#/core/marks.ts";
import { page, pageInput } from "#/core/pagination.ts";
import { text } from "#/core/text.ts";
import { Instant } from "#/core/time.ts";
import { QuestionType } from "./question.ts";

const Person = z.object({ id: Id, name: z.string() });

export const RegradableQuestion = z
  .object({
    questionId: Id,
    title: z.string(),
    type: QuestionType,
    version: z.int().describe("The current one."),
    attempts: z.int().describe("Submitted attempts that were graded by an older one."),
  })
  .meta({ id: "RegradableQuestion" });
export type RegradableQuestion = z.infer<typeof RegradableQuestion>;
export const RegradableInput = pageInput({ quizId: Id });
export const RegradablePage = page(RegradableQuestion);

export const RegradeRef = z.strictObject({ regradeId: Id });
export const RegradePreviewInput = z.strictObject({ quizId: Id, questionId: Id });

export const RegradePreview = z
  .object({
    quizId: Id,
    questionId: Id,
    title: z.string(),
    version: z.int().describe("The version that would grade: the current one."),
    attempts: z.int().describe("Submitted attempts that an older version graded."),
    byPerson: z.int().describe("Marked by a person: these marks stay."),
    open: z.int().describe("In progress with an older version; regrade again when they are submitted."),
    changes: z.array(
      z.object({
        attemptId: Id,
        number: z.int(),
        learner: z.object({ id: Id.nullable().describe("Null while names are hidden."), name: z.string() }),
        from: Marks,
        to: Marks,
        possible: Marks,
        totalFrom: Marks.describe("Of the whole attempt."),
        totalTo: Marks,
        totalPossible: Marks,
      }),
    ),
    digest: z.string().describe("Names what would change; the regrade refuses when it is something else by then."),
  })
  .meta({ id: "RegradePreview" });
export type RegradePreview = z.infer<typeof RegradePreview>;

export const ApplyRegradeInput = z.strictObject({
  quizId: Id,
  questionId: Id,
  digest: z.string().regex(/^[0-9a-f]{64}$/, "must be the digest of a preview"),
  reason: text(2_000)
    .refine((value) => value.trim().length > 0, "must say why")
    .describe("For the learners whose mark changes. Markdown."),
});

export const Regrade = z
  .object({
    id: Id,
    quizId: Id,
    questionId: Id,
    title: z.string(),
    version: z.int(),
    reason: z.string(),
    changed: z.int().describe("Attempts whose mark changed."),
    appliedBy: Person.nullable(),
    appliedAt: Instant,
    undoneBy: Person.nullable(),
    undoneAt: Instant.nullable(),
  })
  .meta({ id: "Regrade" });
export type Regrade = z.infer<typeof Regrade>;
export const ListRegradesInput = pageInput({ quizId: Id });
export const RegradePage = page(Regrade);
