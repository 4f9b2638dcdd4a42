import { z } from "zod";
import { Count } from "#/core/count.ts";
import { Id } from "#/core/ids.ts";
import { decimal, Marks, NonNegativeMarks, PositiveMarks } from "#/core/marks.ts";
import { page, pageInput } from "#/core/pagination.ts";
import { line, text } from "#/core/text.ts";
import { Instant } from "#/core/time.ts";

const Percent = NonNegativeMarks.refine((value) => Number(value) <= 100, "must be at most 100");
const Points = PositiveMarks.refine((value) => Number(value) <= 100_000, "must be at most 100000");

// How the marks of a course make its grade

const Step = z.strictObject({ label: line(40), atLeast: Percent.describe("In percent of the whole.") });
const Steps = z
  .array(Step)
  .min(1)
  .max(30)
  .refine(
    (steps) => steps.every((step, i) => i === 0 || decimal(step.atLeast).lt(steps[i - 1]!.atLeast)),
    "must fall from step to step",
  )
  .refine((steps) => decimal(steps.at(-1)?.atLeast ?? "0").isZero(), "must end with a step from 0");

export const GradeScheme = z
  .discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("percent") }),
    z.strictObject({ kind: z.literal("letters"), steps: Steps }),
    z.strictObject({ kind: z.literal("pass_fail"), passAt: Percent }),
  ])
  .meta({ id: "GradeScheme", examples: [{ kind: "pass_fail", passAt: "50" }] });
export type GradeScheme = z.infer<typeof GradeScheme>;

export const LatePolicy = z
  .strictObject({
    per: z.enum(["day", "hour"]).describe("A day is 24 hours, whatever clocks do."),
    percent: Percent.refine((value) => Number(value) > 0, "must be above 0").describe(
      "Of what is possible, taken off for each day or hour that has begun since the due date.",
    ),
    lowestPercent: Percent.describe("Of what is possible: being late takes no mark below it."),
    graceMinutes: z.int().min(0).max(10_080).describe("So late costs nothing."),
  })
  .meta({
    id: "LatePolicy",
    description: "What late work costs. For assignments; late answers of quizzes are kept apart and do not count.",
    examples: [{ per: "day", percent: "10", lowestPercent: "50", graceMinutes: 15 }],
  });
export type LatePolicy = z.infer<typeof LatePolicy>;

export const GradeCategory = z
  .object({
    id: Id,
    title: z.string(),
    weight: Marks.describe("In percent; those of a course add up to 100."),
    dropLowest: z.int().describe("So many marks of each learner are left out, so that the rest is worth most."),
  })
  .meta({ id: "GradeCategory" });
export type GradeCategory = z.infer<typeof GradeCategory>;

export const GradeColumn = z
  .object({
    id: Id.describe("That of the quiz or assignment, for the column of one."),
    kind: z.enum(["quiz", "assignment", "manual"]),
    title: z.string(),
    possible: Marks,
    categoryId: Id.nullable().describe("Null: it counts where the course has no categories, otherwise not."),
    isExtraCredit: z.boolean().describe("What is earned adds up, what is possible does not."),
    isReleased: z.boolean().describe("Learners see its marks."),
    isDue: z
      .boolean()
      .describe("The quiz has closed, the assignment is due, or the column is released: what is empty is missing."),
  })
  .meta({ id: "GradeColumn" });
export type GradeColumn = z.infer<typeof GradeColumn>;

const setup = {
  courseId: Id,
  categories: z.array(GradeCategory),
  columns: z.array(GradeColumn),
  scheme: GradeScheme,
  missingCountsZero: z.boolean().describe("Missing work counts as 0; otherwise it is left out."),
  latePolicy: LatePolicy.nullable().describe("Null: late work counts in full."),
};
export const Gradebook = z.object({ ...setup, revision: z.int() }).meta({ id: "Gradebook" });
export type Gradebook = z.infer<typeof Gradebook>;
export const GradebookRef = z.strictObject({ courseId: Id });

