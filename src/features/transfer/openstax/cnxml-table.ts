import type { AlignType, Table } from "mdast";
import { type Block, type Inline, isQuestionMarker, paragraph, strong, text, tidyInline } from "../markdown-tree.ts";
import { elementsOf, type XmlElement, type XmlNode } from "../xml.ts";
import { captionOf, numberedTitle } from "./cnxml-figure.ts";
import { type PageRun, placeOf, visit } from "./page-run.ts";

type Cell = { element: XmlElement; column: number; width: number; height: number; blocks: Block[] };
type Row = { cells: Cell[]; isHead: boolean };
type Grid = { rows: Row[]; width: number };
/** Content of a cell; handed in, since a cell may hold any block, a table too. */
export type CellReader = (nodes: readonly XmlNode[], cell: XmlElement) => Block[];

const numberOf = (value: string | undefined, fallback: number): number => {
  const number = Number.parseInt(value ?? "", 10);
  return Number.isInteger(number) && number >= 0 && number <= 1000 ? number : fallback;
};

const columnNames = (group: XmlElement): Map<string, number> =>
  new Map(
    elementsOf(group, "colspec").map((spec, index) => [
      spec.attributes.colname ?? `c${index + 1}`,
      numberOf(spec.attributes.colnum, index + 1) - 1,
    ]),
  );

/** Lays the cells out, spans included. */
const readGrid = (group: XmlElement, run: PageRun, readCell: CellReader): Grid => {
  const { ledger } = run;
  const names = columnNames(group);
  const declared = numberOf(group.attributes.cols, 0);
  const rows: Row[] = [];
  let taken: number[] = [];
  let width = 0;
  ledger.exact(group);
  for (const spec of elementsOf(group, "colspec")) ledger.exact(spec);
  for (const part of elementsOf(group).filter(({ name }) => ["thead", "tbody", "tfoot"].includes(name))) {
    ledger.exact(part);
    for (const rowElement of elementsOf(part, "row")) {
      ledger.exact(rowElement);
      const cells: Cell[] = [];
      let column = 0;
      for (const element of elementsOf(rowElement, "entry")) {
        const { namest, nameend, morerows } = element.attributes;
        while ((taken[column] ?? 0) > 0) column += 1;
        const from = namest === undefined ? column : (names.get(namest) ?? column);
        const to = nameend === undefined ? from : Math.max(from, names.get(nameend) ?? from);
        visit(element, run);
        ledger.exact(element);
        const blocks = readCell(element.children, element);
        cells.push({ element, column: from, width: to - from + 1, height: numberOf(morerows, 0) + 1, blocks });
        column = to + 1;
      }
      taken = taken.map((left) => Math.max(0, left - 1));
      for (const cell of cells)
        for (let at = cell.column; at < cell.column + cell.width; at += 1)
          taken[at] = Math.max(taken[at] ?? 0, cell.height - 1);
      taken = Array.from(taken, (left) => left ?? 0);
      width = Math.max(width, column);
      rows.push({ cells, isHead: part.name === "thead" });
    }
  }
  if (declared !== 0 && declared !== width)
    ledger.fault("irregular_table", `the table declares ${declared} columns and has ${width}`, placeOf(group));
  return { rows, width: Math.max(width, 1) };
};

const isInlineCell = ({ blocks }: Cell): boolean =>
  blocks.length === 0 || (blocks.length === 1 && blocks[0]?.type === "paragraph");

const inlineOf = ({ blocks }: Cell): Inline[] => (blocks[0]?.type === "paragraph" ? blocks[0].children : []);

/** GFM aligns whole columns, so an alignment holds if every filled cell of the body has it. */
const alignmentOf = (grid: Grid, column: number): AlignType => {
  const cells = grid.rows
    .filter(({ isHead }) => !isHead)
    .flatMap(({ cells: row }) => row.filter((cell) => cell.column === column));
  const alignments = new Set(cells.map(({ element }) => element.attributes.align ?? "left"));
  const [only] = alignments;
  return alignments.size === 1 && (only === "right" || only === "center") ? only : null;
};

const accountForGrid = (grid: Grid, align: readonly AlignType[], run: PageRun): void => {
  for (const { cells } of grid.rows)
    for (const cell of cells) {
      const wanted = cell.element.attributes.align ?? "left";
      if (wanted !== "left" && align[cell.column] !== wanted)
        run.ledger.changed(cell.element, "the alignment of a single cell is dropped: only whole columns have one");
      if (cell.width > 1) run.ledger.changed(cell.element, "a cell over several columns stands in the first of them");
      if (cell.height > 1) run.ledger.changed(cell.element, "a cell over several rows stands in the first of them");
    }
};

// A line break cannot stand in a row of a Markdown table; the dialect's `:br` can.
const lineBreaksAsMarks = (nodes: readonly Inline[]): Inline[] =>
  nodes.flatMap((node): Inline[] =>
    node.type === "break" ? [{ type: "textDirective", name: "br", attributes: {}, children: [] }, text(" ")] : [node],
  );

