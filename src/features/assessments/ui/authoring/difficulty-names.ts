import type { Difficulty } from "../../filing.ts";

export const difficultyNames = {
  easy: "Easy",
  medium: "Medium",
  hard: "Hard",
} as const satisfies Record<Difficulty, string>;
