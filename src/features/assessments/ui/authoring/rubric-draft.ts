import type { Rubric, RubricCriterion, RubricLevel } from "../../rubric.ts";
import { movedTo } from "./question-draft.ts";

/** A short id that no sibling has. */
export const freeId = (prefix: string, siblings: readonly { id: string }[]): string => {
  const taken = new Set(siblings.map(({ id }) => id));
  for (let number = siblings.length + 1; ; number += 1) {
    const id = `${prefix}${number}`;
    if (!taken.has(id)) return id;
  }
};

const newLevel = (siblings: readonly { id: string }[], title: string, points: string): RubricLevel => ({
  id: freeId("l", siblings),
  title,
  description: "",
  points,
});

const usualLevels: RubricLevel[] = [
  { id: "l1", title: "Good", description: "", points: "2" },
  { id: "l2", title: "Fair", description: "", points: "1" },
  { id: "l3", title: "Missing", description: "", points: "0" },
];

const newCriterion = (siblings: readonly { id: string }[]): RubricCriterion => ({
  id: freeId("c", siblings),
  title: "",
  description: "",
  levels: usualLevels,
});

export const newRubric = (): Rubric => ({ criteria: [newCriterion([])] });

export const addCriterion = ({ criteria }: Rubric): Rubric => ({ criteria: [...criteria, newCriterion(criteria)] });

export const removeCriterion = ({ criteria }: Rubric, index: number): Rubric => ({
  criteria: criteria.toSpliced(index, 1),
});

export const moveCriterion = ({ criteria }: Rubric, from: number, to: number): Rubric => ({
  criteria: movedTo(criteria, from, to),
});

export const setCriterion = ({ criteria }: Rubric, index: number, fields: Partial<RubricCriterion>): Rubric => ({
  criteria: criteria.map((criterion, i) => (i === index ? { ...criterion, ...fields } : criterion)),
});

export const addLevel = (criterion: RubricCriterion): RubricLevel[] => [
  ...criterion.levels,
  newLevel(criterion.levels, "", "0"),
];

export const setLevel = (criterion: RubricCriterion, index: number, fields: Partial<RubricLevel>): RubricLevel[] =>
  criterion.levels.map((level, i) => (i === index ? { ...level, ...fields } : level));
