import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Bench, Figure, Measured, Outcome, Table } from "./bench.ts";
import { machineFacts } from "./machine.ts";

const cell = (text: string) => text.replaceAll("|", "\\|");
const line = (cells: readonly string[]) => `| ${cells.map(cell).join(" | ")} |`;

const markdownTable = ({ title, head, rows }: Table): string =>
  [
    `## ${title}`,
    "",
    line(head),
    line(head.map((name, index) => (index === 0 || name === "" ? "---" : "---:"))),
    ...rows.map(line),
  ].join("\n");

/** Three digits that mean something. */
export const shown = (value: number): string =>
  Math.abs(value) >= 100 ? Math.round(value).toLocaleString("en") : Number(value.toPrecision(3)).toString();

const verdictOf = ({ value, limit }: Figure): string => {
  if (limit === undefined) return "—";
  return value <= limit ? "met" : "NOT met";
};

const figureRow = (figure: Figure): string[] => [
  figure.name,
  `${shown(figure.value)} ${figure.unit}`,
  figure.limit === undefined ? "—" : `${shown(figure.limit)} ${figure.unit}`,
  verdictOf(figure),
];

const figureHead = ["figure", "measured", "limit", "verdict"];

export const markdownOf = (title: string, outcome: Measured, facts: readonly (readonly string[])[]): string =>
  `${[
    `# ${title}`,
    outcome.notes.join("\n"),
    ...(outcome.figures.length > 0
      ? [markdownTable({ title: "Figures", head: figureHead, rows: outcome.figures.map(figureRow) })]
      : []),
    ...outcome.tables.map(markdownTable),
    markdownTable({ title: "Where", head: ["", ""], rows: facts }),
  ].join("\n\n")}\n`;

/** Keeps a result in bench/results; a bench that was skipped keeps its last one. */
export const keep = (bench: Bench, outcome: Outcome): void => {
  if (outcome.kind === "skipped") return;
  const folder = join(import.meta.dirname, "../results");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${bench.name}.md`), markdownOf(bench.title, outcome, machineFacts(outcome.versions)));
};

/** A table for the terminal, columns as wide as their widest cell. */
export const textTable = (head: readonly string[], rows: readonly (readonly string[])[]): string => {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => (row[column] ?? "").length)));
  const text = (row: readonly string[]) =>
    row
      .map((value, column) => (column === 0 ? value.padEnd(widths[column]!) : value.padStart(widths[column]!)))
      .join("  ")
      .trimEnd();
  return [text(head), widths.map((width) => "─".repeat(width)).join("  "), ...rows.map(text)].join("\n");
};

export const figuresText = (figures: readonly Figure[]): string => textTable(figureHead, figures.map(figureRow));
