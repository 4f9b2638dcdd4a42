import type { QuestionType } from "../question.ts";

export const typeNames = {
  single_choice: "Single choice",
  multiple_choice: "Multiple choice",
  true_false: "True or false",
  numeric: "Number",
  short_answer: "Short answer",
  matching: "Matching",
  ordering: "Ordering",
  cloze: "Text with gaps",
  formula: "Number by a formula",
  hotspot: "Places in a picture",
  essay: "Essay",
  code: "Code",
  file: "File",
} as const satisfies Record<QuestionType, string>;

/** What the learner is asked to do. */
export const tasks = {
  single_choice: "Choose one answer",
  multiple_choice: "Choose all that are right",
  true_false: "True or false?",
  numeric: "Your answer, a number",
  short_answer: "Your answer",
  matching: "Match each entry",
  ordering: "Put these in order",
  cloze: "Fill in the gaps",
  formula: "Your answer, a number",
  hotspot: "Mark the place in the picture",
  essay: "Your answer",
  code: "Your code",
  file: "Your files",
} as const satisfies Record<QuestionType, string>;

export const unitHints = {
  none: undefined,
  optional: "With a unit, if you like.",
  required: "With its unit.",
} as const;

/** A, B, … Z, AA, … for the options as they stand on the page. */
export const letterOf = (index: number): string =>
  index < 26 ? String.fromCharCode(65 + index) : `${letterOf(Math.floor(index / 26) - 1)}${letterOf(index % 26)}`;

export const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
