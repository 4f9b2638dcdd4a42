import type { ChosenLevel, Rubric } from "#/features/assessments/rubric.ts";

/** A level for each criterion of a rubric, in their order. */
export const chosenLevels = ({ criteria }: Rubric, levels: readonly string[]): ChosenLevel[] =>
  criteria.map(({ id }, index) => ({ criterionId: id, levelId: levels[index]! }));
