import { decimal, formatMarks, type Marks, toMarks } from "#/core/marks.ts";
import type { Gradebook, GradeCell, GradeRow, ImportPlan } from "./contract-gradebook.ts";
import { parseCsv, toCsv } from "./csv.ts";

const idHeader = "Learner id";
const excused = "EX";

/** As a cell stands in the file. */
export const cellText = ({ state, earned }: Pick<GradeCell, "state" | "earned">): string =>
  state === "excused" ? excused : (earned ?? "");

/** One row per learner; a column for marks ends with its id in brackets, by which an import knows it again. */
export const gradebookCsv = ({ columns }: Pick<Gradebook, "columns">, rows: readonly GradeRow[]): string =>
  toCsv([
    ["Learner", idHeader, ...columns.map(({ title, possible, id }) => `${title} (of ${possible}) [${id}]`)].concat(
      "Total in percent",
      "Grade",
    ),
    ...rows.map(({ learner, cells, total }) => [
      learner.name,
      learner.id,
      ...cells.map(cellText),
      total.fraction === null ? "" : formatMarks(toMarks(decimal(total.fraction).times(100))),
      total.label ?? "",
    ]),
  ]);

type Known = {
  columns: Gradebook["columns"];
  rows: readonly { learner: GradeRow["learner"]; cells: readonly GradeCell[] }[];
};

export type MarkChange = ImportPlan["changes"][number] & { userId: string; revision: number; earned: Marks | null };
export type MarkPlan = { changes: MarkChange[]; faults: ImportPlan["faults"]; ignored: string[] };

const bracketed = /\[([0-9a-f-]{36})\]\s*$/i;

/** The mark, "EX", or what is wrong with it. */
const readCell = (typed: string, possible: Marks): { text: string } | { fault: string } => {
  if (typed.toUpperCase() === excused) return { text: excused };
  const text = typed.replace(",", ".");
  if (!/^\d{1,9}(\.\d{1,12})?$/.test(text)) return { fault: `“${typed.slice(0, 40)}” is no mark` };
  const earned = decimal(text);
  return earned.gt(possible) ? { fault: `${text} is more than ${possible}` } : { text: toMarks(earned) };
};

const oneFault = (line: number, message: string): MarkPlan => ({
  changes: [],
  faults: [{ line, message }],
  ignored: [],
});

/** What a file would change in the columns that people fill and, as overrides, in those of assignments. An empty field changes nothing. */
export const planImport = (csv: string, { columns, rows }: Known): MarkPlan => {
  const lines = parseCsv(csv);
  if (lines === null) return oneFault(1, "A quote is opened and never closed.");
  const [header, ...body] = lines;
  const idAt = header?.fields.findIndex((title) => title.trim() === idHeader) ?? -1;
  if (!header || idAt < 0) return oneFault(1, `There is no column “${idHeader}”.`);
  const plan: MarkPlan = { changes: [], faults: [], ignored: [] };
  const targets: { at: number; columnAt: number }[] = [];
  for (const [at, title] of header.fields.entries()) {
    const id = bracketed.exec(title)?.[1]?.toLowerCase();
    const columnAt = columns.findIndex((column) => column.id === id && column.kind !== "quiz");
    if (columnAt < 0) {
      if (at !== idAt) plan.ignored.push(title.replace(bracketed, "").trim());
    } else if (targets.some((target) => target.columnAt === columnAt))
      plan.faults.push({ line: header.line, message: `“${columns[columnAt]!.title}” stands there twice.` });
    else targets.push({ at, columnAt });
  }
  const seen = new Set<string>();
  const known = new Map(rows.map((row) => [row.learner.id, row]));
  for (const { line, fields } of body) {
    const userId = (fields[idAt] ?? "").trim().toLowerCase();
    const row = known.get(userId);
    if (!row || seen.has(userId)) {
      const message = row ? `${row.learner.name} stands there twice.` : "This is no learner of the course.";
      plan.faults.push({ line, message });
      continue;
    }
    seen.add(userId);
    for (const { at, columnAt } of targets) {
      const typed = (fields[at] ?? "").trim();
      if (typed === "") continue;
      const column = columns[columnAt]!;
      const cell = row.cells[columnAt]!;
      const read = readCell(typed, column.possible);
      if ("fault" in read) {
        plan.faults.push({ line, message: `${row.learner.name}, ${column.title}: ${read.fault}.` });
        continue;
      }
      const from = cellText(cell);
      if (from === read.text) continue;
      plan.changes.push({
        ...{ line, learner: row.learner, userId, columnId: column.id, columnTitle: column.title },
        ...{ from, to: read.text, revision: cell.revision, earned: read.text === excused ? null : read.text },
      });
    }
  }
  return plan;
};
