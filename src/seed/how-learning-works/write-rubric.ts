import type { RubricLevel } from "#/features/assessments/rubric.ts";

export const level = (id: string, title: string, points: string, description: string): RubricLevel => ({
  ...{ id, title, points, description },
});
