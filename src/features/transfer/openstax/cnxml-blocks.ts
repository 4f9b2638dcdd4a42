import type { Heading, List, ListItem } from "mdast";
import { codeChangeReasons, codeLanguage, tidyCodeBlock } from "../code-text.ts";
import {
  type Block,
  callout,
  codeBlock,
  type Inline,
  isQuestionMarker,
  paragraph,
  paragraphsOf,
  questionMarker,
  strong,
  text,
  tidyInline,
  visibleText,
} from "../markdown-tree.ts";
import { elementsOf, firstOf, foldSpace, isElement, textOf, type XmlElement, type XmlNode } from "../xml.ts";
import { hasClass } from "./book-index.ts";
import { toFigure } from "./cnxml-figure.ts";
import { embeddedId, isEmbed, latexOf, toInlines, toLine } from "./cnxml-inline.ts";
import { isFrame, toFrames } from "./cnxml-media.ts";
import { toTable } from "./cnxml-table.ts";
import { type PageRun, placeOf, visit } from "./page-run.ts";
import { collectTerms } from "./term-sentences.ts";

/** `rank` is how many sections stand around. */
export type Around = { parent: XmlElement; rank: number };

const blockNames = new Set(
  "para section list table figure note example equation exercise problem solution commentary definition rule proof statement glossary".split(
    " ",
  ),
);
const textParents = new Set(["para", "item", "entry", "title", "caption", "term", "emphasis", "link", "meaning"]);

const isCodeBlock = (element: XmlElement, parent: XmlElement): boolean => {
  if (element.attributes.display) return element.attributes.display === "block";
  if (!textParents.has(parent.name)) return true;
  if (!textOf(element).trim().includes("\n")) return false;
  const isAlone = parent.children.every((node) => node === element || foldSpace(textOf(node)) === "");
  return isAlone || !hasClass(element, "inline-code");
};

const isBlock = (element: XmlElement, parent: XmlElement): boolean => {
  if (blockNames.has(element.name)) return true;
  if (element.name === "code" || element.name === "preformat") return isCodeBlock(element, parent);
  if (element.name === "quote") return element.attributes.display !== "inline";
  if (element.name === "media") return isFrame(element);
  return isEmbed(element);
};

/** Any content: runs of text become paragraphs, blocks stand between them. */
export const toBlocks = (nodes: readonly XmlNode[], around: Around, run: PageRun): Block[] => {
  const blocks: Block[] = [];
  let pending: XmlNode[] = [];
  const flush = () => {
    const inline = toInlines(pending, run);
    pending = [];
    const paragraphs = paragraphsOf(inline, (node) => {
      const source = run.breaks.get(node) as XmlElement;
      run.ledger.changed(source, "a line break at an edge or beside another became a paragraph's end");
    });
    for (const item of paragraphs) run.terms.push(...collectTerms(item.children));
    blocks.push(...paragraphs);
  };
  for (const node of nodes) {
    if (node.kind === "element" && isBlock(node, around.parent)) {
      flush();
      visit(node, run);
      blocks.push(...toBlock(node, around, run));
    } else pending.push(node);
  }
  flush();
  return blocks;
};

const withoutTitle = (element: XmlElement): XmlNode[] =>
  element.children.filter((node) => !(isElement(node) && (node.name === "title" || node.name === "label")));

const titleLine = (element: XmlElement, run: PageRun): Inline[] => {
  const parts = element.children.filter(
    (node): node is XmlElement => isElement(node) && (node.name === "title" || node.name === "label"),
  );
  return parts.flatMap((part, index) => {
    const line = toLine(part, run);
    if (line.length === 0) run.ledger.leftOut(part, "an empty title");
    return index > 0 && line.length ? [text(" "), ...line] : line;
  });
};

const toSection = (element: XmlElement, around: Around, run: PageRun): Block[] => {
  const { ledger } = run;
  const rank = around.rank + 1;
  const title = titleLine(element, run);
  ledger.exact(element);
  if (rank > 5) ledger.changed(element, "sections deeper than five became one depth");
  const inside = { parent: element, rank };
  if (title.length === 0) {
    ledger.changed(element, "a section without a title has no heading: its content joins what stands before it");
    ledger.fault("missing_title", "the section has no title", placeOf(element));
    return toBlocks(withoutTitle(element), inside, run);
  }
  const heading: Heading = { type: "heading", depth: Math.min(6, rank + 1) as Heading["depth"], children: title };
  run.lastHeading = heading;
  visit(element, run);
  return [heading, ...toBlocks(withoutTitle(element), inside, run)];
};

