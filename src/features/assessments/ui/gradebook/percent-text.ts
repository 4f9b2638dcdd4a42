import { decimal, toMarks } from "#/core/marks.ts";

/** "33,3" as a number in percent; null when it is none. */
export const percentOfText = (typed: string): string | null => {
  const text = typed.trim().replace(",", ".");
  if (!/^\d{1,3}(\.\d{1,6})?$/.test(text) || decimal(text).gt(100)) return null;
  return toMarks(decimal(text));
};
