import type {
  BlockContent,
  DefinitionContent,
  Heading,
  ListItem,
  PhrasingContent,
  Root,
  RootContent,
  Table,
} from "mdast";
import type { LeafDirective } from "mdast-util-directive";
import { type Block, plainOf, type Run, splitBlock, trimmed, wordsIn } from "./blocks.ts";

/** A lesson's text as it was parsed for its page, with the headings that the page shows. */
export type ParsedLesson = { title: string; tree: Root; headings: readonly PageHeading[] };
export type PageHeading = { node: Heading; text: string; slug: string };

/** A piece of a lesson under one heading. */
export type Passage = {
  /** From the lesson's title down. */
  headingPath: string[];
  /** Anchor of the heading on the page; null before the first one. */
  anchor: string | null;
  blocks: Block[];
  body: string;
  /** Practice questions that stand under the heading. */
  questionIds: string[];
};

const fewest = 80;
const enough = 280;
const most = 400;

const joinTexts = (runs: Run[]): Run[] =>
  runs.reduce<Run[]>((joined, run) => {
    const last = joined.at(-1);
    if (last?.kind === "text" && run.kind === "text") {
      joined[joined.length - 1] = { kind: "text", text: (last.text + run.text).replace(/ {2,}/g, " ") };
    } else joined.push(run);
    return joined;
  }, []);

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
      default:
        return "children" in node ? runsOf(node.children) : [];
    }
  });

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
    case "containerDirective":
      return node.children.flatMap(blocksOf);
    case "leafDirective":
      return leafOf(node);
    default:
      return [];
  }
};

/** What a text holds, block by block. */
export const blocksOfTree = (tree: Root): Block[] => tree.children.flatMap(blocksOf);

/** The page lifts questions out of boxes and quotations, so they count wherever they stand. */
const questionsIn = (node: RootContent): string[] => {
  if (node.type === "leafDirective" && node.name === "question")
    return [node.attributes?.id].filter((id) => typeof id === "string");
  return "children" in node ? node.children.flatMap(questionsIn) : [];
};

type Section = Pick<Passage, "headingPath" | "anchor" | "blocks" | "questionIds">;

const sectionsOf = ({ title, tree, headings }: ParsedLesson): Section[] => {
  const shown = new Map(headings.map((heading) => [heading.node, heading]));
  const begin = (headings: string[], anchor: string | null): Section => ({
    headingPath: [title, ...headings],
    anchor,
    blocks: [],
    questionIds: [],
  });
  const sections = [begin([], null)];
  const open: { depth: number; text: string }[] = [];
  for (const node of tree.children) {
    const heading = node.type === "heading" ? shown.get(node) : undefined;
    if (node.type === "heading" && heading) {
      while (open.length > 0 && open.at(-1)!.depth >= node.depth) open.pop();
      open.push({ depth: node.depth, text: heading.text });
      sections.push(
        begin(
          open.map(({ text }) => text),
          heading.slug,
        ),
      );
    } else {
      sections.at(-1)!.blocks.push(...blocksOf(node));
      sections.at(-1)!.questionIds.push(...questionsIn(node));
    }
  }
  return sections.filter(({ blocks }) => blocks.length > 0);
};

/** Lists of literature and of objectives hold many words of every question and the answer to none. */
const withoutAnswers =
  /^(learning objectives|objectives|sources?|references?|bibliography|works cited|further reading|quellen|literatur|literaturverzeichnis|références|bibliographie|bibliografía|bibliografia|fuentes|fontes)$/iu;

const hasNoAnswers = ({ headingPath }: Section): boolean =>
  headingPath.slice(1).some((text) => withoutAnswers.test(text));

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

/** Cuts a lesson into passages, never across a heading. */
export const cutLesson = (lesson: ParsedLesson): Passage[] =>
  sectionsOf(lesson)
    .filter((section) => !hasNoAnswers(section))
    .flatMap(({ headingPath, anchor, blocks, questionIds }) =>
      packed(blocks).map((pack) => ({ headingPath, anchor, blocks: pack, body: plainOf(pack), questionIds })),
    );
