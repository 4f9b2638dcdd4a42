import type { BlockContent, DefinitionContent, ListItem, PhrasingContent, Root, RootContent, Table } from "mdast";
import type { ContainerDirective, LeafDirective } from "mdast-util-directive";
import { toString as textOf } from "mdast-util-to-string";
import remarkDirective from "remark-directive";
import remarkGfm from "remark-gfm";
import remarkMath from "remark-math";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { createSlugger } from "#/core/slug.ts";
import { type Block, plainOf, type Run, splitBlock, wordsIn } from "./blocks.ts";

/** A piece of a lesson under one heading. */
export type Passage = {
  /** From the lesson's title down. */
  headingPath: string[];
  /** Anchor of the heading on the page; null before the first one. */
  anchor: string | null;
  blocks: Block[];
  body: string;
};

const fewest = 80;
const enough = 280;
const most = 400;

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMath).use(remarkDirective);

const joinTexts = (runs: Run[]): Run[] =>
  runs.reduce<Run[]>((joined, run) => {
    const last = joined.at(-1);
    if (last?.kind === "text" && run.kind === "text") {
      joined[joined.length - 1] = { kind: "text", text: last.text + run.text };
    } else joined.push(run);
    return joined;
  }, []);

/** What is no directive of ours was meant as text, such as the minutes in a time of day. */
const runsOf = (nodes: readonly PhrasingContent[]): Run[] =>
  nodes.flatMap((node): Run[] => {
    switch (node.type) {
      case "text":
        return [{ kind: "text", text: node.value.replace(/\s+/g, " ") }];
      case "inlineCode":
        return [{ kind: "code", text: node.value }];
      case "inlineMath":
        return [{ kind: "math", text: node.value }];
      case "break":
        return [{ kind: "text", text: " " }];
      case "textDirective":
        return node.name === "term"
          ? runsOf(node.children)
          : [{ kind: "text", text: `:${node.name}` }, ...runsOf(node.children)];
      default:
        return "children" in node ? runsOf(node.children) : [];
    }
  });

const trimmed = (runs: readonly Run[]): Run[] =>
  runs
    .map(({ kind, text }, i) => {
      const start = i === 0 ? text.trimStart() : text;
      return { kind, text: i === runs.length - 1 ? start.trimEnd() : start };
    })
    .filter(({ text }) => text !== "");

const block = (kind: "text" | "item" | "row", nodes: readonly PhrasingContent[]): Block[] => {
  const runs = trimmed(joinTexts(runsOf(nodes)));
  return runs.length > 0 ? [{ kind, runs }] : [];
};

const rowsOf = (table: Table): Block[] =>
  table.children.flatMap((row) =>
    block(
      "row",
      row.children.flatMap((cell, i): PhrasingContent[] => [
        ...(i > 0 ? [{ type: "text" as const, value: " | " }] : []),
        ...cell.children,
      ]),
    ),
  );

const itemOf = (item: ListItem): Block[] => {
  const [first, ...rest] = item.children;
  if (first?.type !== "paragraph") return item.children.flatMap(blocksOf);
  return [...block("item", first.children), ...rest.flatMap(blocksOf)];
};

/** A picture alone in its paragraph is a figure: the page shows the caption. */
const captionOf = (nodes: readonly PhrasingContent[]): string | null => {
  const [only] = nodes;
  return nodes.length === 1 && only?.type === "image" ? (only.title ?? "") : null;
};

const containerOf = (node: ContainerDirective): Block[] => node.children.flatMap(blocksOf);

const leafOf = (node: LeafDirective): Block[] => {
  if (node.name !== "video") return [];
  return block("text", [{ type: "text", value: node.attributes?.title ?? "" }]);
};

const blocksOf = (node: RootContent | BlockContent | DefinitionContent): Block[] => {
  switch (node.type) {
    case "paragraph": {
      const caption = captionOf(node.children);
      return caption === null ? block("text", node.children) : block("text", [{ type: "text", value: caption }]);
    }
    case "heading":
      return block("text", node.children);
    case "code":
      return [{ kind: "code", language: node.lang ?? "", text: node.value }];
    case "math":
      return [{ kind: "math", text: node.value }];
    case "list":
      return node.children.flatMap(itemOf);
    case "table":
      return rowsOf(node);
    case "blockquote":
      return node.children.flatMap(blocksOf);
    case "containerDirective":
      return containerOf(node);
    case "leafDirective":
      return leafOf(node);
    default:
      return [];
  }
};

/** Headings inside a callout or a quote have anchors too, and so count for those that follow. */
const slugNested = (node: RootContent, slug: (heading: string) => string): void => {
  if (!("children" in node)) return;
  for (const child of node.children) {
    if (child.type === "heading") slug(textOf(child));
    else slugNested(child as RootContent, slug);
  }
};

type Section = { headingPath: string[]; anchor: string | null; blocks: Block[] };

const sectionsOf = (title: string, tree: Root): Section[] => {
  const slug = createSlugger();
  const sections: Section[] = [{ headingPath: [title], anchor: null, blocks: [] }];
  const open: { depth: number; text: string }[] = [];
  for (const node of tree.children) {
    if (node.type === "heading") {
      const text = textOf(node);
      while (open.length > 0 && open.at(-1)!.depth >= node.depth) open.pop();
      open.push({ depth: node.depth, text });
      sections.push({ headingPath: [title, ...open.map((h) => h.text)], anchor: slug(text), blocks: [] });
      continue;
    }
    slugNested(node, slug);
    sections.at(-1)!.blocks.push(...blocksOf(node));
  }
  return sections.filter(({ blocks }) => blocks.length > 0);
};

/** Packs blocks to between 80 and 400 words where the section has as many; a longer block is divided. */
const packed = (blocks: readonly Block[]): Block[][] => {
  const packs: { blocks: Block[]; words: number }[] = [];
  for (const piece of blocks.flatMap((one) => splitBlock(one, most))) {
    const words = wordsIn(piece);
    const last = packs.at(-1);
    const fits = last && (last.words < fewest ? last.words + words <= most : last.words + words <= enough);
    if (last && fits) {
      last.blocks.push(piece);
      last.words += words;
    } else packs.push({ blocks: [piece], words });
  }
  const [last, before] = [packs.at(-1), packs.at(-2)];
  if (last && before && last.words < fewest && last.words + before.words <= most) {
    before.blocks.push(...last.blocks);
    packs.pop();
  }
  return packs.map((pack) => pack.blocks);
};

/** Cuts a lesson into passages, never across a heading; anchors are those of the page. */
export const cutLesson = (lesson: { title: string; body: string }): Passage[] =>
  sectionsOf(lesson.title, parser.parse(lesson.body)).flatMap(({ headingPath, anchor, blocks }) =>
    packed(blocks).map((pack) => ({ headingPath, anchor, blocks: pack, body: plainOf(pack) })),
  );