/** A box; questions inside stand on their own, so that they can be answered where they are. */
export const openBox = (kind: string, label: Inline[], children: Block[]): { blocks: Block[]; isOpened: boolean } => {
  if (!children.some(isQuestionMarker)) return { blocks: [callout(kind, label, children)], isOpened: false };
  const blocks: Block[] = [];
  let group: Block[] = [];
  let pendingLabel = label;
  const flush = () => {
    if (group.length > 0) blocks.push(callout(kind, pendingLabel, group));
    else if (pendingLabel.length > 0) blocks.push(paragraph([strong(pendingLabel)]));
    pendingLabel = [];
    group = [];
  };
  for (const child of children) {
    if (isQuestionMarker(child)) {
      flush();
      blocks.push(child);
    } else group.push(child);
  }
  flush();
  return { blocks, isOpened: true };
};

const noteKinds: Record<string, string> = {
  "practice-program": "tip",
  "guided-slides": "note",
  "learning-questions": "note",
};

const toBox = (element: XmlElement, kind: string, around: Around, run: PageRun): Block[] => {
  const { ledger } = run;
  const label = titleLine(element, run);
  const outerTitle = run.boxTitle;
  run.boxTitle = visibleText(paragraph(label)) || outerTitle;
  const children = toBlocks(withoutTitle(element), { ...around, parent: element }, run);
  run.boxTitle = outerTitle;
  const { blocks, isOpened } = openBox(kind, label, children);
  ledger.exact(element);
  const known = Object.keys(noteKinds).find((name) => hasClass(element, name));
  if (element.name === "note" && known && !isOpened)
    ledger.changed(element, `the class "${known}" became the box "${kind}"`);
  if (isOpened) ledger.changed(element, "the box is opened, so that its questions can be answered in place");
  return blocks;
};

const toCode = (element: XmlElement, run: PageRun): Block => {
  const { ledger } = run;
  const source = element.children.map((node) => codeTextOf(node, run)).join("");
  const { value, changes } = tidyCodeBlock(source);
  const isNumbered = hasClass(element, "line-numbering");
  ledger.exact(element);
  for (const change of changes) ledger.changed(element, codeChangeReasons[change]);
  if (isNumbered) ledger.changed(element, "line numbers are noted beside the language but not shown");
  return codeBlock(
    value,
    codeLanguage(element.attributes.lang, element.attributes.class),
    isNumbered ? "line-numbering" : null,
  );
};

const codeTextOf = (node: XmlNode, run: PageRun): string => {
  if (node.kind === "text") return node.text;
  if (node.kind === "comment") return "";
  if (node.name === "newline") {
    run.ledger.exact(node);
    return "\n";
  }
  if (node.name === "code") run.ledger.changed(node, "code inside a block of code is part of it");
  else run.ledger.changed(node, `${node.name} inside a block of code is dropped, its text kept`);
  return node.children.map((child) => codeTextOf(child, run)).join("");
};

const toList = (element: XmlElement, around: Around, run: PageRun): Block[] => {
  const { ledger } = run;
  const type = element.attributes["list-type"] ?? "bulleted";
  const isOrdered = type === "enumerated";
  const label = titleLine(element, run);
  ledger.exact(element);
  const { "number-style": numbers, "start-value": start } = element.attributes;
  if (numbers && numbers !== "arabic") ledger.changed(element, `the numbers "${numbers}" became 1, 2, 3`);
  if (element.attributes["bullet-style"]) ledger.changed(element, "the look of its bullets is dropped");
  if (element.attributes.display === "inline") ledger.changed(element, "a list within a line became a list of its own");
  const moved: Block[] = [];
  const items = elementsOf(element, "item").map((item): ListItem => {
    visit(item, run);
    ledger.exact(item);
    const name = titleLine(item, run);
    const content = toBlocks(withoutTitle(item), { ...around, parent: item }, run);
    if (name.length > 0) {
      const [first] = content;
      if (first?.type === "paragraph") first.children.unshift(strong(name), text(" "));
      else content.unshift(paragraph([strong(name)]));
      ledger.changed(item, "the label of a list's item became bold");
    }
    moved.push(...content.filter(isQuestionMarker));
    const children = content.filter((block) => !isQuestionMarker(block));
    const isTight = children.every(({ type: kind }, index) =>
      index === 0 ? kind === "paragraph" || kind === "list" : kind === "list",
    );
    return { type: "listItem", spread: !isTight, checked: null, children };
  });
  for (const stray of elementsOf(element).filter(({ name }) => !["item", "title", "label"].includes(name)))
    ledger.leftOut(stray, "an element that a list may not hold");
  const isSpread = items.some(({ spread }) => spread);
  const list: List = {
    type: "list",
    ordered: isOrdered,
    start: isOrdered ? Number.parseInt(start ?? "1", 10) || 1 : null,
    spread: isSpread,
    children: items,
  };
  if (moved.length) ledger.changed(element, "questions inside a list stand after it");
  return [...(label.length ? [paragraph([strong(label)])] : []), list, ...moved];
};

