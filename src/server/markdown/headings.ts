import type { Heading as HeadingNode, Root } from "mdast";
import { toString as plainText } from "mdast-util-to-string";
import { visit } from "unist-util-visit";
import { createSlugger } from "#/core/slug.ts";
import { parseMarkdown } from "./parse.ts";

export type Heading = {
  /** As the page shows it, 2 to 6: the page's own title is the 1. */
  depth: number;
  text: string;
  /** Anchor on the page. */
  slug: string;
};

/** Ids that the page uses itself. */
const reserved = ["main", "footnote-label"];

/** The headings of a parsed text in order, each with its node. Shifted down by one where the text has a level 1. */
export const headingsOfTree = (tree: Root): (Heading & { node: HeadingNode })[] => {
  const nodes: HeadingNode[] = [];
  visit(tree, "heading", (node) => {
    nodes.push(node);
  });
  const shift = nodes.some((node) => node.depth === 1) ? 1 : 0;
  const slugger = createSlugger();
  for (const id of reserved) slugger(id);
  return nodes.map((node) => {
    const text = plainText(node, { includeImageAlt: false }).replace(/\s+/g, " ").trim();
    return { node, depth: Math.min(6, node.depth + shift), text, slug: slugger(text) };
  });
};

/** The headings of a Markdown text with the anchors that its page has. */
export const headingsOf = (markdown: string): Heading[] =>
  headingsOfTree(parseMarkdown(markdown)).map(({ depth, text, slug }) => ({ depth, text, slug }));
