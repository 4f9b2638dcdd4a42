import { formatMarks } from "#/core/marks.ts";
import type { LateCost } from "../../contract-gradebook.ts";

/** "2 days late: 8 as marked, 2 taken off". */
export const lateWords = ({ before, deducted, units, per }: LateCost): string =>
  `${units} ${per}${units === 1 ? "" : "s"} late: ${formatMarks(before)} as marked, ${formatMarks(deducted)} taken off`;
