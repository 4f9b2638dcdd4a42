import { decimal, formatMarks, type Marks, toMarks } from "#/core/marks.ts";
import type { GradeCell, MyGrades } from "../../contract-gradebook.ts";
import { totalOfCells } from "../../gradebook.ts";

/** "87.5 %" or "87.5 %, B"; null while nothing counts. */
export const totalWords = ({ fraction, label }: { fraction: Marks | null; label: string | null }): string | null => {
  if (fraction === null) return null;
  const percent = `${formatMarks(toMarks(decimal(fraction).times(100)))} %`;
  return label === null ? percent : `${percent}, ${label}`;
};

export const cellWords = ({ state, earned, possible }: Pick<GradeCell, "state" | "earned" | "possible">): string => {
  if (state === "excused") return "Excused";
  if (state === "pending") return "To be marked";
  return earned === null ? "–" : `${formatMarks(earned)} of ${formatMarks(possible)}`;
};

export type Supposed = { words: string | null; dropped: string[]; faults: string[] };

/** The total with supposed marks in place of the real ones, and the columns where what was typed is no mark. */
export const supposeMarks = (grades: MyGrades, typed: Readonly<Record<string, string>>): Supposed => {
  const faults: string[] = [];
  const cells = grades.cells.map((cell, index) => {
    const text = (typed[cell.columnId] ?? "").trim().replace(",", ".");
    if (text === "") return cell;
    const { possible } = grades.columns[index]!;
    if (/^\d{1,6}(\.\d{1,6})?$/.test(text) && decimal(text).lte(possible))
      return { ...cell, state: "scored" as const, earned: toMarks(decimal(text)), possible };
    faults.push(cell.columnId);
    return cell;
  });
  const total = totalOfCells(grades, cells);
  return { words: totalWords(total), dropped: total.dropped, faults };
};