const toGfmTable = (table: XmlElement, grid: Grid, run: PageRun): Table => {
  const head = grid.rows.findIndex(({ isHead }) => isHead);
  const align = Array.from({ length: grid.width }, (_, column) => alignmentOf(grid, column));
  const toRow = (row: Row | null) => {
    const cells: Table["children"][number]["children"] = Array.from({ length: grid.width }, () => ({
      type: "tableCell",
      children: [],
    }));
    for (const cell of row?.cells ?? [])
      cells[cell.column] = {
        type: "tableCell",
        children: lineBreaksAsMarks(inlineOf(cell)) as Table["children"][number]["children"][number]["children"],
      };
    return { type: "tableRow" as const, children: cells };
  };
  if (head !== 0) run.ledger.changed(table, "a table without a row of headings got an empty one");
  if (grid.rows.filter(({ isHead }) => isHead).length > 1)
    run.ledger.changed(table, "of several rows of headings the first stays one");
  accountForGrid(grid, align, run);
  const rows =
    head === 0
      ? [toRow(grid.rows[0] as Row), ...grid.rows.slice(1).map(toRow)]
      : [toRow(null), ...grid.rows.map(toRow)];
  return { type: "table", align, children: rows };
};

const isHeadingCell = (cell: Cell): boolean => {
  const nodes = inlineOf(cell);
  return isInlineCell(cell) && nodes.length === 1 && nodes[0]?.type === "strong";
};

/** A row inside the body that is all in bold begins a new part with its own headings. */
const isHeadingRow = (row: Row, next: Row | undefined): boolean =>
  row.isHead || (row.cells.length > 1 && row.cells.every(isHeadingCell) && next?.cells.length === row.cells.length);

const labelled = (label: Inline[] | undefined, cell: Cell): Block[] => {
  if (!label?.length) return cell.blocks;
  const name = strong([...label, text(":")]);
  const inline = inlineOf(cell);
  if (isInlineCell(cell) && inline.length > 0 && inline[0]?.type !== "image")
    return [paragraph(tidyInline([name, text(" "), ...inline]))];
  return cell.blocks.length ? [paragraph(tidyInline([name])), ...cell.blocks] : [];
};

/** Cells with blocks of code, lists or tables: each row becomes a list item whose parts carry the column's heading. */
const toRowList = (table: XmlElement, grid: Grid, run: PageRun): Block[] => {
  const { ledger } = run;
  ledger.changed(
    table,
    "a table whose cells hold code, lists, pictures or tables became a list: one item per row, each part under its column's heading",
  );
  let labels: Inline[][] = [];
  const before: Block[] = [];
  const items: Block[][] = [];
  let joined = 0;
  const isSingleColumn = grid.width === 1;
  grid.rows.forEach((row, index) => {
    if (isHeadingRow(row, grid.rows[index + 1])) {
      if (isSingleColumn) for (const cell of row.cells) before.push(paragraph(tidyInline([strong(inlineOf(cell))])));
      else
        labels = Array.from({ length: grid.width }, (_, column) => {
          const cell = row.cells.find((other) => other.column === column);
          const nodes = cell ? inlineOf(cell) : [];
          return nodes.length === 1 && nodes[0]?.type === "strong" ? nodes[0].children : nodes;
        });
      return;
    }
    const content = row.cells.flatMap((cell) => {
      if (cell.element.attributes.align) ledger.changed(cell.element, "the alignment of a cell is dropped");
      if (cell.width > 1)
        ledger.changed(cell.element, "a cell over several columns stands under the first one's heading");
      if (cell.height > 1)
        ledger.changed(cell.element, "a cell over several rows holds for the parts that follow it in its item");
      if (cell.blocks.length === 0) ledger.leftOut(cell.element, "an empty cell of a table that became a list");
      return labelled(labels[cell.column], cell);
    });
    if (joined > 0) (items.at(-1) as Block[]).push(...content);
    else items.push(content);
    joined = Math.max(joined - 1, Math.max(0, ...row.cells.map(({ height }) => height - 1)));
  });
  const filled = items.filter((item) => item.length > 0);
  if (isSingleColumn || filled.length < 2) return [...before, ...filled.flat()];
  const moved = filled.flat().filter(isQuestionMarker);
  const children = filled.map((item) => ({
    type: "listItem" as const,
    spread: item.length > 1,
    checked: null,
    children: item.filter((block) => !isQuestionMarker(block)),
  }));
  const spread = children.some((item) => item.spread);
  return [...before, { type: "list", ordered: false, start: null, spread, children }, ...moved];
};

export const toTable = (table: XmlElement, run: PageRun, readCell: CellReader): Block[] => {
  const { ledger } = run;
  ledger.exact(table);
  const heading = numberedTitle(table, run);
  const groups = elementsOf(table, "tgroup");
  if (groups.length > 1) ledger.changed(table, "a table of several parts became several tables");
  const body = groups.flatMap((group) => {
    const grid = readGrid(group, run, readCell);
    const isSimple = grid.rows.every(({ cells }) => cells.every(isInlineCell));
    return isSimple ? [toGfmTable(table, grid, run)] : toRowList(table, grid, run);
  });
  const caption = captionOf(table, run);
  return [...(heading.length ? [paragraph(heading)] : []), ...body, ...(caption.length ? [paragraph(caption)] : [])];
};
