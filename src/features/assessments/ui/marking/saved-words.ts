import { formatMarks } from "#/core/marks.ts";
import type { MarkResult } from "../../contract-attempts.ts";

/** What became of a mark that was handed in. */
export const savedWords = ({ grade, marks }: Pick<MarkResult, "grade" | "marks">): string => {
  if (grade.earned !== null) return `${formatMarks(grade.earned)} of ${formatMarks(grade.possible)} points saved`;
  return marks?.given === 2
    ? "Your mark is in. The two marks differ too much, so a decision is needed."
    : "Your mark is in. It counts once a second one agrees.";
};
