import { z } from "zod";
import { decimal, type Marks, NonNegativeMarks, toMarks } from "#/core/marks.ts";
import { line, text } from "#/core/text.ts";
import type { QuestionBody, Reason } from "./question.ts";

const PartId = z.string().regex(/^[A-Za-z0-9_-]{1,24}$/, "must be 1 to 24 letters, digits, - or _");
const isUnique = (parts: readonly { id: string }[]) => new Set(parts.map(({ id }) => id)).size === parts.length;

const Level = z.strictObject({
  id: PartId,
  title: line(200),
  description: text(2_000),
  points: NonNegativeMarks.refine((value) => Number(value) <= 1_000, "must be at most 1000"),
});
export type RubricLevel = z.infer<typeof Level>;

const Criterion = z.strictObject({
  id: PartId,
  title: line(200),
  description: text(2_000),
  levels: z
    .array(Level)
    .min(2, "must have at least 2 levels")
    .max(10, "must have at most 10 levels")
    .refine(isUnique, "must have unique level ids")
    .refine((levels) => levels.some(({ points }) => Number(points) > 0), "must have a level worth more than 0"),
});
export type RubricCriterion = z.infer<typeof Criterion>;

const example = {
  criteria: [
    {
      ...{ id: "argument", title: "Argument", description: "Whether the reasons carry the claim." },
      levels: [
        { id: "clear", title: "Clear", description: "Each claim has a reason.", points: "2" },
        { id: "missing", title: "Missing", description: "Claims stand alone.", points: "0" },
      ],
    },
  ],
};

/** Criteria, each with levels that are worth points. */
export const Rubric = z
  .strictObject({
    criteria: z
      .array(Criterion)
      .min(1, "must have a criterion")
      .max(20, "must have at most 20 criteria")
      .refine(isUnique, "must have unique criterion ids"),
  })
  .meta({ id: "Rubric", examples: [example] });
export type Rubric = z.infer<typeof Rubric>;

/** What answers to a question are marked by, where it has one. */
export const rubricOf = (body: QuestionBody): Rubric | undefined => ("rubric" in body ? body.rubric : undefined);

export const ChosenLevel = z.strictObject({ criterionId: PartId, levelId: PartId });
export type ChosenLevel = z.infer<typeof ChosenLevel>;

export const mostOf = ({ levels }: Pick<RubricCriterion, "levels">): Marks =>
  levels.reduce<Marks>((most, { points }) => (decimal(points).gt(most) ? points : most), "0");

export type RubricMark = { earned: Marks; reasons: Reason[] } | { fault: string };

/**
 * What the chosen levels earn of the question's points, whatever these are: the points of the rubric are shares. Each
 * criterion needs a level.
 */
export const markByRubric = ({ criteria }: Rubric, chosen: readonly ChosenLevel[], possible: Marks): RubricMark => {
  const levels = new Map(chosen.map(({ criterionId, levelId }) => [criterionId, levelId]));
  if (levels.size !== chosen.length) return { fault: "must name each criterion once" };
  if (levels.size > criteria.length) return { fault: "must name criteria of the rubric" };
  const most = criteria.reduce((sum, criterion) => sum.plus(mostOf(criterion)), decimal(0));
  let points = decimal(0);
  const reasons: Reason[] = [];
  for (const criterion of criteria) {
    const level = criterion.levels.find(({ id }) => id === levels.get(criterion.id));
    if (!level) return { fault: `must name a level for “${criterion.title}”` };
    points = points.plus(level.points);
    reasons.push({
      key: `criterion:${criterion.id}:${level.id}`,
      text: `${criterion.title}: ${level.title}, ${toMarks(decimal(level.points))} of ${toMarks(decimal(mostOf(criterion)))}.`,
      fraction: toMarks(decimal(level.points).div(most)),
    });
  }
  return { earned: toMarks(points.times(possible).div(most)), reasons };
};

/** The levels that a grade was given by; none when it was given otherwise. */
export const levelsOf = (reasons: readonly Reason[]): ChosenLevel[] =>
  reasons.flatMap(({ key }) => {
    const [kind, criterionId, levelId] = key.split(":");
    return kind === "criterion" && criterionId && levelId ? [{ criterionId, levelId }] : [];
  });