const toEmbed = (element: XmlElement, run: PageRun): Block[] => {
  const { ledger } = run;
  const id = embeddedId(element) as string;
  if (!run.exercises.has(id)) {
    ledger.leftOut(element, "the exercise that it embeds did not come over");
    ledger.fault("dangling_reference", `the embedded exercise ${id} is not there or cannot be used`, placeOf(element));
    return [];
  }
  ledger.exact(element);
  if (!run.questionRefs.includes(id)) run.questionRefs.push(id);
  run.questionTitles.set(id, run.boxTitle);
  return [questionMarker(id)];
};

const toEquation = (element: XmlElement, run: PageRun): Block[] => {
  run.ledger.exact(element);
  const label = titleLine(element, run);
  const formulas = elementsOf(element, "math").map(
    (math): Block => ({ type: "math", value: latexOf(math, run), meta: null }),
  );
  const rest = withoutTitle(element).filter((node) => !(isElement(node) && node.name === "math"));
  return [
    ...(label.length ? [paragraph([strong(label)])] : []),
    ...formulas,
    ...toBlocks(rest, { parent: element, rank: 0 }, run),
  ];
};

const toDefinition = (element: XmlElement, around: Around, run: PageRun): Block[] => {
  const term = firstOf(element, "term");
  const rest = withoutTitle(element).filter((node) => node !== term);
  run.ledger.changed(element, "a definition in the text became a box");
  if (term) run.ledger.exact(term);
  return openBox(
    "definition",
    term ? tidyInline(toInlines(term.children, run)) : [],
    toBlocks(rest, { ...around, parent: element }, run),
  ).blocks;
};

const toBlock = (element: XmlElement, around: Around, run: PageRun): Block[] => {
  const { ledger } = run;
  const inside = { ...around, parent: element };
  switch (element.name) {
    case "para": {
      const label = titleLine(element, run);
      ledger.exact(element);
      return [...(label.length ? [paragraph([strong(label)])] : []), ...toBlocks(withoutTitle(element), inside, run)];
    }
    case "section":
      return toSection(element, around, run);
    case "note":
      return toBox(element, noteKinds[element.attributes.class ?? ""] ?? "note", around, run);
    case "example":
      return toBox(element, "example", around, run);
    case "rule":
    case "proof":
    case "statement":
      ledger.changed(element, `${element.name} became a box`);
      return toBox(element, "definition", around, run);
    case "definition":
      return toDefinition(element, around, run);
    case "code":
    case "preformat":
      return [toCode(element, run)];
    case "list":
      return toList(element, around, run);
    case "quote":
      ledger.exact(element);
      return [{ type: "blockquote", children: toBlocks(element.children, inside, run) }];
    case "table":
      return toTable(element, run, (nodes, cell) => toBlocks(nodes, { ...around, parent: cell }, run));
    case "figure":
      return toFigure(element, run);
    case "media":
      return toFrames(element, run);
    case "equation":
      return toEquation(element, run);
    case "link":
      return toEmbed(element, run);
    case "exercise":
    case "problem": {
      const label = titleLine(element, run);
      ledger.exact(element);
      return [...(label.length ? [paragraph([strong(label)])] : []), ...toBlocks(withoutTitle(element), inside, run)];
    }
    case "solution":
    case "commentary": {
      ledger.changed(element, `${element.name} became a box`);
      const label = titleLine(element, run);
      return openBox(
        "note",
        label.length ? label : [text(run.index.words.solution)],
        toBlocks(withoutTitle(element), inside, run),
      ).blocks;
    }
    default:
      ledger.changed(element, "an element without a counterpart; its content is kept");
      return toBlocks(element.children, inside, run);
  }
};