export const SetUpGradebookInput = z
  .strictObject({
    courseId: Id,
    expectedRevision: Count.describe("Of the set-up that was changed; a newer one is a conflict."),
    scheme: GradeScheme,
    missingCountsZero: z.boolean(),
    latePolicy: LatePolicy.nullable().optional().describe("Left out: as it was. Null: late work counts in full."),
    categories: z
      .array(z.strictObject({ id: Id, title: line(200), weight: Percent, dropLowest: z.int().min(0).max(50) }))
      .max(30)
      .refine((list) => new Set(list.map(({ id }) => id)).size === list.length, "must not name a category twice")
      .refine(
        (list) => list.length === 0 || list.reduce((sum, { weight }) => sum.plus(weight), decimal(0)).eq(100),
        "must have weights that add up to 100",
      )
      .describe("In their order; ids of new ones are made by the caller (UUID)."),
    columns: z
      .array(z.strictObject({ columnId: Id, categoryId: Id.nullable(), isExtraCredit: z.boolean() }))
      .max(500)
      .refine((list) => new Set(list.map((c) => c.columnId)).size === list.length, "must not name a column twice")
      .describe("Columns that are not named keep what they have."),
  })
  .superRefine(({ categories, columns }, context) => {
    const known = new Set(categories.map(({ id }) => id));
    for (const [index, { categoryId }] of columns.entries()) {
      if (categoryId === null || known.has(categoryId)) continue;
      const path = ["columns", index, "categoryId"];
      context.addIssue({ code: "custom", path, message: "must be one of the categories" });
    }
  });

export const AddColumnInput = z.strictObject({
  courseId: Id,
  title: line(300),
  possible: Points,
  categoryId: Id.nullable().default(null),
  isExtraCredit: z.boolean().default(false),
  isReleased: z.boolean().default(false),
});
export const ColumnRef = z.strictObject({ columnId: Id });
export const UpdateColumnInput = z.strictObject({
  columnId: Id,
  title: line(300).optional(),
  possible: Points.optional(),
  isReleased: z.boolean().optional(),
});

// Cells

export const cellStates = ["empty", "pending", "scored", "excused"] as const;
export const LateCost = z
  .object({
    before: Marks.describe("As the marker gave it."),
    deducted: Marks,
    units: z.int().describe("Days or hours begun after the due date."),
    per: z.enum(["day", "hour"]),
  })
  .meta({ id: "LateCost" });
export type LateCost = z.infer<typeof LateCost>;

export const GradeCell = z
  .object({
    columnId: Id,
    state: z.enum(cellStates).describe("pending: an answer waits for a person."),
    earned: Marks.nullable().describe("Null unless scored."),
    possible: Marks,
    computed: Marks.nullable().describe("What the attempts or the marked submission give, whatever a person entered."),
    late: LateCost.nullable().describe("What being late cost of what is computed; null when nothing."),
    isEntered: z.boolean().describe("A person entered it."),
    revision: z.int().describe("Of what people entered; 0 when nobody did."),
  })
  .meta({ id: "GradeCell" });
export type GradeCell = z.infer<typeof GradeCell>;

export const GradeTotal = z
  .object({
    fraction: Marks.nullable().describe("Of the whole; may be above 1 by extra credit; null while nothing counts."),
    label: z.string().nullable().describe("By the scheme; null without one, or while nothing counts."),
    categories: z.array(
      z.object({
        categoryId: Id.nullable().describe("Null: all columns, where the course has no categories."),
        earned: Marks,
        possible: Marks,
        fraction: Marks.nullable(),
      }),
    ),
    dropped: z.array(Id).describe("Columns left out as the lowest."),
  })
  .meta({ id: "GradeTotal" });
export type GradeTotal = z.infer<typeof GradeTotal>;

const Person = z.object({ id: Id, name: z.string() });

export const GradeRow = z
  .object({ learner: Person, cells: z.array(GradeCell).describe("One per column, in their order."), total: GradeTotal })
  .meta({ id: "GradeRow" });
export type GradeRow = z.infer<typeof GradeRow>;
export const GradeRowsInput = pageInput({ courseId: Id });
export const GradeRowPage = page(GradeRow);

