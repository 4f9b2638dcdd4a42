import { decimal, type Marks, toMarks } from "#/core/marks.ts";

/** Reads points as a marker types them, e.g. "2,5"; or says what is wrong. */
export const readMark = (typed: string, possible: Marks): { earned: Marks } | { fault: string } => {
  const text = typed.trim().replace(",", ".");
  if (text === "") return { fault: "Enter the points." };
  if (!/^\d{1,6}(\.\d{1,6})?$/.test(text)) return { fault: "Enter a number such as 2.5." };
  const earned = decimal(text);
  if (earned.gt(possible)) return { fault: `At most ${toMarks(decimal(possible))} points are possible.` };
  return { earned: toMarks(earned) };
};

/** Points that a press of a button gives: nothing, half, everything. */
export const quickMarks = (possible: Marks): Marks[] => [
  "0",
  toMarks(decimal(possible).div(2)),
  toMarks(decimal(possible)),
];
