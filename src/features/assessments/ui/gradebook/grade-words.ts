import { decimal, formatMarks, type Marks, toMarks } from "#/core/marks.ts";
import type { GradeCell, GradeEntry, GradeTotal } from "../../contract-gradebook.ts";

/** "87.5 %"; a dash while nothing counts. */
export const percentText = (fraction: Marks | null): string =>
  fraction === null ? "–" : `${formatMarks(toMarks(decimal(fraction).times(100)))} %`;

export const totalText = ({ fraction, label }: Pick<GradeTotal, "fraction" | "label">): string =>
  label === null ? percentText(fraction) : `${percentText(fraction)}, ${label}`;

/** As it stands in the grid; a dash where nothing is. */
export const markText = ({ state, earned }: Pick<GradeCell, "state" | "earned">): string => {
  if (state === "excused") return "Excused";
  if (state === "pending") return "To mark";
  return earned === null ? "–" : formatMarks(earned);
};

/** As it is read out. */
export const cellWords = ({ state, earned, possible, isEntered }: GradeCell): string => {
  if (state === "empty") return "no mark";
  const text =
    state === "scored" ? `${formatMarks(earned ?? "0")} of ${formatMarks(possible)}` : markText({ state, earned });
  return isEntered && state === "scored" ? `${text}, entered by a person` : text;
};

export const entryWords = ({ kind, earned }: Pick<GradeEntry, "kind" | "earned">): string => {
  if (kind === "excused") return "Excused";
  return kind === "cleared" || earned === null ? "Taken back" : formatMarks(earned);
};

/** Points as a person types them, e.g. "7,5"; or what is wrong with them. */
export const readPoints = (typed: string, possible: Marks): { earned: Marks } | { fault: string } => {
  const text = typed.trim().replace(",", ".");
  if (!/^\d{1,6}(\.\d{1,6})?$/.test(text)) return { fault: "Enter a number such as 7.5." };
  if (decimal(text).gt(possible)) return { fault: `At most ${formatMarks(possible)} points are possible.` };
  return { earned: toMarks(decimal(text)) };
};