const classMean = {
  graded: Count.describe("Learners with a mark; others are left out."),
  mean: Marks.nullable().describe("Null while nobody has a mark."),
  median: Marks.nullable(),
};
export const ClassMean = z.object(classMean);
export type ClassMean = z.infer<typeof ClassMean>;

export const GradebookMeans = z
  .object({
    courseId: Id,
    learners: Count,
    columns: z
      .array(z.object({ columnId: Id, ...classMean }))
      .describe("In the order of the columns and in their points: a mark out of other points counts by its share."),
    total: ClassMean.describe("Of the totals, as a fraction of the whole."),
  })
  .meta({ id: "GradebookMeans" });
export type GradebookMeans = z.infer<typeof GradebookMeans>;

export const CellRef = z.strictObject({ columnId: Id, userId: Id });
export const EnterGradeInput = z
  .strictObject({
    columnId: Id,
    userId: Id,
    kind: z.enum(["score", "excused", "cleared"]).describe("cleared: as if nobody had entered anything."),
    earned: NonNegativeMarks.nullable().default(null).describe("Of a score, from 0 to what is possible."),
    reason: text(2_000)
      .default("")
      .describe("Shown to the learner; needed where it overrides a quiz or an assignment."),
    expectedRevision: Count.describe("Of the cell that was looked at; a newer one is a conflict."),
  })
  .refine(({ kind, earned }) => (kind === "score") === (earned !== null), {
    path: ["earned"],
    message: "must be given for a score and for nothing else",
  });

export const GradeEntry = z
  .object({
    revision: z.int(),
    kind: z.enum(["score", "excused", "cleared"]),
    earned: Marks.nullable(),
    reason: z.string(),
    enteredBy: Person.nullable(),
    enteredAt: Instant,
  })
  .meta({ id: "GradeEntry" });
export type GradeEntry = z.infer<typeof GradeEntry>;
export const CellHistoryInput = pageInput({ columnId: Id, userId: Id });
export const GradeEntryPage = page(GradeEntry);

// CSV

export const GradebookCsv = z.object({ fileName: z.string(), csv: z.string() }).meta({ id: "GradebookCsv" });
const Csv = text(900_000).describe("With a header; columns are known by the id in brackets, as in the export.");
export const PreviewImportInput = z.strictObject({ courseId: Id, csv: Csv });
export const ImportPlan = z
  .object({
    changes: z.array(
      z.object({
        line: z.int(),
        learner: Person,
        columnId: Id,
        columnTitle: z.string(),
        from: z.string().describe('As in the file: a mark, "EX" for excused, "" for nothing.'),
        to: z.string(),
      }),
    ),
    faults: z.array(z.object({ line: z.int(), message: z.string() })).describe("Nothing is imported while there are."),
    ignored: z.array(z.string()).describe("Headers that are no columns for marks of people."),
    digest: z.string().describe("Names these changes; the import refuses when they are others by then."),
  })
  .meta({ id: "ImportPlan" });
export type ImportPlan = z.infer<typeof ImportPlan>;
export const ImportMarksInput = z.strictObject({
  courseId: Id,
  csv: Csv,
  digest: z.string().regex(/^[0-9a-f]{64}$/, "must be the digest of a preview"),
  reason: text(2_000).default("").describe("Needed where marks of an assignment are overridden."),
});
export const ImportResult = z.object({ imported: z.int() }).meta({ id: "ImportResult" });

// The learner's own

export const MyGrade = z
  .object({
    ...GradeCell.shape,
    reason: z.string().describe("Why a person entered it."),
  })
  .meta({ id: "MyGrade" });
export type MyGrade = z.infer<typeof MyGrade>;
export const MyGrades = z
  .object({
    ...setup,
    cells: z.array(MyGrade).describe("One per column; empty while its marks are not released."),
    total: GradeTotal.describe("Of what is released."),
  })
  .meta({ id: "MyGrades" });
export type MyGrades = z.infer<typeof MyGrades>;
