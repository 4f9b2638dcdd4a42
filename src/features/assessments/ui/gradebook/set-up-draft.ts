import { decimal, formatMarks, toMarks } from "#/core/marks.ts";
import type { Gradebook, GradeScheme } from "../../contract-gradebook.ts";
import { faultOfLate, type LateDraft, lateDraftOf, latePolicyOf } from "./late-draft.ts";
import { percentOfText } from "./percent-text.ts";

type CategoryDraft = { id: string; title: string; weight: string; dropLowest: string };
type StepDraft = { id: string; label: string; atLeast: string };

/** The set-up as it is typed. */
export type SetUpDraft = {
  categories: CategoryDraft[];
  columns: Record<string, { categoryId: string | null; isExtraCredit: boolean }>;
  kind: GradeScheme["kind"];
  steps: StepDraft[];
  passAt: string;
  missingCountsZero: boolean;
  late: LateDraft;
};

const usualSteps = [
  ["A", "90"],
  ["B", "80"],
  ["C", "70"],
  ["D", "60"],
  ["F", "0"],
] as const;

export const draftOf = ({ categories, columns, scheme, missingCountsZero, latePolicy }: Gradebook): SetUpDraft => ({
  categories: categories.map(({ id, title, weight, dropLowest }) => ({
    ...{ id, title, weight: formatMarks(weight), dropLowest: String(dropLowest) },
  })),
  columns: Object.fromEntries(
    columns.map(({ id, categoryId, isExtraCredit }) => [id, { categoryId, isExtraCredit }] as const),
  ),
  kind: scheme.kind,
  steps:
    scheme.kind === "letters"
      ? scheme.steps.map(({ label, atLeast }, index) => ({ id: String(index), label, atLeast: formatMarks(atLeast) }))
      : usualSteps.map(([label, atLeast], index) => ({ id: String(index), label, atLeast })),
  passAt: scheme.kind === "pass_fail" ? formatMarks(scheme.passAt) : "50",
  missingCountsZero,
  late: lateDraftOf(latePolicy),
});

/** What the weights add up to; null while one of them is no number. */
export const sumOfWeights = (categories: readonly { weight: string }[]): string | null => {
  const weights = categories.map(({ weight }) => percentOfText(weight));
  if (weights.includes(null)) return null;
  return toMarks(weights.reduce((sum, weight) => sum.plus(weight ?? 0), decimal(0)));
};

const faultOfCategories = (categories: readonly CategoryDraft[]): string | null => {
  if (categories.length === 0) return null;
  if (categories.some(({ title }) => title.trim() === "")) return "Give each category a title.";
  if (categories.some(({ dropLowest }) => !/^\d{1,2}$/.test(dropLowest.trim()) || Number(dropLowest) > 50))
    return "Enter how many of the lowest marks are dropped, 0 to 50.";
  const sum = sumOfWeights(categories);
  if (sum === null) return "Enter each weight in percent.";
  return sum === "100" ? null : `The weights add up to ${formatMarks(sum)} %, and must add up to 100 %.`;
};

const faultOfScheme = ({ kind, steps, passAt }: SetUpDraft): string | null => {
  if (kind === "percent") return null;
  if (kind === "pass_fail") return percentOfText(passAt) === null ? "Enter the pass mark in percent." : null;
  if (steps.some(({ label, atLeast }) => label.trim() === "" || percentOfText(atLeast) === null))
    return "Give each grade a name and a percentage.";
  const falls = steps.every(
    (step, i) => i === 0 || decimal(percentOfText(step.atLeast)!).lt(percentOfText(steps[i - 1]!.atLeast)!),
  );
  if (!falls) return "The percentages must fall from grade to grade.";
  return percentOfText(steps.at(-1)?.atLeast ?? "") === "0" ? null : "The last grade must begin at 0 %.";
};

/** What is wrong with the draft, part by part; null where nothing is. */
export const faultsOf = (draft: SetUpDraft) => ({
  categories: faultOfCategories(draft.categories),
  scheme: faultOfScheme(draft),
  late: faultOfLate(draft.late),
});

const schemeOf = ({ kind, steps, passAt }: SetUpDraft): GradeScheme => {
  if (kind === "percent") return { kind };
  if (kind === "pass_fail") return { kind, passAt: percentOfText(passAt) ?? "0" };
  return {
    kind,
    steps: steps.map(({ label, atLeast }) => ({ label: label.trim(), atLeast: percentOfText(atLeast) ?? "0" })),
  };
};

/** As it is sent; only for a draft without faults. */
export const inputOf = (draft: SetUpDraft, { courseId, revision }: Pick<Gradebook, "courseId" | "revision">) => ({
  courseId,
  expectedRevision: revision,
  scheme: schemeOf(draft),
  missingCountsZero: draft.missingCountsZero,
  latePolicy: latePolicyOf(draft.late),
  categories: draft.categories.map(({ id, title, weight, dropLowest }) => ({
    ...{ id, title: title.trim(), weight: percentOfText(weight) ?? "0", dropLowest: Number(dropLowest) },
  })),
  columns: Object.entries(draft.columns).map(([columnId, { categoryId, isExtraCredit }]) => ({
    columnId,
    categoryId: draft.categories.some(({ id }) => id === categoryId) ? categoryId : null,
    isExtraCredit,
  })),
});
