import { decimal, formatMarks, toMarks } from "#/core/marks.ts";
import type { Gradebook, GradeScheme } from "../../contract-gradebook.ts";
import { faultsOfLate, type LateDraft, lateDraftOf, latePolicyOf } from "./late-draft.ts";
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

/** What is wrong with the draft, by place, e.g. `categories.0.title`; the weights together stand at `weights`. */
export type SetUpFaults = Readonly<Record<string, string>>;

const faultsOfCategories = (categories: readonly CategoryDraft[]): Record<string, string> => {
  const faults: Record<string, string> = {};
  for (const [i, { title, weight, dropLowest }] of categories.entries()) {
    if (title.trim() === "") faults[`categories.${i}.title`] = "Give it a title.";
    if (percentOfText(weight) === null) faults[`categories.${i}.weight`] = "A number from 0 to 100.";
    if (!/^\d{1,2}$/.test(dropLowest.trim()) || Number(dropLowest) > 50)
      faults[`categories.${i}.dropLowest`] = "A number from 0 to 50.";
  }
  const sum = sumOfWeights(categories);
  if (categories.length > 0 && sum !== null && sum !== "100")
    faults.weights = `The weights add up to ${formatMarks(sum)} %, and must add up to 100 %.`;
  return faults;
};

const faultOfStep = (steps: readonly StepDraft[], i: number): string | null => {
  const [before, own] = [steps[i - 1], steps[i]].map((step) => percentOfText(step?.atLeast ?? ""));
  if (own === null || own === undefined) return "A number from 0 to 100.";
  if (before && !decimal(own).lt(before)) return "Must be below the grade above.";
  return i === steps.length - 1 && own !== "0" ? "The last grade must begin at 0 %." : null;
};

const faultsOfScheme = ({ kind, steps, passAt }: SetUpDraft): Record<string, string> => {
  if (kind === "percent") return {};
  if (kind === "pass_fail") return percentOfText(passAt) === null ? { passAt: "A number from 0 to 100." } : {};
  if (steps.length === 0) return { steps: "There must be at least one grade, from 0 %." };
  const faults: Record<string, string> = {};
  for (const [i, { label }] of steps.entries()) {
    if (label.trim() === "") faults[`steps.${i}.label`] = "Give it a name.";
    const fault = faultOfStep(steps, i);
    if (fault !== null) faults[`steps.${i}.atLeast`] = fault;
  }
  return faults;
};

export const faultsOf = (draft: SetUpDraft): SetUpFaults => ({
  ...faultsOfCategories(draft.categories),
  ...faultsOfScheme(draft),
  ...faultsOfLate(draft.late),
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
